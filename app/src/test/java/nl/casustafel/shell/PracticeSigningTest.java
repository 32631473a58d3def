package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.Group;
import javafx.scene.Scene;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.MoveSignal;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.key.WorkFactor;
import nl.casustafel.weighing.OpenWeighing;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.RateAtTable;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.TakePosition;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In the practice environment everybody signs in place with the same personal code, never a passphrase
/// (DEC-6, DEC-39). With the real hash of a code, over the store as the program opens it.
@OneAtATime
class PracticeSigningTest {
    private static final String CODE = "oefenen";

    private final CaseClock clock = new CaseClock(new SettableClock("2026-03-12T09:00:00Z"));

    @Test
    void policeProsecutionAndMayorWeighWithTheirPersonalCodes(@TempDir Path place) throws IOException {
        ProgramFolder folder = new ProgramFolder(place);
        folder.make();
        Opening opening = new PracticeDoor(folder, clock).open(1);
        try {
            StoreRooms rooms = rooms(folder, opening);
            Actor coordinator = actor(rooms, "procescoördinator");
            SignalRow signal = rooms.transactor()
                    .read(
                            coordinator,
                            Purpose.OVERVIEW,
                            tx -> rooms.stores()
                                    .signalReads
                                    .list(tx, coordinator, SignalFilter.in(SignalState.ON_AGENDA)))
                    .getFirst();
            WeighingId weighing = begun(rooms, coordinator, signal.id());
            rated(rooms, coordinator, weighing, signal);
            for (Party party : Party.values()) {
                TeamPerson decider = decider(rooms, party, signal);
                assertEquals(Optional.empty(), signed(rooms, decider, "oefening"));
                SignatureProof proof = signed(rooms, decider, CODE).orElseThrow();
                assertEquals(SignatureProof.With.PERSONAL_CODE, proof.with());
                Position taken = done(new TakePosition(
                                rooms.transactor(),
                                rooms.stores().weighings,
                                rooms.stores().rounds,
                                rooms.stores().signals,
                                rooms.team(),
                                clock)
                        .handle(
                                coordinator,
                                weighing,
                                new TakePosition.Signed(party, Stand.IN_LINE, Optional.empty(), proof)));
                assertEquals(decider.id(), taken.person());
            }
        } finally {
            opening.store().close();
            opening.key().close();
        }
    }

    /// By police and OM, each with their own code, and laid open.
    private void rated(StoreRooms rooms, Actor coordinator, WeighingId weighing, SignalRow signal) {
        Stores stores = rooms.stores();
        RateAtTable rate = new RateAtTable(
                rooms.transactor(),
                stores.weighings,
                stores.signals,
                rooms.team(),
                new RateBlind(stores.rounds, rooms.team(), clock),
                stores.ratedBy);
        SortedMap<IndicatorCode, Rating> levels = new TreeMap<>();
        ShippedFramework.read()
                .screen()
                .forEach(one -> levels.put(one.code(), new Rating(Level.SLIGHT, Optional.empty())));
        for (Party party : List.of(Party.POLICE, Party.PROSECUTION)) {
            SignatureProof proof =
                    signed(rooms, decider(rooms, party, signal), CODE).orElseThrow();
            done(rate.lock(coordinator, weighing, new RateAtTable.Filled(party, new RatedBy.Signed(proof), levels)));
        }
        done(rate.layOpen(coordinator, weighing));
    }

    private StoreRooms rooms(ProgramFolder folder, Opening opening) {
        Robot robot = Robot.start();
        SessionNeeds needs = new SessionNeeds(
                new StoreDoor(folder, new WorkFactor(4), clock),
                clock,
                _ -> Long.MAX_VALUE,
                robot.on(() -> new Scene(new Group())),
                (_, _) -> {
                    throw new IllegalStateException("no file is chosen");
                },
                _ -> {},
                _ -> {});
        return new StoreRooms(opening, needs, new Events(Runnable::run), new Inline());
    }

    private static Optional<SignatureProof> signed(StoreRooms rooms, TeamPerson person, String typed) {
        return rooms.signatures().of(person.id()).sign(typed.toCharArray());
    }

    private WeighingId begun(StoreRooms rooms, Actor actor, SignalId signal) {
        Stores stores = rooms.stores();
        return done(new OpenWeighing(
                        rooms.transactor(),
                        stores.weighings,
                        new MoveSignal(stores.signals, stores.answers, (tx, id, today) -> {}, clock),
                        clock)
                .handle(actor, signal, WeighingManner.TABLE));
    }

    private static Actor actor(StoreRooms rooms, String function) {
        TeamPerson person = people(rooms).stream()
                .filter(one -> one.function().value().equals(function))
                .findFirst()
                .orElseThrow();
        return new Actor(person.id(), person.roles());
    }

    private static TeamPerson decider(StoreRooms rooms, Party party, SignalRow signal) {
        Mandate mandate = rooms.transactor().read(nobody(), Purpose.SIGN_IN, rooms.team()::mandates).stream()
                .filter(one -> one.party() == party)
                .filter(one -> party != Party.MAYOR || one.municipality().equals(signal.municipality()))
                .findFirst()
                .orElseThrow();
        return people(rooms).stream()
                .filter(one -> one.id().equals(mandate.person()))
                .findFirst()
                .orElseThrow();
    }

    private static List<TeamPerson> people(StoreRooms rooms) {
        return rooms.transactor().read(nobody(), Purpose.SIGN_IN, rooms.team()::people);
    }

    private static Actor nobody() {
        return TestVault.actor();
    }

    private static <T, R extends Refusal> T done(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, R>(T value) -> value;
            case Outcome.Refused<T, R>(R refusal) -> throw new AssertionError(refusal.textKey());
        };
    }
}

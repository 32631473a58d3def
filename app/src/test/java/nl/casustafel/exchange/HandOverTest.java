package nl.casustafel.exchange;

import static nl.casustafel.testkit.Laptop.refusal;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.exchange.Arrival.Standing;
import nl.casustafel.exchange.ExchangeRefusal.Plain;
import nl.casustafel.exchange.ExchangeRefusal.Stays;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalState;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.vault.DossierAway;
import nl.casustafel.vault.bundle.Bundle;
import nl.casustafel.vault.bundle.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Dossiers from the file holder's laptop to the one at the table and back, over two real stores
/// (DEC-22).
class HandOverTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void whatIsLentArrivesWithoutTheReporterAndTheMail() {
        Signal signal = home.mother.signals.tested();
        byte[] file = home.lends(table, Manner.LENT, signal.id().value());
        List<Arrival> seen = table.looksAt(file);
        assertEquals(List.of(Standing.NEW), seen.stream().map(Arrival::standing).toList());
        assertTrue(table.send.offers(table.holder()).isEmpty(), "looking takes nothing in");
        table.takes(file);

        SignalFile there = table.reads(signal);
        assertEquals(signal.number(), there.signal().number());
        assertEquals(home.facts(signal), table.facts(signal));
        assertEquals(signal.receipt().on(), there.signal().receipt().on());
        // DEC-7: the reporter and the original mail stay.
        Bundle.Opened opened = done(table.opens(file));
        opened.files()
                .values()
                .forEach(content ->
                        assertFalse(new String(content, StandardCharsets.UTF_8).contains(SignalMother.REPORTER)));
        assertTrue(table.vault
                .read(tx -> table.mother.signals.signals.source(tx, table.holder(), signal.id()))
                .isEmpty());
    }

    @Test
    void whatIsAwayIsOnlyReadAtHomeUntilItIsBack() {
        Signal signal = home.mother.signals.tested();
        table.takes(home.lends(table, Manner.LENT, signal.id().value()));

        assertThrows(DossierAway.class, () -> home.addsFact(signal, "thuis"));
        assertThrows(DossierAway.class, () -> home.mother.signals.putOnAgenda.handle(home.holder(), signal.id()));
        assertEquals(1, home.facts(signal).size(), "nothing was changed, and it can be read");
        assertEquals(Optional.of(ShortText.of("Team B")), home.reads(signal).elsewhere());
        assertEquals(Optional.empty(), table.reads(signal).elsewhere());
        Signal other = home.mother.signals.received();
        home.addsFact(other, "een ander dossier");
        assertTrue(
                home.vault
                        .transactor()
                        .write(home.holder(), Purpose.ANSWER_REPORTER, tx -> {
                            tx.audit(SignalAction.REPORTER_ANSWERED, signal.id());
                            return Outcome.<Signal, Refusal>done(signal);
                        })
                        .isDone(),
                "the reporter is answered at home (DEC-7)");

        table.addsFact(signal, "aan tafel");
        byte[] back = table.lends(home, Manner.RETURNED, signal.id().value());
        assertThrows(DossierAway.class, () -> table.addsFact(signal, "te laat"));
        Arrival arrival = home.looksAt(back).getFirst();
        assertEquals(Standing.BACK, arrival.standing());
        assertEquals(Difference.Part.FACT, arrival.differences().getFirst().part());
        home.takes(back);
        assertEquals(List.of("aan tafel"), home.facts(signal).subList(1, 2));
        home.addsFact(signal, "weer thuis");
        assertEquals(3, home.facts(signal).size());
        assertEquals(
                SignalMother.REPORTER,
                home.vault
                        .read(tx -> home.mother.signals.signals.source(tx, home.holder(), signal.id()))
                        .orElseThrow()
                        .reporterName()
                        .orElseThrow()
                        .value(),
                "the reporter never left");
    }

    @Test
    void aCaseGoesWithItsSignalWeighingAndPositions() {
        CaseId id = home.mother.admitted();
        table.takes(home.lends(table, Manner.HANDED_OVER, id.value()));
        var there = table.vault
                .read(tx -> table.mother.cases.find(tx, TeamMother.as(table.mother.team.coordinator), id))
                .orElseThrow()
                .value();
        var here = home.vault
                .read(tx -> home.mother.cases.find(tx, home.holder(), id))
                .orElseThrow()
                .value();
        assertEquals(here.number(), there.number());
        assertEquals(here.participants().size(), there.participants().size());
        var weighing = table.vault
                .read(tx -> table.mother.weighings.latestOf(
                        tx,
                        TeamMother.as(table.mother.team.police),
                        here.signal().orElseThrow()))
                .orElseThrow()
                .value();
        assertEquals(
                3,
                table.vault
                        .read(tx -> table.mother.weighings.positions(tx, weighing.id()))
                        .all()
                        .size());
        assertEquals(
                List.of("Ruben Visser"),
                table.vault.read(tx -> table.mother.team.team.everyone(tx)).stream()
                        .map(person -> person.name().value())
                        .filter("Ruben Visser"::equals)
                        .toList(),
                "who is called the same in the same organisation is the same");
        assertEquals(Stays.Because.AWAY_ALREADY, because(home.pack(table, Manner.LENT, id.value())));
        done(home.recall.handle(home.holder(), id.value()));
        assertEquals(Plain.NOT_AWAY, refusal(home.recall.handle(home.holder(), id.value())), "it is here again");
    }

    /// The way most dossiers go: prepared at home, weighed at the table, back as a case.
    @Test
    void aSignalComesBackAsTheCaseItBecame() {
        Signal signal = home.mother.signals.tested();
        table.takes(home.lends(table, Manner.LENT, signal.id().value()));
        CaseId id = ComingBackTest.admitted(table, signal);
        byte[] back = table.lends(home, Manner.RETURNED, id.value());
        Arrival arrival = home.looksAt(back).getFirst();
        assertEquals(Standing.BACK, arrival.standing());
        assertEquals(DossierKind.CASE, arrival.dossier().kind());
        home.takes(back);
        var there = home.vault
                .read(tx -> home.mother.cases.find(tx, home.holder(), id))
                .orElseThrow()
                .value();
        assertEquals(signal.id(), there.signal().orElseThrow());
        assertEquals(SignalState.WEIGHED, home.reads(signal).signal().state());
        assertEquals(Optional.empty(), home.reads(signal).elsewhere());
        done(home.mother.proceed.handle(TeamMother.as(home.mother.team.coordinator), id));
        assertEquals(Stays.Because.AWAY_ALREADY, because(table.pack(home, Manner.RETURNED, id.value())));
    }

    @Test
    void aBundleWorksOnce() {
        Signal signal = home.mother.signals.received();
        byte[] file = home.lends(table, Manner.LENT, signal.id().value());
        table.takes(file);
        Bundle.Opened again = done(table.opens(file));
        assertEquals(Plain.SEEN_BEFORE, refusal(table.takeIn.look(table.holder(), again)));
        assertEquals(
                Plain.SEEN_BEFORE,
                refusal(table.takeIn.handle(
                        table.holder(), again, Map.of(signal.id().value(), true))));
    }

    @Test
    void whatWasRecalledAndChangedOnBothSidesIsChosenSideBySide() {
        Signal signal = home.mother.signals.received();
        UUID id = signal.id().value();
        table.takes(home.lends(table, Manner.LENT, id));
        done(home.recall.handle(home.holder(), id));
        home.addsFact(signal, "thuis");
        table.addsFact(signal, "aan tafel");
        byte[] back = table.lends(home, Manner.RETURNED, id);

        Arrival arrival = home.looksAt(back).getFirst();
        assertEquals(Standing.CONFLICT, arrival.standing());
        assertEquals(
                Set.of("thuis|", "|aan tafel"),
                arrival.differences().stream()
                        .map(one -> words(one.here()) + "|" + words(one.there()))
                        .collect(Collectors.toSet()));
        Bundle.Opened opened = done(home.opens(back));
        assertEquals(Plain.CHOICE_MISSING, refusal(home.takeIn.handle(home.holder(), opened, Map.of())));
        Passage aside = done(home.takeIn.handle(home.holder(), opened, Map.of(id, false)));
        assertFalse(aside.items().getFirst().taken());
        assertTrue(home.facts(signal).contains("thuis"), "nothing was replaced");
        assertFalse(home.facts(signal).contains("aan tafel"));
    }

    @Test
    void whatSomebodyChoseTakesThePlaceOfWhatIsHere() {
        Signal signal = home.mother.signals.received();
        UUID id = signal.id().value();
        table.takes(home.lends(table, Manner.LENT, id));
        done(home.recall.handle(home.holder(), id));
        home.addsFact(signal, "thuis");
        table.addsFact(signal, "aan tafel");
        home.takes(table.lends(home, Manner.RETURNED, id));
        assertTrue(home.facts(signal).contains("aan tafel"));
        assertFalse(home.facts(signal).contains("thuis"));
    }

    @Test
    void onLoanItGoesBackAndNowhereElse() {
        Signal signal = home.mother.signals.received();
        UUID id = signal.id().value();
        table.takes(home.lends(table, Manner.LENT, id));
        try (Laptop third = new Laptop('C')) {
            table.knows(third);
            assertEquals(Stays.Because.ON_LOAN, because(table.pack(third, Manner.LENT, id)));
            assertEquals(Stays.Because.ON_LOAN, because(table.pack(third, Manner.HANDED_OVER, id)));
            assertEquals(Stays.Because.ON_LOAN, because(table.pack(third, Manner.RETURNED, id)));
        }
        Signal own = table.mother.signals.received();
        assertEquals(
                Stays.Because.NOT_ON_LOAN,
                because(table.pack(home, Manner.RETURNED, own.id().value())));
        table.lends(home, Manner.RETURNED, id);
    }

    @Test
    void whatLiesAtTheTableStays() {
        Signal signal = home.mother.signals.onAgenda();
        assertEquals(
                Stays.Because.AT_TABLE,
                because(home.pack(table, Manner.LENT, signal.id().value())));
    }

    @Test
    void whatNeverLeftIsWorkedOnAgain() {
        Signal signal = home.mother.signals.received();
        Packed packed = done(home.pack(table, Manner.LENT, signal.id().value()));
        home.send.takeBack(home.holder(), packed);
        home.addsFact(signal, "gewoon verder");
        assertTrue(home.recall.history(home.holder()).isEmpty());
        assertFalse(log(home).stream().noneMatch("DOSSIER_NOT_SENT"::equals));
    }

    @Test
    void whoHandlesNoFilesHandsNothingOver() {
        Signal signal = home.mother.signals.received();
        var decider = TeamMother.as(home.mother.team.police);
        assertTrue(home.send.offers(decider).isEmpty());
        assertEquals(Plain.NOT_YOURS, refusal(home.compare.ownCard(decider)));
        assertEquals(Plain.NOT_YOURS, refusal(home.takeIn.letterbox(decider)));
        assertEquals(
                Plain.NOT_YOURS, refusal(home.recall.handle(decider, signal.id().value())));
        // DEC-5: another municipality's file holder is offered nothing of this one.
        assertTrue(home.send
                .offers(TeamMother.as(home.mother.team.otherFileHolder))
                .isEmpty());
    }

    @Test
    void bothSidesSayInTheirLogsWhatWentAndCame() {
        Signal signal = home.mother.signals.received();
        byte[] file = home.lends(table, Manner.LENT, signal.id().value());
        table.takes(file);
        assertTrue(log(home).containsAll(List.of("CARD_MADE", "PARTNER_COMPARED", "DOSSIER_SENT")));
        assertTrue(log(table).containsAll(List.of("BUNDLE_LOOKED_AT", "DOSSIER_TAKEN_IN")));
        Passage went = home.recall.history(home.holder()).getFirst();
        Passage came = table.recall.history(table.holder()).getFirst();
        assertEquals(went.id(), came.id());
        assertEquals(went.reason(), came.reason());
        assertEquals("Team B", went.with().name().value());
        assertEquals("Team A", came.with().name().value());
    }

    @Test
    void aStrangersBundleIsNotTaken() {
        try (Laptop stranger = new Laptop('C')) {
            stranger.knows(table);
            Signal signal = stranger.mother.signals.received();
            byte[] file = stranger.lends(table, Manner.LENT, signal.id().value());
            assertFalse(table.opens(file).isDone());
            assertFalse(home.opens(file).isDone(), "nor is it for anybody else");
        }
    }

    private static String words(Optional<List<Difference.Shown>> side) {
        return side.map(shown -> shown.get(1).value().toString()).orElse("");
    }

    private static List<String> log(Laptop laptop) {
        return laptop.vault.read(tx -> laptop.vault.audit.latest(tx, 200)).stream()
                .map(line -> line.action().value())
                .toList();
    }

    private static <T> Stays.Because because(Outcome<T, ExchangeRefusal> outcome) {
        return ((Stays) refusal(outcome)).because();
    }
}

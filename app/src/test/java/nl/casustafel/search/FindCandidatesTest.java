package nl.casustafel.search;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.identity.PersonField;
import nl.casustafel.identity.Together;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.naming.Reason;
import nl.casustafel.person.naming.Wanted;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalState;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindCandidatesTest {
    private static final LocalDate BORN = LocalDate.of(2009, 4, 2);

    private final TestVault vault = new TestVault();
    private final WeighingMother mother = new WeighingMother(vault);
    private final FindCandidates find = new FindCandidates(
            vault.transactor(), mother.signals.reads, mother.weighings, mother.cases, mother.signals.samePersons);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void bringsAnEarlierSignalToTheSurfaceWithHowItEnded() {
        Signal signal = about("Youssef el Khattabi");
        done(mother.signals.withdraw.handle(mother.recorder(), signal.id(), LongText.of("Verkeerd gemeld.")));
        Candidate found = only(mother.recorder(), "Joesoef al-Chattabi");
        assertEquals("Youssef el Khattabi", found.subject().name().value());
        assertTrue(found.reasons().contains(Reason.OTHER_SPELLING));
        assertEquals(
                List.of(SignalState.WITHDRAWN),
                found.signals().stream()
                        .map(earlier -> earlier.signal().state())
                        .toList());
    }

    @Test
    void showsTwoSignalsOfOneNameAndBirthDateAsOne() {
        about("Youssef el Khattabi");
        about("Youssef el khattabi");
        assertEquals(2, only(mother.recorder(), "Youssef Khattabi").signals().size());
    }

    @Test
    void whoWasJoinedIsShownOnceAndStaysKnownUnderBothSpellings_W_A3() {
        Signal first = about("Youssef el Khattabi");
        Signal second = about("Joe van Zanten");
        done(mother.signals
                .joinPersons()
                .handle(
                        mother.recorder(),
                        new Together(
                                second.id(),
                                first.subject().orElseThrow(),
                                second.subject().orElseThrow(),
                                Map.of(PersonField.NAME, Together.Side.ONE),
                                LongText.of("Zelfde school."))));
        Candidate found = only(mother.recorder(), "Joe van Zanten");
        assertEquals("Youssef el Khattabi", found.subject().name().value());
        assertTrue(found.reasons().contains(Reason.EARLIER_NAME));
        assertEquals(2, found.signals().size());
        assertEquals(2, only(mother.recorder(), "Youssef Khattabi").signals().size());
    }

    @Test
    void showsTheCaseASignalBecame() {
        mother.admitted();
        Signal signal =
                mother.vault.read(tx -> mother.signals.reads.list(tx, mother.recorder(), SignalFilter.all())).stream()
                        .findFirst()
                        .flatMap(row ->
                                mother.vault.read(tx -> mother.signals.reads.again(tx, mother.recorder(), row.id())))
                        .orElseThrow()
                        .signal();
        vault.transactor().write(mother.recorder(), Purpose.RUN_CASE, tx -> {
            mother.signals.subjects.change(tx, named(signal.subject().orElseThrow(), "Daan Verzonnen"));
            tx.audit(SignalAction.SIGNAL_AMENDED, signal.id());
            return Outcome.<Signal, Refusal>done(signal);
        });
        Candidate found = only(mother.recorder(), "Daan Verzonnen");
        assertEquals(1, found.cases().size());
        assertEquals(
                Optional.of(WeighingOutcome.ADMITTED),
                found.signals().getFirst().outcome());
    }

    @Test
    void findsSomebodyByAnotherNameAndSaysSo() {
        Subject known = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of("Daan Verzonnen")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ShortText.of("Abu Duin, De Lange Daan")));
        about(known);
        Candidate found = only(mother.recorder(), "Aboe Duin");
        assertEquals("Daan Verzonnen", found.subject().name().value());
        assertTrue(found.reasons().contains(Reason.ALIAS), found.reasons().toString());
    }

    @Test
    void aFileHolderOfAnotherMunicipalityGetsNothing_DEC_5() {
        about("Youssef el Khattabi");
        Actor elsewhere = TeamMother.as(mother.team.otherFileHolder);
        assertEquals(List.of(), find.named(elsewhere));
        assertEquals(Candidates.NONE, ask(elsewhere, "Youssef el Khattabi"));
    }

    @Test
    void whatIsHiddenSinceTheNamesWereReadIsNotShown_DEC_5() {
        about("Youssef el Khattabi");
        KnownNames names = KnownNames.of(find.named(mother.recorder()));
        assertEquals(
                Candidates.NONE,
                find.find(TeamMother.as(mother.team.otherFileHolder), names, wanted("Youssef el Khattabi")));
    }

    @Test
    void whoTakesInNoSignalsGetsNothing_DEC_10() {
        about("Youssef el Khattabi");
        for (Actor actor : List.of(
                TeamMother.as(mother.team.powerless),
                TeamMother.as(mother.team.participant),
                TeamMother.as(mother.team.coordinator))) {
            assertEquals(Candidates.NONE, ask(actor, "Youssef el Khattabi"));
        }
    }

    @Test
    void findsNobodyByADescription_DEC_13() {
        mother.signals.received();
        assertEquals(Candidates.NONE, ask(mother.recorder(), "jongen uit 3B"));
    }

    @Test
    void asksForMoreThanALoneNameManyHave_PatternL() {
        for (String family : List.of("Amrani", "Bakkali", "Lahlou", "Idrissi", "Tahiri", "Zerouali")) {
            about("Mohamed " + family);
        }
        assertEquals(Candidates.TOO_MANY, ask(mother.recorder(), "Mohamed"));
        assertEquals(1, ask(mother.recorder(), "Mohamed Idrissi").shown().size());
        assertEquals(
                FindCandidates.SHOWN,
                find.find(
                                mother.recorder(),
                                KnownNames.of(find.named(mother.recorder())),
                                new Wanted("Mohamed", Optional.of(BORN)))
                        .shown()
                        .size());
    }

    @Test
    void leavesNoLineInTheLog() {
        about("Youssef el Khattabi");
        int before = mother.log().size();
        ask(mother.recorder(), "Youssef el Khattabi");
        assertEquals(before, mother.log().size());
    }

    private Signal about(String name) {
        return about(named(SubjectId.fresh(), name));
    }

    private Signal about(Subject subject) {
        SignalEntry entry = mother.signals.report();
        return done(mother.signals.record.handle(
                mother.recorder(),
                new SignalEntry(
                        entry.kind(),
                        entry.receivedOn(),
                        entry.channel(),
                        entry.source(),
                        entry.municipality(),
                        Optional.of(subject),
                        entry.interpretation(),
                        entry.urgent()),
                List.of(SignalMother.fact()),
                SignalMother.source()));
    }

    private static Subject named(SubjectId id, String name) {
        return new Subject(
                id,
                Subject.Kind.PERSON,
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                Optional.of(BORN),
                Optional.empty());
    }

    private Candidate only(Actor actor, String typed) {
        Candidates candidates = ask(actor, typed);
        assertEquals(1, candidates.shown().size());
        return candidates.shown().getFirst();
    }

    private Candidates ask(Actor actor, String typed) {
        return find.find(actor, KnownNames.of(find.named(actor)), wanted(typed));
    }

    private static Wanted wanted(String typed) {
        return new Wanted(typed, Optional.empty());
    }
}

package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.signal.SplitSignal.Part;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One report, several people (DEC-13).
class SplitSignalTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother mother = new SignalMother(vault, team);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void makesASignalOfItsOwnThatStaysUnnamed_DEC_13() {
        Signal report = mother.tested();
        Signal made = done(split(mother.receiver(), report, facts(report)));
        assertEquals(SignalState.IN_TESTING, made.state());
        assertEquals(report.receipt(), made.receipt());
        List<Fact> copies = vault.read(tx -> mother.signals.facts(tx, made.id()));
        List<Fact> facts = vault.read(tx -> mother.signals.facts(tx, report.id()));
        assertEquals(texts(facts), texts(copies));
        assertEquals(TestState.CHECKED, copies.getFirst().tested(), "it was tested as it is");
        assertEquals(1, facts.size(), "the report keeps its own");
        assertTrue(vault.read(tx -> mother.subjects.find(tx, made.subject().orElseThrow()))
                .orElseThrow()
                .name()
                .isEmpty());
        done(mother.putOnAgenda.handle(mother.receiver(), made.id()));
    }

    @Test
    void theMailStaysWithTheReportAndTheReporterIsAnsweredForBoth_DEC_7() {
        Signal report = mother.received();
        Signal made = done(split(mother.receiver(), report, facts(report)));
        ReportSource kept = vault.read(tx -> mother.signals.source(tx, mother.receiver(), made.id()))
                .orElseThrow();
        assertEquals(SignalMother.source().reporterName(), kept.reporterName());
        assertEquals(Optional.empty(), kept.mail().orElseThrow().body());
        assertEquals(List.of(), vault.read(tx -> mother.answers.of(tx, made.id())), "no second receipt");
        Actor police = TeamMother.as(team.police);
        assertEquals(List.of(), vault.read(tx -> mother.reads.splits(tx, police, report.id())));
    }

    @Test
    void eachKnowsTheOthersOfTheReport_DEC_13() {
        Signal report = mother.received();
        Signal second = done(split(mother.receiver(), report, facts(report)));
        Signal third = done(split(mother.receiver(), second, facts(second)));
        assertEquals(
                List.of(report.number(), second.number()),
                vault.read(tx -> mother.reads.splits(tx, mother.receiver(), third.id())));
        assertEquals(
                List.of(second.number(), third.number()),
                vault.read(tx -> mother.reads.splits(tx, mother.receiver(), report.id())));
    }

    @Test
    void whatWasSplitOutlivesTheReport_T_S9() {
        RetentionMother ending = new RetentionMother(vault, team, mother);
        Signal report = ending.withdrawn();
        Signal other = mother.received();
        Signal made = done(split(mother.receiver(), other, facts(other)));
        done(mother.withdraw.handle(mother.receiver(), other.id(), LongText.of("Betreft alleen de ander.")));
        done(mother.answer.handle(mother.receiver(), other.id(), AnswerKind.CLOSING, mother.phoned()));
        ending.inform(other.id());
        done(ending.destroy(report.id(), other.id()));
        assertEquals(1, vault.read(tx -> mother.signals.facts(tx, made.id())).size());
        assertEquals(List.of(), vault.read(tx -> mother.reads.splits(tx, mother.receiver(), made.id())));
    }

    @Test
    void needsAFact_DEC_13() {
        assertEquals(Outcome.refused(Rule.NOTHING_TO_SPLIT), split(mother.receiver(), mother.received(), Set.of()));
    }

    @Test
    void isTooLateAtTheTable_DEC_13() {
        Signal report = mother.onAgenda();
        assertEquals(
                Outcome.refused(new Fixed(SignalState.ON_AGENDA)), split(mother.receiver(), report, facts(report)));
    }

    @Test
    void isForWhoHasTheReceiversPart_DEC_7() {
        Signal report = mother.received();
        assertEquals(
                Outcome.refused(Rule.NOT_FOUND), split(TeamMother.as(team.otherFileHolder), report, facts(report)));
    }

    @Test
    void anAdviceRequestHoldsNobody_W_C1() {
        Signal advice =
                done(mother.record.handle(mother.receiver(), mother.adviceRequest(), List.of(), SignalMother.source()));
        assertEquals(Outcome.refused(Rule.ADVICE_HOLDS_NO_PERSON), split(mother.receiver(), advice, Set.of()));
    }

    private Outcome<Signal, SignalRefusal> split(Actor actor, Signal report, Set<Fact.Key> facts) {
        return mother.split.handle(
                actor, report.id(), new Part(SignalMother.boy(), Optional.of(team.duinrode.id()), facts));
    }

    private Set<Fact.Key> facts(Signal signal) {
        return vault.read(tx -> mother.signals.facts(tx, signal.id())).stream()
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    private static List<String> texts(List<Fact> facts) {
        return facts.stream().map(fact -> fact.text().value()).toList();
    }
}

package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Wrong data are put right or taken away (W-D8, WPGA art. 10, Bpga art. 8) until the table has the signal.
class PutFactRightTest {
    private static final String RIGHT = "Liet een filmpje van een rel zien.";

    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother some = new SignalMother(vault, team);
    private final Actor receiver = some.receiver();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_d8_aFactIsCorrectedAndIsTestedAndGradedAgain() {
        Signal signal = some.tested();
        Fact before = facts(signal).getFirst();
        graded(signal, new GradeFacts.Step.Sources(Map.of(before.id(), SourceGrade.PROVED)));
        graded(signal, new GradeFacts.Step.Specials(Map.of(before.id(), Sensitivity.NONE)));
        vault.time.forward(Duration.ofHours(1));
        assertEquals(List.of(), done(some.correctFact.handle(receiver, signal.id(), before.id(), right())));
        Fact now = facts(signal).getFirst();
        assertEquals(before.id(), now.id());
        assertEquals(RIGHT, now.text().value());
        assertEquals(FactKind.HEARD, now.kind());
        assertEquals(Optional.empty(), now.observedOn());
        assertEquals("Buurtvereniging", now.contributor().value());
        assertEquals(before.category(), now.category());
        assertEquals(TestState.NOT_TESTED, now.tested());
        assertEquals(Optional.empty(), now.testing());
        assertEquals(Appraisal.NONE, now.appraisal());
        assertEquals(vault.clock.now(), now.entry().at());
        Refused.by("T-S3", some.putOnAgenda.handle(receiver, signal.id()));
        assertLogged("SIGNAL_FACT_CORRECTED", signal);
    }

    @Test
    void w_d8_aFactIsTakenAwayAndTheNextComesAfterTheLast() {
        Signal signal = some.received();
        Fact first = facts(signal).getFirst();
        Fact second = done(some.addFact.handle(receiver, signal.id(), right()));
        done(some.removeFact.handle(receiver, signal.id(), first.id()));
        Fact third = done(some.addFact.handle(receiver, signal.id(), SignalMother.fact()));
        assertEquals(List.of(second.id(), third.id()), ids(signal));
        assertLogged("SIGNAL_FACT_REMOVED", signal);
        assertEquals(Outcome.refused(Rule.FACT_GONE), some.removeFact.handle(receiver, signal.id(), first.id()));
        assertEquals(
                Outcome.refused(Rule.FACT_GONE), some.correctFact.handle(receiver, signal.id(), first.id(), right()));
    }

    @Test
    void t_s3_fromAnAgendaOnWhatWasReportedStays() {
        for (Signal signal : List.of(some.onAgenda(), some.inWeighing(), some.deferred())) {
            List<Fact> before = facts(signal);
            Fact.Key fact = before.getFirst().id();
            Refused.by("T-S3", some.correctFact.handle(receiver, signal.id(), fact, right()));
            Refused.by("T-S3", some.removeFact.handle(receiver, signal.id(), fact));
            assertEquals(before, facts(signal));
            done(some.addFact.handle(receiver, signal.id(), right()));
        }
        Signal weighed = some.weighed();
        Refused.by(
                "W-C7",
                some.removeFact.handle(
                        receiver, weighed.id(), facts(weighed).getFirst().id()));
    }

    @Test
    void w_d8_onlyWhoTakesInAndSeesTheSignalPutsItRight() {
        Signal signal = some.received();
        Fact.Key fact = facts(signal).getFirst().id();
        for (Actor other : List.of(
                TeamMother.as(team.otherFileHolder), TeamMother.as(team.coordinator), TeamMother.as(team.powerless))) {
            assertEquals(Outcome.refused(Rule.NOT_FOUND), some.correctFact.handle(other, signal.id(), fact, right()));
            assertEquals(Outcome.refused(Rule.NOT_FOUND), some.removeFact.handle(other, signal.id(), fact));
        }
        Actor assistant = new Actor(receiver.person(), Set.of(Role.PROCESS_COORDINATOR));
        assertEquals(Outcome.refused(Rule.NOT_ALLOWED), some.removeFact.handle(assistant, signal.id(), fact));
    }

    /// What partners heard from each other counts once, also when the fact between them goes (framework
    /// 3.2).
    @Test
    void w_d8_factsOfOneOriginKeepItWhenTheFactBetweenThemGoes() {
        Signal signal = some.received();
        Fact between = facts(signal).getFirst();
        List<Fact> others = Stream.of("Wijkteam", "Sportclub", "strandcollege")
                .map(name -> done(some.addFact.handle(receiver, signal.id(), from(name))))
                .toList();
        graded(signal, origin(others.get(0), between));
        graded(signal, origin(others.get(1), others.get(0)));
        Fact apart = done(some.addFact.handle(receiver, signal.id(), from("Politie")));
        assertEquals(2, Origins.of(facts(signal)).count());
        done(some.removeFact.handle(receiver, signal.id(), between.id()));
        assertEquals(2, Origins.of(facts(signal)).count());
        assertEquals(1, Origins.of(facts(signal)).countOf(others));
        done(some.removeFact.handle(receiver, signal.id(), others.get(0).id()));
        assertEquals(1, Origins.of(facts(signal)).countOf(others.subList(1, 3)));
        done(some.removeFact.handle(receiver, signal.id(), apart.id()));
        assertEquals(1, Origins.of(facts(signal)).count());
        assertEquals(
                List.of(),
                facts(signal).stream()
                        .flatMap(fact -> fact.sameOriginAs().stream())
                        .filter(key -> !ids(signal).contains(key))
                        .toList());
    }

    @Test
    void w_d8_whereTheSameFactStandsSinceASplitIsTold_DEC_13() {
        Signal report = some.received();
        Signal second = split(report);
        Signal third = split(report);
        Fact.Key first = facts(report).getFirst().id();
        assertEquals(
                List.of(second.number(), third.number()),
                done(some.correctFact.handle(receiver, report.id(), first, right())));
        assertFalse(facts(second).getFirst().text().value().equals(RIGHT), "each is put right by itself");
        assertEquals(
                List.of(second.number(), third.number()), done(some.removeFact.handle(receiver, report.id(), first)));
        assertEquals(
                List.of(third.number()),
                done(some.correctFact.handle(
                        receiver, second.id(), facts(second).getFirst().id(), right())));
        RetentionMother ending = new RetentionMother(vault, team, some);
        for (Signal each : List.of(report, second)) {
            done(some.withdraw.handle(receiver, each.id(), LongText.of("Betreft alleen de ander.")));
            done(some.answer.handle(receiver, each.id(), AnswerKind.CLOSING, some.phoned()));
            ending.inform(each.id());
        }
        done(ending.destroy(report.id(), second.id()));
        assertEquals(
                List.of(),
                done(some.removeFact.handle(
                        receiver, third.id(), facts(third).getFirst().id())));
    }

    private static NewFact right() {
        return new NewFact(
                FactKind.HEARD,
                LongText.of(RIGHT),
                Optional.empty(),
                ShortText.of("Buurtvereniging"),
                DataCategory.POLICE);
    }

    private static NewFact from(String contributor) {
        return new NewFact(FactKind.HEARD, LongText.of("Gehoord."), Optional.empty(), ShortText.of(contributor));
    }

    private static GradeFacts.Step origin(Fact later, Fact earlier) {
        return new GradeFacts.Step.Origin(later.id(), Optional.of(earlier.id()));
    }

    private void graded(Signal signal, GradeFacts.Step step) {
        done(some.gradeFacts.handle(receiver, signal.id(), step));
    }

    private Signal split(Signal report) {
        return done(some.split.handle(
                receiver,
                report.id(),
                new SplitSignal.Part(SignalMother.boy(), Optional.of(team.duinrode.id()), Set.copyOf(ids(report)))));
    }

    private List<Fact> facts(Signal signal) {
        return vault.read(tx -> some.signals.facts(tx, signal.id()));
    }

    private List<Fact.Key> ids(Signal signal) {
        return facts(signal).stream().map(Fact::id).toList();
    }

    /// The log says that it was done, with which signal, and nothing of what it said.
    private void assertLogged(String action, Signal signal) {
        List<String> lines = log(signal);
        assertEquals(1, lines.stream().filter(line -> line.contains(action)).count(), lines.toString());
        assertFalse(lines.toString().contains("filmpje"));
    }

    private List<String> log(Signal signal) {
        return vault.read(tx -> vault.audit.about(tx, signal.id().value())).stream()
                .map(AuditRow::toString)
                .toList();
    }
}

package nl.casustafel.casefile;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.Ratification.Verdict;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.Party;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.TriangleFirst;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// T-S7 where the team agreed that the driehoek ratifies admissions: from the table to the driehoek, and
/// from there to a case or back to the table.
class RatificationTest {
    private static final ShortText REPORT = ShortText.of("Driehoek Kust, verslag 2026-07");

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final TriangleFirst triangle = new TriangleFirst(table);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void t_s7_withoutTheAgreementAnAdmissionIsACaseAtOnce() {
        WeighingId id = table.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        assertTrue(triangle.admit(id, table.probation()));
        assertEquals(SignalState.WEIGHED, stateOf(signal(id)));
        assertTrue(vault.read(tx -> table.ratifications.awaited(tx, table.recorder()))
                .isEmpty());
    }

    @Test
    void t_s7_anAdmissionWaitsForTheTriangleWithAnOwnerAndADay() {
        WeighingId id = triangle.agreed(true).laidBefore(table.probation());
        SignalId signal = signal(id);
        assertEquals(SignalState.AT_TRIANGLE, stateOf(signal));
        assertTrue(cases().isEmpty());
        assertFalse(owesClosing(signal));
        RatificationReads.Awaited waits = vault.read(tx -> table.ratifications.awaited(tx, table.recorder()))
                .getFirst();
        assertEquals(table.team.mayor.id(), waits.owner());
        assertEquals(vault.clock.today().plusWeeks(Ratification.WITHIN_WEEKS), waits.dueOn());
        assertTrue(lastActions(4).contains("RATIFICATION_ASKED"));
    }

    @Test
    void t_s7_ratifiedMakesTheCaseWithThoseWhoWereDesignatedAndTheAnswersThatAreOwed() {
        WeighingId id = triangle.agreed(true).laidBefore(table.probation());
        SignalId signal = signal(id);
        CaseId made = done(ratified(table.recorder(), signal)).orElseThrow();
        CaseFile file = vault.read(tx -> table.cases.find(tx, table.recorder(), made))
                .orElseThrow()
                .value();
        assertEquals(new Origin.Weighed(signal, id), file.origin());
        assertEquals(
                List.of(table.team.probationOffice.id()),
                file.participants().stream().map(Participant::organisation).toList());
        assertEquals(SignalState.WEIGHED, stateOf(signal));
        assertTrue(owesClosing(signal));
        Ratification.Decided said = latest(signal).decided().orElseThrow();
        assertEquals(Verdict.RATIFIED, said.verdict());
        assertEquals(REPORT, said.reference());
    }

    @Test
    void t_s7_sentBackIsOnAnAgendaAgainAndCanBeWeighedAndLaidBeforeOnceMore() {
        WeighingId first = triangle.agreed(true).laidBefore(table.probation());
        SignalId signal = signal(first);
        assertEquals(Optional.empty(), done(sentBack(signal, Optional.of(LongText.of("Zorg kan het alleen af.")))));
        assertEquals(SignalState.ON_AGENDA, stateOf(signal));
        assertTrue(cases().isEmpty());
        assertEquals(
                "Zorg kan het alleen af.",
                latest(signal).decided().orElseThrow().reason().orElseThrow().value());
        WeighingId second = done(table.open.handle(table.recorder(), signal, WeighingManner.TABLE));
        done(table.save.handle(table.recorder(), second, table.version(second), WeighingMother.FORM));
        table.rating.rated(second);
        done(table.sign(second, Party.POLICE, table.team.police, Stand.IN_LINE));
        done(table.sign(second, Party.PROSECUTION, table.team.prosecution, Stand.IN_LINE));
        done(table.sign(second, Party.MAYOR, table.team.mayor, Stand.IN_LINE));
        assertFalse(triangle.admit(second, table.probation()));
        assertEquals(second, latest(signal).weighing());
        assertTrue(done(ratified(table.recorder(), signal)).isPresent());
    }

    @Test
    void t_s7_itsAnswerHasADayAReasonAndSomebodyWhoMayRecordIt() {
        WeighingId id = triangle.agreed(true).laidBefore(table.probation());
        SignalId signal = signal(id);
        Refused.by("T-S7", ratified(TeamMother.as(table.team.police), signal));
        Refused.by("T-S7", sentBack(signal, Optional.empty()));
        LocalDate today = vault.clock.today();
        Refused.by("T-S7", answered(table.recorder(), signal, Verdict.RATIFIED, today.plusDays(1), Optional.empty()));
        Refused.by("T-S7", answered(table.recorder(), signal, Verdict.RATIFIED, today.minusDays(1), Optional.empty()));
        assertEquals(SignalState.AT_TRIANGLE, stateOf(signal));
        assertTrue(done(ratified(TeamMother.as(table.team.mayor), signal)).isPresent());
    }

    @Test
    void t_s7_whatDoesNotWaitForTheTriangleIsNotRatifiedTwice() {
        WeighingId open = table.opened();
        Refused.by("T-S7", ratified(table.recorder(), signal(open)));
        WeighingId id = triangle.agreed(true).laidBefore(table.probation());
        done(ratified(table.recorder(), signal(id)));
        Refused.by("T-S7", ratified(table.recorder(), signal(id)));
        Refused.by("T-S7", sentBack(signal(id), Optional.of(LongText.of("Toch niet."))));
        assertEquals(1, cases().size());
    }

    @Test
    void t_s7_whatWaitsIsAnsweredAlsoAfterTheTeamStoppedAsking() {
        WeighingId id = triangle.agreed(true).laidBefore(table.probation());
        triangle.agreed(false);
        assertTrue(done(ratified(table.recorder(), signal(id))).isPresent());
    }

    private Outcome<Optional<CaseId>, CaseRefusal> ratified(Actor actor, SignalId signal) {
        return answered(actor, signal, Verdict.RATIFIED, vault.clock.today(), Optional.empty());
    }

    private Outcome<Optional<CaseId>, CaseRefusal> sentBack(SignalId signal, Optional<LongText> why) {
        return answered(table.recorder(), signal, Verdict.SENT_BACK, vault.clock.today(), why);
    }

    private Outcome<Optional<CaseId>, CaseRefusal> answered(
            Actor actor, SignalId signal, Verdict verdict, LocalDate on, Optional<LongText> why) {
        return table.ratify.handle(actor, signal, new RecordRatification.Answer(verdict, on, REPORT, why));
    }

    private SignalId signal(WeighingId id) {
        return vault.read(tx -> table.weighings.find(tx, table.recorder(), id))
                .orElseThrow()
                .value()
                .signal();
    }

    private Ratification latest(SignalId signal) {
        return vault.read(tx -> table.ratifications.latest(tx, table.recorder(), signal))
                .orElseThrow();
    }

    private SignalState stateOf(SignalId id) {
        return vault.read(tx -> table.signals.signals.find(tx, table.recorder(), id))
                .orElseThrow()
                .value()
                .state();
    }

    private boolean owesClosing(SignalId signal) {
        return vault.read(tx -> table.signals.answers.of(tx, signal)).stream()
                .anyMatch(one ->
                        one.value().kind() == AnswerKind.CLOSING && one.value().open());
    }

    private List<CaseRow> cases() {
        return vault.read(tx -> table.cases.list(tx, table.recorder()));
    }

    private List<String> lastActions(int count) {
        return vault.read(tx -> vault.audit.latest(tx, count)).stream()
                .map(line -> line.action().value())
                .toList();
    }
}

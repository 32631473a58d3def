package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How a signal comes in (T-S1), what it may hold, and the number it gets.
class SignalIntakeTest {
    private TestVault vault;
    private TeamMother team;
    private SignalMother some;
    private Actor receiver;

    @BeforeEach
    void open() {
        vault = new TestVault();
        team = new TeamMother(vault);
        some = new SignalMother(vault, team);
        receiver = some.receiver();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void recordsAReportWithItsReceiptDue() { // T-S1, DEC-7
        Signal signal = some.received();

        assertEquals(SignalState.RECEIVED, signal.state());
        assertEquals("2026-A-001", signal.number().text());
        SignalFile file = file(signal);
        assertEquals(TestState.NOT_TESTED, file.facts().getFirst().tested());
        assertEquals(DataCategory.SIGNAL, file.facts().getFirst().category()); // W-D1
        assertEquals(
                List.of(new SignalFile.AnswerTask(AnswerKind.RECEIPT, LocalDate.of(2026, 3, 19), Optional.empty())),
                file.answers());
    }

    @Test
    void stampsTheUrgentCheckAndLogsAnEmergency() { // SP1-SP3
        UrgentAnswers threat =
                new UrgentAnswers(UrgentAnswers.Answer.YES, UrgentAnswers.Answer.NO, UrgentAnswers.Answer.UNKNOWN);
        SignalEntry entry = some.report();
        Signal signal = done(some.record.handle(
                receiver,
                new SignalEntry(
                        entry.kind(),
                        entry.receivedOn(),
                        entry.channel(),
                        entry.source(),
                        entry.municipality(),
                        entry.subject(),
                        entry.interpretation(),
                        Optional.of(threat)),
                List.of(),
                ReportSource.unknown()));

        assertTrue(signal.urgent().emergency());
        assertEquals(Optional.of(vault.clock.now()), signal.urgent().checkedAt());
        assertTrue(actions(signal).contains("SIGNAL_URGENT"));
    }

    @Test
    void refusesADateInTheFuture() {
        SignalEntry entry = with(some.report(), SignalKind.REPORT, some.today().plusDays(1));
        refused(Rule.RECEIVED_IN_FUTURE, some.record.handle(receiver, entry, List.of(), ReportSource.unknown()));
    }

    @Test
    void refusesSomebodyBornAfterTheDayItCameIn_T_S1() {
        SignalEntry entry = some.report();
        Subject later = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of("Sam")),
                Optional.empty(),
                Optional.of(entry.receivedOn().plusDays(1)),
                Optional.empty());
        SignalEntry wrong = new SignalEntry(
                entry.kind(),
                entry.receivedOn(),
                entry.channel(),
                entry.source(),
                entry.municipality(),
                Optional.of(later),
                entry.interpretation(),
                entry.urgent());
        refused(Rule.BORN_LATER, some.record.handle(receiver, wrong, List.of(), ReportSource.unknown()));
    }

    @Test
    void refusesAPersonOrAFactInAnAdviceRequest() { // W-C1
        SignalEntry person = with(some.report(), SignalKind.ADVICE_REQUEST, some.today());
        refused(Rule.ADVICE_HOLDS_NO_PERSON, some.record.handle(receiver, person, List.of(), ReportSource.unknown()));
        refused(
                Rule.ADVICE_HOLDS_NO_PERSON,
                some.record.handle(
                        receiver, some.adviceRequest(), List.of(SignalMother.fact()), ReportSource.unknown()));
    }

    @Test
    void refusesToTakeInForAProcessCoordinator() { // W-E4
        refused(
                Rule.NOT_ALLOWED,
                some.record.handle(TeamMother.as(team.coordinator), some.report(), List.of(), ReportSource.unknown()));
    }

    @Test
    void amendsUntilTheAgendaAndNoLonger() {
        Signal signal = some.received();
        SignalEntry entry = with(some.report(), SignalKind.REPORT, LocalDate.of(2026, 3, 1));
        Signal amended = done(some.amend.handle(receiver, signal.id(), 1, entry, Optional.empty()));
        assertEquals(LocalDate.of(2026, 3, 1), amended.receipt().on());

        Signal placed = some.onAgenda();
        refused(new Fixed(SignalState.ON_AGENDA), some.amend.handle(receiver, placed.id(), 3, entry, Optional.empty()));
    }

    @Test
    void refusesAnAmendmentOfAnOlderVersion() {
        Signal signal = some.received();
        done(some.amend.handle(receiver, signal.id(), 1, some.report(), Optional.empty()));
        refused(Rule.CHANGED_MEANWHILE, some.amend.handle(receiver, signal.id(), 1, some.report(), Optional.empty()));
    }

    @Test
    void refusesToTurnAReportIntoAnAdviceRequest() { // W-C1: else a report would end unseen by the table
        refused(
                Rule.STAYS_REPORT,
                some.amend.handle(receiver, some.received().id(), 1, some.adviceRequest(), Optional.empty()));
    }

    @Test
    void countsNumbersPerYearWithoutEverRepeatingOne() { // DEC-22
        some.received();
        vault.time.forward(Duration.ofDays(294)); // 31 December, 10:00
        assertEquals("2026-A-002", some.received().number().text());
        vault.time.forward(Duration.ofDays(1));
        assertEquals("2027-A-001", some.received().number().text());
        vault.time.forward(Duration.ofDays(-1)); // a clock set back
        assertEquals("2026-A-003", some.received().number().text());
    }

    @Test
    void givesNoNumberToWhatWasRefused() { // DEC-22: no holes to explain
        refused(
                Rule.RECEIVED_IN_FUTURE,
                some.record.handle(
                        receiver,
                        with(some.report(), SignalKind.REPORT, some.today().plusDays(9)),
                        List.of(),
                        ReportSource.unknown()));
        assertEquals("2026-A-001", some.received().number().text());
    }

    private static SignalEntry with(SignalEntry entry, SignalKind kind, LocalDate receivedOn) {
        return new SignalEntry(
                kind,
                receivedOn,
                entry.channel(),
                entry.source(),
                entry.municipality(),
                entry.subject(),
                entry.interpretation(),
                entry.urgent());
    }

    private SignalFile file(Signal signal) {
        return vault.read(tx -> some.reads.file(tx, receiver, signal.id())).orElseThrow();
    }

    private List<String> actions(Signal signal) {
        return vault.read(tx -> vault.audit.about(tx, signal.id().value())).stream()
                .map(row -> row.action().value())
                .toList();
    }

    private static void refused(SignalRefusal expected, Outcome<?, SignalRefusal> outcome) {
        assertEquals(Outcome.refused(expected), outcome);
    }
}

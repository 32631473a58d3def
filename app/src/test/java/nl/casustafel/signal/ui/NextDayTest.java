package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.Terms;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// DEC-12: no signal is parked.
class NextDayTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother signals = new SignalMother(vault, team);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void dec_12_whatCameInIsOnAnAgendaWithinAFortnightOrAnsweredSooner() {
        SignalRow received = row(signals.received());
        LocalDate answer = received.answerDue().orElseThrow();
        LocalDate agenda = Terms.agendaBy(received.receivedOn());
        assertEquals(Optional.of(answer.isBefore(agenda) ? answer : agenda), NextDay.of(received, Map.of()));
        SignalRow answered = row(signals.tested());
        assertEquals(received.receivedOn().plusDays(14), agenda);
        assertEquals(
                Optional.of(vault.clock.today().minusDays(1)),
                NextDay.of(answered, Map.of(answered.id(), vault.clock.today().minusDays(1))));
    }

    @Test
    void dec_14_whatComesFromAnOldListIsNotLateOnTheDayItIsEntered() {
        SignalEntry plain = signals.report();
        SignalEntry old = new SignalEntry(
                plain.kind(),
                vault.clock.today().minusDays(300),
                Channel.OLD_LIST,
                plain.source(),
                plain.municipality(),
                plain.subject(),
                plain.interpretation(),
                Optional.empty());
        SignalRow row = row(
                SignalMother.done(signals.record.handle(signals.receiver(), old, List.of(), ReportSource.unknown())));
        assertEquals(vault.clock.today().minusDays(300), row.receivedOn());
        assertEquals(Optional.of(vault.clock.today().plusDays(Terms.WITHIN_DAYS)), NextDay.of(row, Map.of()));
        vault.time.forward(Duration.ofDays(3));
        assertEquals(
                vault.clock.today().minusDays(3),
                row(SignalMother.done(signals.testFacts.handle(signals.receiver(), row.id(), Map.of())))
                        .termFrom());
    }

    @Test
    void dec_12_whatWaitsForAMeetingHasItsDayOrOneOfOurOwn() {
        SignalRow waiting = row(signals.onAgenda());
        Map<SignalId, LocalDate> meeting =
                Map.of(waiting.id(), vault.clock.today().plusDays(1));
        assertEquals(Optional.of(vault.clock.today().plusDays(1)), NextDay.of(unanswered(waiting), meeting));
        assertEquals(
                Optional.of(vault.clock.today().plusDays(Terms.WITHIN_DAYS)),
                NextDay.of(unanswered(waiting), Map.of()));
    }

    @Test
    void dec_17_whatEndedHasTheDayOfItsDestruction() {
        SignalRow ended = row(new RetentionMother(vault, team, signals).withdrawn());
        assertEquals(Optional.of(DueSignal.destroyBy(vault.clock.today())), NextDay.of(unanswered(ended), Map.of()));
    }

    private SignalRow row(Signal signal) {
        return vault.read(tx -> signals.reads.list(tx, signals.receiver(), SignalFilter.all())).stream()
                .filter(row -> row.id().equals(signal.id()))
                .findFirst()
                .orElseThrow();
    }

    private static SignalRow unanswered(SignalRow row) {
        return new SignalRow(
                row.id(),
                row.number(),
                row.kind(),
                row.state(),
                row.stateSince(),
                row.receivedOn(),
                row.termFrom(),
                row.source(),
                row.receiver(),
                row.municipality(),
                row.calledBy(),
                row.emergency(),
                row.becameCase(),
                Optional.empty(),
                row.external());
    }
}

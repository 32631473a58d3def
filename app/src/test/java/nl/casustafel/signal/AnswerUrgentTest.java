package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.signal.UrgentAnswers.Answer;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The urgent check is asked before anything else, and again whenever something new is heard (SP1-SP3,
/// framework 2.2, DEC-1 T5).
class AnswerUrgentTest {
    private static final UrgentAnswers DANGER = new UrgentAnswers(Answer.NO, Answer.UNKNOWN, Answer.YES);

    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother some = new SignalMother(vault, team);
    private final Actor receiver = some.receiver();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void sp1_sp3_itIsAnsweredLaterAndEachAnswerIsKeptWithTimeAndWho() {
        Signal signal = some.received();
        Instant first = vault.clock.now();
        vault.time.forward(Duration.ofHours(2));
        Signal urgent = done(some.answerUrgent.handle(receiver, signal.id(), DANGER));
        assertTrue(urgent.urgent().emergency());
        assertEquals(Optional.of(vault.clock.now()), urgent.urgent().checkedAt());
        vault.time.forward(Duration.ofHours(2));
        assertFalse(done(some.answerUrgent.handle(receiver, signal.id(), UrgentAnswers.ALL_NO))
                .urgent()
                .emergency());
        assertEquals(
                List.of(
                        new UrgentRound(UrgentAnswers.ALL_NO, first, receiver.person()),
                        new UrgentRound(DANGER, first.plus(Duration.ofHours(2)), receiver.person()),
                        new UrgentRound(UrgentAnswers.ALL_NO, vault.clock.now(), receiver.person())),
                file(signal).urgency());
        List<String> log = vault.read(tx -> vault.audit.about(tx, signal.id().value())).stream()
                .map(row -> row.action().value())
                .toList();
        assertEquals(2, log.stream().filter("SIGNAL_URGENT_ANSWERED"::equals).count());
        assertEquals(1, log.stream().filter("SIGNAL_URGENT"::equals).count(), "only the yes showed the protocol");
    }

    @Test
    void sp1_sp3_inEveryStateBeforeItIsWeighed() {
        for (Signal signal :
                List.of(some.received(), some.tested(), some.onAgenda(), some.inWeighing(), some.deferred())) {
            SignalState state = signal.state();
            Signal urgent = done(some.answerUrgent.handle(receiver, signal.id(), DANGER));
            assertEquals(state, urgent.state());
            assertTrue(file(signal).signal().urgent().emergency(), state.name());
        }
        Refused.by("W-C7", some.answerUrgent.handle(receiver, some.weighed().id(), DANGER));
    }

    @Test
    void sp1_sp3_byWhoSeesTheSignal() {
        Signal signal = some.received();
        assertEquals(
                Outcome.refused(Rule.NOT_FOUND),
                some.answerUrgent.handle(TeamMother.as(team.otherFileHolder), signal.id(), DANGER));
        assertEquals(1, file(signal).urgency().size());
    }

    @Test
    void dec_7_aReporterWhoIsKnownLaterIsOwedAReceipt() {
        Signal signal = done(some.record.handle(receiver, some.report(), List.of(), ReportSource.unknown()));
        assertEquals(List.of(), file(signal).answers());
        done(some.amend.handle(receiver, signal.id(), 1, some.report(), Optional.of(SignalMother.source())));
        assertEquals(
                List.of(AnswerKind.RECEIPT),
                file(signal).answers().stream().map(SignalFile.AnswerTask::kind).toList());
        done(some.amend.handle(receiver, signal.id(), 2, some.report(), Optional.of(SignalMother.source())));
        assertEquals(1, file(signal).answers().size());
    }

    private SignalFile file(Signal signal) {
        return vault.read(tx -> some.reads.file(tx, receiver, signal.id())).orElseThrow();
    }
}

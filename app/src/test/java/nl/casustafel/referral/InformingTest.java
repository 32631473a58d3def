package nl.casustafel.referral;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.FollowUpMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Telling the person concerned, admitted or not (DEC-8, W-H4, W-H5, W-H11, W-M3).
class InformingTest {
    private static final Informing.Before KNEW = new Informing.Before(InformedBefore.YES, Optional.empty());
    private static final LongText WHY = LongText.of("Het onderzoek loopt nog.");

    private final TestVault vault = new TestVault();
    private final FollowUpMother mother = new FollowUpMother(vault);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void isDueAMonthAfterTheReportCameInWhateverIsDecided_DEC_8() {
        for (WeighingOutcome outcome :
                new WeighingOutcome[] {WeighingOutcome.NOT_RADICALISATION, WeighingOutcome.CARE}) {
            SignalId signal = mother.decided(outcome);
            assertEquals(
                    mother.today().plusMonths(1),
                    mother.informing(signal).value().dueOn());
        }
    }

    @Test
    void isDueForWhatWasTakenBackToo_DEC_8() {
        Signal signal = mother.weigh.signals.onAgenda();
        done(mother.weigh.signals.withdraw.handle(
                mother.weigh.signals.receiver(), signal.id(), LongText.of("Bij nader inzien over een ander.")));
        assertEquals(
                mother.today().plusMonths(1),
                mother.informing(signal.id()).value().dueOn());
    }

    @Test
    void isDueAtOnceWhereTheDecisionCameLaterThanAMonth_W_H4() {
        WeighingId weighing = mother.weigh.filledIn();
        vault.time.forward(Duration.ofDays(40));
        SignalId signal = mother.weighedAs(weighing, WeighingOutcome.NOT_RADICALISATION);
        assertEquals(mother.today(), mother.informing(signal).value().dueOn());
    }

    @Test
    void standsOnTheListUntilThePersonWasTold_DEC_8() {
        SignalId signal = mother.decided(WeighingOutcome.NOT_RADICALISATION);
        assertEquals(Optional.of(mother.today().plusMonths(1)), due(signal));
        done(settle(
                signal,
                KNEW,
                new Informing.NotYet(
                        NotInformedGround.INVESTIGATION, WHY, mother.today().plusDays(40))));
        assertEquals(Optional.of(mother.today().plusDays(40)), due(signal));
        done(settle(signal, KNEW, new Informing.Informed(mother.today(), AnswerManner.IN_PERSON, Optional.empty())));
        assertEquals(Optional.empty(), due(signal));
        assertEquals("PERSON_INFORMED DONE", mother.weigh.log().getFirst());
    }

    @Test
    void asksWhyNotBeforehand_W_H11() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        refused(
                Rule.BEFORE_REASON_MISSING,
                settle(
                        signal,
                        new Informing.Before(InformedBefore.NO, Optional.empty()),
                        new Informing.Informed(mother.today(), AnswerManner.LETTER, Optional.empty())));
    }

    @Test
    void looksAgainWithinHalfAYear_W_H5() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        for (LocalDate day :
                new LocalDate[] {mother.today(), mother.today().plusMonths(6).plusDays(1)}) {
            refused(
                    Rule.REVIEW_DATE,
                    settle(signal, KNEW, new Informing.NotYet(NotInformedGround.PROTECTION, WHY, day)));
        }
        assertTrue(settle(
                        signal,
                        KNEW,
                        new Informing.NotYet(
                                NotInformedGround.PROTECTION,
                                WHY,
                                mother.today().plusMonths(6)))
                .isDone());
    }

    @Test
    void tellsWhoHasAuthorityOverAMinor_W_M3() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        born(signal, mother.today().minusYears(15));
        refused(
                Rule.AUTHORITY_MISSING,
                settle(signal, KNEW, new Informing.Informed(mother.today(), AnswerManner.PHONE, Optional.empty())));
        assertTrue(settle(
                        signal,
                        KNEW,
                        new Informing.Informed(mother.today(), AnswerManner.PHONE, Optional.of(ShortText.of("moeder"))))
                .isDone());
    }

    @Test
    void refusesADayToCome() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        refused(
                Rule.DATE_IN_FUTURE,
                settle(
                        signal,
                        KNEW,
                        new Informing.Informed(mother.today().plusDays(1), AnswerManner.PHONE, Optional.empty())));
    }

    @Test
    void hasNobodyToTellBeforeTheDecision_W_H4() {
        SignalId signal = mother.signals.onAgenda().id();
        refused(
                Rule.NOBODY_TO_INFORM,
                mother.settle.handle(
                        mother.holder(),
                        signal,
                        1,
                        KNEW,
                        new Informing.Informed(mother.today(), AnswerManner.PHONE, Optional.empty())));
    }

    private void born(SignalId signal, LocalDate day) {
        Subject subject = mother.file(signal).subject().orElseThrow();
        vault.transactor().write(mother.holder(), Purpose.TEST_SIGNAL, tx -> {
            mother.signals.subjects.change(
                    tx,
                    new Subject(
                            subject.id(),
                            subject.kind(),
                            subject.name(),
                            subject.description(),
                            Optional.of(day),
                            subject.residence()));
            tx.audit(SignalAction.SIGNAL_AMENDED, signal);
            return Outcome.<SignalId, Refusal>done(signal);
        });
    }

    private Outcome<Informing, ReferralRefusal> settle(SignalId signal, Informing.Before before, Informing.Told told) {
        return mother.settle.handle(
                mother.holder(), signal, mother.informing(signal).version(), before, told);
    }

    private Optional<LocalDate> due(SignalId signal) {
        return vault
                .read(tx -> mother.signals.followUps.due(
                        tx, mother.holder(), mother.today().plusDays(90)))
                .stream()
                .filter(one -> one.signal().equals(signal) && one.what() == DueFollowUp.What.INFORM)
                .map(DueFollowUp::dueOn)
                .findFirst();
    }

    private static void refused(ReferralRefusal expected, Outcome<?, ReferralRefusal> outcome) {
        assertEquals(Outcome.refused(expected), outcome);
    }
}

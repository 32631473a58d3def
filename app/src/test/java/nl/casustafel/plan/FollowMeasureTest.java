package nl.casustafel.plan;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.PlanRefusal.Plain;
import nl.casustafel.plan.store.JooqMeasures;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A measure is proposed; the authority decides, and the act says how long (W-K1 to W-K3).
class FollowMeasureTest {
    private static final LongText WHY = LongText.of("Hij zoekt de groep elke avond op.");

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final JooqMeasures measures = new JooqMeasures();
    private final FollowMeasure follow = new FollowMeasure(vault.transactor(), measures, table.proceed, vault.clock);
    private final Actor holder = table.recorder();
    private final CaseId id = table.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void w_k3_aMeasureIsAProposalUntilTheAuthorityDecides() {
        FormalMeasure proposed = done(follow.propose(holder, id, MeasureKind.REPORTING_DUTY, WHY));
        assertEquals(MeasureState.PROPOSED, proposed.stateOn(today()));
        assertEquals(proposed, row().value());
        assertEquals(Plain.MEASURE_NOT_IN_FORCE, refusal(follow.extended(holder, proposed.id(), 1, Optional.empty())));
        assertEquals(
                Plain.MEASURE_IN_FUTURE,
                refusal(follow.decided(
                        holder,
                        proposed.id(),
                        1,
                        new FollowMeasure.Decided(today().plusDays(1), today(), Optional.empty()))));
        String words = Texts.strict(Language.NL).get("plan.measures.empty.text").toLowerCase(Locale.ROOT);
        assertTrue(words.contains("voorstel aan het bevoegd gezag"), words);
    }

    @Test
    void w_k2_theLastDayIsComputedAndNoLaterOneIsTaken() {
        FormalMeasure proposed = done(follow.propose(holder, id, MeasureKind.AREA_BAN, WHY));
        LocalDate longest = today().plusMonths(6).minusDays(1);
        assertEquals(
                new PlanRefusal.MeasureTooLong(longest),
                refusal(follow.decided(holder, proposed.id(), 1, from(Optional.of(longest.plusDays(1))))));
        assertEquals("REFUSED W-K2", table.log().getFirst());
        assertEquals(
                Plain.SPAN, refusal(follow.decided(holder, proposed.id(), 1, from(Optional.of(today().minusDays(1))))));
        FormalMeasure taken = done(follow.decided(holder, proposed.id(), 1, from(Optional.empty())));
        assertEquals(Optional.of(longest), taken.decision().orElseThrow().endsOn());
        assertEquals(MeasureState.IN_FORCE, taken.stateOn(longest));
        assertEquals(MeasureState.RUN_OUT, taken.stateOn(longest.plusDays(1)));
        assertEquals(Plain.MEASURE_DECIDED, refusal(follow.decided(holder, proposed.id(), 2, from(Optional.empty()))));
    }

    @Test
    void w_k2_lengtheningIsCountedAndBounded() {
        FormalMeasure ban = done(follow.propose(holder, id, MeasureKind.HOUSE_BAN, WHY));
        done(follow.decided(holder, ban.id(), 1, from(Optional.empty())));
        assertEquals(
                new PlanRefusal.MeasureTooLong(today().plusDays(27)),
                refusal(follow.extended(holder, ban.id(), 2, Optional.of(today().plusDays(28)))));
        FormalMeasure longer = done(follow.extended(holder, ban.id(), 2, Optional.empty()));
        assertEquals(
                Optional.of(today().plusDays(27)),
                longer.decision().orElseThrow().endsOn());
        assertEquals(1, longer.decision().orElseThrow().extensions());
        assertEquals(Plain.MEASURE_NOT_RENEWABLE, refusal(follow.extended(holder, ban.id(), 3, Optional.empty())));
    }

    @Test
    void anAppealIsNotedAndAMeasureEndsWithTheReason() {
        FormalMeasure ban = done(follow.propose(holder, id, MeasureKind.CLOSURE, WHY));
        done(follow.decided(holder, ban.id(), 1, from(Optional.empty())));
        assertTrue(done(follow.appealed(holder, ban.id(), 2, true))
                .decision()
                .orElseThrow()
                .appeal());
        done(follow.ended(holder, ban.id(), 3, WHY));
        assertEquals(MeasureState.ENDED, row().value().stateOn(today()));
        assertEquals(Plain.MEASURE_NOT_IN_FORCE, refusal(follow.appealed(holder, ban.id(), 4, false)));
        FormalMeasure other = done(follow.propose(holder, id, MeasureKind.CLOSURE, WHY));
        assertEquals(
                MeasureState.REFUSED,
                done(follow.ended(holder, other.id(), 1, WHY)).stateOn(today()));
    }

    @Test
    void w_k2_whatEndsIsToldOfBefore() {
        FormalMeasure duty = done(follow.propose(holder, id, MeasureKind.REPORTING_DUTY, WHY));
        done(follow.decided(holder, duty.id(), 1, from(Optional.empty())));
        assertFalse(soon());
        vault.time.forward(Duration.ofDays(160));
        assertTrue(soon());
        done(follow.extended(holder, duty.id(), 2, Optional.empty()));
        assertFalse(soon());
    }

    private boolean soon() {
        LocalDate until = today().plusDays(EndingMeasure.TOLD_DAYS_AHEAD);
        return !vault.read(tx -> measures.endingBy(tx, holder, until)).isEmpty();
    }

    @Test
    void whoMayNothingGetsNothing() {
        FormalMeasure duty = done(follow.propose(holder, id, MeasureKind.REPORTING_DUTY, WHY));
        done(follow.decided(holder, duty.id(), 1, from(Optional.empty())));
        LocalDate far = today().plusYears(9);
        for (Actor actor : List.of(TeamMother.as(table.team.powerless), TeamMother.as(table.team.otherFileHolder))) {
            assertEquals(List.of(), vault.read(tx -> measures.measures(tx, actor, id)));
            assertEquals(List.of(), vault.read(tx -> measures.endingBy(tx, actor, far)));
            assertEquals(Plain.UNKNOWN, refusal(follow.ended(actor, duty.id(), 2, WHY)));
            refusal(follow.propose(actor, id, MeasureKind.CLOSURE, WHY));
        }
    }

    private FollowMeasure.Decided from(Optional<LocalDate> until) {
        return new FollowMeasure.Decided(today(), today(), until);
    }

    private LocalDate today() {
        return vault.clock.today();
    }

    private Versioned<FormalMeasure> row() {
        return vault.read(tx -> measures.measures(tx, holder, id)).getFirst();
    }

    private static <T, R extends Refusal> Refusal refusal(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Refused<T, R>(R refusal) -> refusal;
            case Outcome.Done<T, R> done -> throw new AssertionError("was done: " + done);
        };
    }
}

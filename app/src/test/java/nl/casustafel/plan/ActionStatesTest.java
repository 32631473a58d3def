package nl.casustafel.plan;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.PlanRefusal.Plain;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The states of an action (law 1.7) and the silent block (law 1.8).
class ActionStatesTest {
    private static final LongText WHY = LongText.of("Er loopt een onderzoek.");

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final JooqActions actions = new JooqActions();
    private final AgreeAction agree = new AgreeAction(
            vault.transactor(), actions, table.signals.signals, table.proceed, table.team.team, vault.clock);
    private final CloseAction close = new CloseAction(vault.transactor(), actions, table.proceed, vault.clock);
    private final FollowAction follow = new FollowAction(vault.transactor(), actions, table.proceed, vault.clock);
    private final Actor holder = table.recorder();
    private final Actor police = TeamMother.as(table.team.police);
    private final CaseId caseFile = table.admitted();
    private final ActionId id = agreed();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void law_1_7_anActionIsBegunDoneAndItsEffectJudged() {
        done(follow.begin(holder, id, 1));
        assertEquals(ActionState.IN_PROGRESS, state());
        assertEquals(1, vault.read(tx -> actions.mine(tx, holder)).size(), "still to be done");
        assertEquals(Plain.EFFECT_LATER, refusal(follow.judge(holder, id, 2, Evaluation.Reached.PARTLY, WHY)));
        done(close.handle(holder, id, 2, new Closing.Done(Optional.empty())));
        assertEquals(ActionState.DONE, state());
        done(follow.judge(holder, id, 3, Evaluation.Reached.PARTLY, WHY));
        assertEquals(ActionState.EFFECT_JUDGED, state());
        assertEquals(WHY, read().value().effect().orElseThrow().words());
        assertEquals(Plain.EFFECT_LATER, refusal(follow.judge(holder, id, 4, Evaluation.Reached.PARTLY, WHY)));
        assertEquals(Plain.ALREADY_CLOSED, refusal(follow.begin(holder, id, 4)));
        assertEquals(Plain.ALREADY_CLOSED, refusal(follow.block(holder, id, 4, later(), Optional.empty())));
    }

    @Test
    void law_1_8_aBlockIsSilentAndOnlyWhoSetItSeesWhyAndLiftsIt() {
        done(follow.begin(holder, id, 1));
        assertEquals(
                Plain.BLOCK_REVIEW_PAST, refusal(follow.block(police, id, 2, vault.clock.today(), Optional.empty())));
        done(follow.block(police, id, 2, later(), Optional.of(WHY)));
        assertEquals(ActionState.BLOCKED, state());
        assertEquals(
                Optional.of(new ActionBlock.Seen(later(), Optional.of(WHY), true)),
                vault.read(tx -> actions.blocked(tx, police, id)));
        assertEquals(
                Optional.of(new ActionBlock.Seen(later(), Optional.empty(), false)),
                vault.read(tx -> actions.blocked(tx, holder, id)));
        assertEquals(Plain.NOT_YOUR_BLOCK, refusal(follow.lift(holder, id, 3)));
        assertEquals("REFUSED W-D5", table.log().getFirst());
        assertEquals(Plain.BLOCKED, refusal(follow.begin(holder, id, 3)));
        assertEquals(Plain.BLOCKED, refusal(close.handle(holder, id, 3, new Closing.Done(Optional.empty()))));
        done(follow.lift(police, id, 3));
        assertEquals(ActionState.IN_PROGRESS, state(), "as it stood before");
        assertEquals(Plain.NOT_BLOCKED, refusal(follow.lift(police, id, 4)));
        assertEquals(Optional.empty(), vault.read(tx -> actions.blocked(tx, police, id)));
    }

    @Test
    void law_1_8_aBlockNeedsNoReasonAndTheActionCanLapse() {
        done(follow.block(police, id, 1, later(), Optional.empty()));
        done(close.handle(holder, id, 2, new Closing.Lapsed(WHY)));
        assertEquals(ActionState.LAPSED, state());
        assertEquals(Optional.empty(), vault.read(tx -> actions.blocked(tx, police, id)));
    }

    @Test
    void law_1_7_whatWasNotDoneSaysWhyAndItsEffectIsJudgedWhatLapsedIsNot() {
        done(close.handle(holder, id, 1, new Closing.NotDone(WHY)));
        assertEquals(ActionState.NOT_DONE, state());
        assertEquals(Plain.ALREADY_CLOSED, refusal(close.handle(holder, id, 2, new Closing.Lapsed(WHY))));
        done(follow.judge(holder, id, 2, Evaluation.Reached.WORSE, WHY));
        assertEquals(ActionState.EFFECT_JUDGED, state());
        ActionId second = agreed();
        done(close.handle(holder, second, 1, new Closing.Lapsed(WHY)));
        assertEquals(Plain.EFFECT_LATER, refusal(follow.judge(holder, second, 2, Evaluation.Reached.WORSE, WHY)));
    }

    @Test
    void whatChangedMeanwhileIsReadAgainFirst() {
        done(follow.begin(holder, id, 1));
        for (Refusal refusal : List.of(
                refusal(follow.begin(police, id, 1)),
                refusal(follow.block(police, id, 1, later(), Optional.empty())),
                refusal(close.handle(police, id, 1, new Closing.Done(Optional.empty()))))) {
            assertEquals(Plain.CHANGED_MEANWHILE, refusal);
        }
        assertEquals(Optional.empty(), vault.read(tx -> actions.blockOn(tx, id)), "and nothing is left of the try");
    }

    @Test
    void w_c8_whoMayNothingDoesNothing() {
        for (Actor actor : List.of(TeamMother.as(table.team.powerless), TeamMother.as(table.team.otherFileHolder))) {
            for (Refusal refusal : List.of(
                    refusal(follow.begin(actor, id, 1)),
                    refusal(follow.block(actor, id, 1, later(), Optional.empty())),
                    refusal(follow.lift(actor, id, 1)))) {
                assertTrue(refusal == Plain.UNKNOWN || refusal == Plain.NOT_YOURS, refusal.textKey());
            }
            assertEquals(Optional.empty(), vault.read(tx -> actions.blocked(tx, actor, id)));
        }
    }

    private ActionId agreed() {
        return done(agree.handle(
                        holder,
                        new NewAction(
                                ActionOrigin.of(caseFile),
                                ShortText.of("Huisbezoek"),
                                table.team.fileHolder.id(),
                                Optional.empty(),
                                vault.clock.today().plusDays(7))))
                .id();
    }

    private LocalDate later() {
        return vault.clock.today().plusDays(14);
    }

    private Versioned<ActionItem> read() {
        return vault.read(tx -> actions.find(tx, holder, id)).orElseThrow();
    }

    private ActionState state() {
        return read().value().state();
    }

    private static <T, R extends Refusal> Refusal refusal(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Refused<T, R>(R refusal) -> refusal;
            case Outcome.Done<T, R> done -> throw new AssertionError("was done: " + done);
        };
    }
}

package nl.casustafel.plan.ui;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.plan.ActionBlock;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.ActionState;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import org.jspecify.annotations.Nullable;

/// How the chosen action goes on (law 1.7): it is begun, not to be done yet (law 1.8), or what came of it is
/// judged. FX thread only.
final class ActionCourse {
    final Field<LocalDate> reviewOn;
    final Field<Optional<LongText>> why = Field.paragraphs().optional();
    final Choice<Evaluation.Reached> reached;
    final Field<LongText> effect = Field.paragraphs();

    private final ActionsModel actions;
    private final PlanSeat seat;
    private final PlanActs acts;
    private final PlanDesk desk;
    private final ReadOnlyObjectWrapper<ActionBlock.@Nullable Seen> block = new ReadOnlyObjectWrapper<>();

    ActionCourse(ActionsModel actions, PlanSeat seat, PlanActs acts, PlanDesk desk) {
        this.actions = actions;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        reviewOn = Field.date(new DateReading(seat.clock(), Lean.AHEAD), desk.texts());
        reached = Choice.of(Evaluation.Reached.class, desk.texts());
        actions.chosen().addListener((_, _, row) -> show(row));
    }

    /// What this person may see of the block on the chosen action; null where there is none.
    ReadOnlyObjectProperty<ActionBlock.@Nullable Seen> block() {
        return block.getReadOnlyProperty();
    }

    private void show(@Nullable ActionRow row) {
        reviewOn.clear();
        why.clear();
        reached.clear();
        effect.clear();
        block.set(null);
        if (row != null && row.action().value().state() == ActionState.BLOCKED) {
            desk.background()
                    .store(() -> seat.read(
                            Purpose.RUN_CASE,
                            tx -> acts.actions()
                                    .blocked(
                                            tx,
                                            seat.actor(),
                                            row.action().value().id())))
                    .then(found -> block.set(found.orElse(null)));
        }
    }

    void begin() {
        actions.follow("plan.action.begun", (id, version) -> acts.followAction().begin(seat.actor(), id, version));
    }

    void setBlock() {
        Optional<LocalDate> day = reviewOn.reveal();
        Optional<Optional<LongText>> reason = why.reveal();
        if (day.isPresent() && reason.isPresent()) {
            actions.follow(
                    "plan.action.blocked",
                    (id, version) -> acts.followAction().block(seat.actor(), id, version, day.get(), reason.get()));
        }
    }

    void lift() {
        actions.follow(
                "plan.action.lifted", (id, version) -> acts.followAction().lift(seat.actor(), id, version));
    }

    void judge() {
        Optional<Evaluation.Reached> far = reached.reveal();
        Optional<LongText> words = effect.reveal();
        if (far.isPresent() && words.isPresent()) {
            actions.follow(
                    "plan.action.judged",
                    (id, version) -> acts.followAction().judge(seat.actor(), id, version, far.get(), words.get()));
        }
    }
}

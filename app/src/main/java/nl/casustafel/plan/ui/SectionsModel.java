package nl.casustafel.plan.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanSection;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;

/// What a plan agrees beside its goals, and when it is reviewed, being written. FX thread only.
final class SectionsModel {
    final Field<LocalDate> review;
    private final Map<PlanSection, Field<Optional<LongText>>> fields = new EnumMap<>(PlanSection.class);

    private final FormDraft draft;

    SectionsModel(PlanDesk desk, PlanSeat seat, String place) {
        review = Field.date(new DateReading(seat.clock(), Lean.AHEAD), desk.texts());
        draft = new FormDraft(desk.drafting(), place).with("review", review);
        Arrays.stream(PlanSection.values()).forEach(section -> {
            Field<Optional<LongText>> field = Field.paragraphs().optional();
            fields.put(section, field);
            draft.with(section.name().toLowerCase(Locale.ROOT), field);
        });
    }

    Field<Optional<LongText>> field(PlanSection section) {
        return Objects.requireNonNull(fields.get(section));
    }

    void restore(Runnable found) {
        draft.restore(found);
    }

    void flush() {
        draft.flush();
    }

    void show(PlanContent content) {
        Held.show(review, content.reviewOn());
        fields.forEach((section, field) ->
                Held.show(field, Optional.ofNullable(content.sections().get(section))));
    }

    void saved() {
        review.saved();
        fields.values().forEach(Field::saved);
        draft.drop();
    }

    /// The plan with what is typed in its place; empty where something is missing, which is then shown.
    Optional<PlanContent> into(PlanContent content) {
        Map<PlanSection, LongText> typed = new EnumMap<>(PlanSection.class);
        for (Map.Entry<PlanSection, Field<Optional<LongText>>> entry : fields.entrySet()) {
            Optional<Optional<LongText>> read = entry.getValue().reveal();
            if (read.isEmpty()) {
                return Optional.empty();
            }
            read.get().ifPresent(text -> typed.put(entry.getKey(), text));
        }
        return review.reveal().map(day -> content.withSections(day, typed));
    }
}

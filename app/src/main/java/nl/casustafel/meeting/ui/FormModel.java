package nl.casustafel.meeting.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.assessment.ui.RationaleNotices;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.weighing.CareConsulted;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.Scope;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingForm;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingRefusal;
import org.jspecify.annotations.Nullable;

/// The one form of a weighing (DEC-2). It is kept whole each time a field was left.
final class FormModel {
    final Map<Criterion, Field<Optional<LongText>>> criteria = new EnumMap<>(Criterion.class);
    final Field<Optional<LongText>> protective = Field.paragraphs().optional();
    final Field<Optional<LongText>> proportionality = Field.paragraphs().optional();
    final Choice<InformedBefore> informed;
    final Field<Optional<LongText>> informedReason = Field.paragraphs().optional();
    final Choice<CareConsulted> care;
    final ScopeForm scope;
    final Tick oggz = new Tick();
    private final MeetingWork work;
    private final WeighingId id;
    /// Read and written on the store thread, so that acts in a row each know the version before them.
    private final AtomicInteger version;

    private final FormDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private WeighingForm kept;

    FormModel(MeetingWork work, Versioned<Weighing> weighing) {
        this.work = work;
        this.id = weighing.value().id();
        this.version = new AtomicInteger(weighing.version());
        this.informed = Choice.of(InformedBefore.class, work.texts());
        this.care = Choice.of(CareConsulted.class, work.texts());
        this.scope = new ScopeForm(work.texts());
        this.kept = weighing.value().form();
        this.draft = new FormDraft(work.desk().drafting(), "form/" + id.value())
                .with("protective", protective)
                .with("proportionality", proportionality)
                .with("informed-before", informed)
                .with("informed", informedReason)
                .with("care", care);
        scope.into(draft).with("oggz", oggz);
        for (Criterion criterion : Criterion.values()) {
            Field<Optional<LongText>> field = Field.paragraphs().optional();
            field.show(Optional.ofNullable(kept.criteria().get(criterion)));
            criteria.put(criterion, field);
            draft.with(criterion.name(), field);
        }
        protective.show(kept.protective());
        proportionality.show(kept.proportionality());
        informed.show(kept.informedBefore().orElse(null));
        informedReason.show(kept.informedReason());
        care.show(kept.care().orElse(null));
        scope.show(kept.scope());
        oggz.show(kept.oggz());
        draft.restore(this::keep);
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// What is said of a reason while it is typed.
    RationaleNotices notices() {
        return new RationaleNotices(work.table().prompting().words(), work.texts());
    }

    WeighingId id() {
        return id;
    }

    void flush() {
        draft.flush();
    }

    /// The version of the weighing for an act that follows. Store thread.
    int version() {
        return version.get();
    }

    /// What the form says now; empty where a text is too long, which then shows.
    Optional<WeighingForm> reveal() {
        Map<Criterion, LongText> said = new EnumMap<>(Criterion.class);
        for (Map.Entry<Criterion, Field<Optional<LongText>>> entry : criteria.entrySet()) {
            Optional<Optional<LongText>> sentence = entry.getValue().reveal();
            if (sentence.isEmpty()) {
                return Optional.empty();
            }
            sentence.get().ifPresent(text -> said.put(entry.getKey(), text));
        }
        Optional<Optional<LongText>> protects = protective.reveal();
        Optional<Optional<LongText>> proportionate = proportionality.reveal();
        Optional<Optional<LongText>> why = informedReason.reveal();
        Optional<Scope> ofTheAct = scope.reveal();
        if (protects.isEmpty() || proportionate.isEmpty() || why.isEmpty() || ofTheAct.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new WeighingForm(
                said,
                protects.get(),
                proportionate.get(),
                Optional.ofNullable(informed.chosen().get()),
                why.get(),
                Optional.ofNullable(care.chosen().get()),
                ofTheAct.get(),
                oggz.isTicked()));
    }

    /// Stores the form where it changed.
    void keep() {
        reveal().filter(form -> !form.equals(kept)).ifPresent(form -> {
            WeighingForm before = kept;
            kept = form;
            work.ask(
                    () -> save(form),
                    _ -> {
                        draft.drop();
                        notice.set(
                                Notice.saved(work.texts(), work.desk().clock().now()));
                    },
                    refusal -> {
                        // So that leaving the field once more keeps it after all.
                        kept = before;
                        notice.set(Notice.refused(work.texts(), refusal));
                    });
        });
    }

    private Outcome<Integer, WeighingRefusal> save(WeighingForm form) {
        Outcome<Integer, WeighingRefusal> saved = work.table().saveForm().handle(work.actor(), id, version.get(), form);
        if (saved instanceof Outcome.Done<Integer, WeighingRefusal>(Integer now)) {
            version.set(now);
        }
        return saved;
    }
}

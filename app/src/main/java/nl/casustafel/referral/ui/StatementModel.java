package nl.casustafel.referral.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.referral.Consideration;
import nl.casustafel.referral.RestrictionGround;
import nl.casustafel.referral.Statement;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import org.jspecify.annotations.Nullable;

/// Why the person concerned of one case is not told: what holds, making it anew, and letting it lapse (W-H5).
/// FX thread.
final class StatementModel {
    final Map<RestrictionGround, Tick> grounds = new EnumMap<>(RestrictionGround.class);
    final Field<LongText> reason = Field.paragraphs();
    final Map<Consideration, Field<Optional<LongText>>> considered = new EnumMap<>(Consideration.class);
    final Field<LocalDate> reviewOn;
    final Field<LongText> lapseReason = Field.paragraphs();
    final Field<Optional<LocalDate>> informedOn;
    private final ReferralWork work;
    private final CaseId id;
    private final FormDraft draft;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper holding = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    StatementModel(ReferralWork work, CaseId id) {
        this.work = work;
        this.id = id;
        this.reviewOn = Field.date(new DateReading(work.seat().clock(), Lean.AHEAD), work.texts());
        this.informedOn = Field.date(new DateReading(work.seat().clock(), Lean.BACK), work.texts())
                .optional();
        FormDraft kept = new FormDraft(work.desk().drafting(), "not-informing-" + id.value()).with("reason", reason);
        for (RestrictionGround ground : RestrictionGround.values()) {
            grounds.put(ground, new Tick());
        }
        for (Consideration one : Consideration.values()) {
            Field<Optional<LongText>> field = Field.paragraphs().optional();
            considered.put(one, field);
            kept = kept.with(one.name(), field);
        }
        this.draft = kept;
    }

    void load() {
        work.read(
                tx -> Optional.of(work.acts().reads().followUps().statements(tx, work.actor(), id)),
                found -> found.ifPresent(this::show));
    }

    private void show(List<Statement> all) {
        words.set(new StatementWords(work.texts()).of(all));
        holding.set(mayAct() && all.stream().anyMatch(Statement::holds));
    }

    /// What holds stands in the form, to be changed where it is looked at again.
    void begin() {
        work.read(
                tx -> work.acts().reads().followUps().statements(tx, work.actor(), id).stream()
                        .filter(Statement::holds)
                        .map(Statement::content)
                        .findFirst(),
                held -> {
                    held.ifPresent(this::show);
                    draft.restore(() -> {});
                });
    }

    private void show(Statement.Content held) {
        held.grounds().forEach(ground -> tick(ground).show(true));
        reason.show(held.reason());
        considered.forEach((which, field) ->
                field.show(Optional.ofNullable(held.considered().get(which))));
    }

    Tick tick(RestrictionGround ground) {
        return Optional.ofNullable(grounds.get(ground)).orElseThrow();
    }

    Field<Optional<LongText>> considered(Consideration which) {
        return Optional.ofNullable(considered.get(which)).orElseThrow();
    }

    boolean mayAct() {
        return work.actor().has(Role.FILE_HOLDER) || work.actor().has(Role.DECIDER);
    }

    void open() {
        work.desk().navigator().go(new StatementPlace(id));
    }

    void save() {
        Optional<LongText> why = reason.reveal();
        Optional<LocalDate> again = reviewOn.reveal();
        if (why.isEmpty() || again.isEmpty()) {
            return;
        }
        Statement.Content content = new Statement.Content(ticked(), why.orElseThrow(), weighed(), again.orElseThrow());
        work.store(
                () -> work.acts().person().state().handle(work.actor(), id, content),
                _ -> {
                    draft.drop();
                    work.desk().navigator().back();
                },
                this::refused,
                () -> {});
    }

    private Set<RestrictionGround> ticked() {
        return grounds.entrySet().stream()
                .filter(entry -> entry.getValue().isTicked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<Consideration, LongText> weighed() {
        Map<Consideration, LongText> all = new EnumMap<>(Consideration.class);
        considered.forEach(
                (which, field) -> field.reveal().flatMap(text -> text).ifPresent(text -> all.put(which, text)));
        return all;
    }

    void lapse() {
        Optional<LongText> why = lapseReason.reveal();
        Optional<Optional<LocalDate>> told = informedOn.reveal();
        if (why.isEmpty() || told.isEmpty()) {
            return;
        }
        work.store(
                () -> work.acts().person().state().lapse(work.actor(), id, why.orElseThrow(), told.orElseThrow()),
                _ -> {
                    lapseReason.clear();
                    informedOn.clear();
                    notice.set(Notice.done(work.texts(), "referral.statement.ended"));
                    load();
                },
                this::refused,
                () -> {});
    }

    private void refused(Refusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    Events.Subscription listen() {
        return work.desk().events().on(CaseChanged.class, changed -> {
            if (changed.caseFile().equals(id)) {
                load();
            }
        });
    }

    void flush() {
        draft.flush();
    }

    void cancel() {
        draft.drop();
        work.desk().navigator().back();
    }

    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// Whether one holds that this person may let lapse.
    ReadOnlyBooleanProperty holding() {
        return holding.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }
}

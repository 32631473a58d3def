package nl.casustafel.timeline.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.DateReading;
import nl.casustafel.timeline.Catalyst;
import nl.casustafel.timeline.Moment;
import nl.casustafel.timeline.MomentKind;
import nl.casustafel.timeline.MomentRefusal;
import org.jspecify.annotations.Nullable;

/// What happened around one case, narrowed by kind; the latest first. FX thread only.
final class MomentsModel {
    final Choice<Scale> scale;
    final Field<ShortText> catalyst = Field.line();
    final Field<LocalDate> from;
    final Field<Optional<LocalDate>> until;

    private final CaseId caseFile;
    private final MomentSeat seat;
    private final MomentDesk desk;
    private final Map<MomentKind, Tick> kinds = new EnumMap<>(MomentKind.class);
    private final ObservableList<Moment> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Moment> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private List<Moment> all = List.of();
    private Set<Moment.Mark> flags = Set.of();

    private record Read(List<Moment> moments, Set<Moment.Mark> flags) {}

    MomentsModel(CaseId caseFile, MomentSeat seat, MomentDesk desk) {
        this.caseFile = caseFile;
        this.seat = seat;
        this.desk = desk;
        this.scale = Choice.of(Scale.class, desk.texts());
        DateReading past = new DateReading(seat.clock(), DateReading.Lean.BACK);
        this.from = Field.date(past, desk.texts());
        this.until = Field.date(past, desk.texts()).optional();
        scale.show(Scale.MONTHS);
        for (MomentKind kind : MomentKind.values()) {
            Tick tick = new Tick();
            tick.show(true);
            tick.ticked().addListener((_, _, _) -> narrow());
            kinds.put(kind, tick);
        }
    }

    Tick kind(MomentKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    /// What is shown, the latest first.
    ObservableList<Moment> rows() {
        return rows;
    }

    /// The row that is selected; null while there is none.
    ReadOnlyObjectProperty<@Nullable Moment> selected() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void select(Moment moment) {
        selected.set(moment);
    }

    /// Whether the minutes name it.
    boolean flagged(Moment moment) {
        return flags.contains(moment.mark());
    }

    void load() {
        desk.background()
                .store(() -> seat.transactor()
                        .read(
                                seat.actor(),
                                Purpose.RUN_CASE,
                                tx -> new Read(
                                        seat.moments().of(tx, seat.actor(), caseFile),
                                        seat.flags().of(tx, seat.actor(), caseFile))))
                .then(this::show);
    }

    private void show(Read read) {
        Moment before = selected.get();
        flags = read.flags();
        all = read.moments().stream()
                .sorted(Comparator.comparing(Moment::on).reversed().thenComparing(Moment::kind))
                .toList();
        narrow();
        selected.set(rows.stream()
                .filter(moment -> before != null && moment.mark().equals(before.mark()))
                .findFirst()
                .orElse(null));
    }

    void open(Moment moment) {
        desk.open().accept(moment.about());
    }

    /// The selected moment goes into the minutes, or not after all.
    void turnFlag() {
        Moment moment = selected.get();
        if (moment == null) {
            return;
        }
        boolean on = !flagged(moment);
        desk.background()
                .store(() -> on
                        ? seat.flag().flag(seat.actor(), caseFile, moment.mark())
                        : seat.flag().unflag(seat.actor(), caseFile, moment.mark()))
                .then(outcome -> said(outcome, on ? "timeline.flagged" : "timeline.unflagged"));
    }

    void addCatalyst() {
        Optional<ShortText> name = catalyst.reveal();
        Optional<LocalDate> first = from.reveal();
        Optional<Optional<LocalDate>> last = until.reveal();
        if (name.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return;
        }
        desk.background()
                .store(() -> seat.catalysts().add(seat.actor(), name.get(), first.get(), last.get()))
                .then(outcome -> {
                    if (said(outcome, "timeline.catalyst.added")) {
                        catalyst.clear();
                        from.clear();
                        until.clear();
                    }
                });
    }

    /// Takes the selected catalyst off the team's list.
    void dropCatalyst() {
        Moment moment = selected.get();
        if (moment != null && moment.about() instanceof Catalyst.Key id) {
            desk.background()
                    .store(() -> seat.catalysts().drop(seat.actor(), id))
                    .then(outcome -> said(outcome, "timeline.catalyst.dropped"));
        }
    }

    private boolean said(Outcome<?, MomentRefusal> outcome, String done) {
        return switch (outcome) {
            case Outcome.Done<?, MomentRefusal> _ -> {
                notice.set(Notice.done(desk.texts(), done));
                load();
                yield true;
            }
            case Outcome.Refused<?, MomentRefusal>(MomentRefusal refusal) -> {
                notice.set(Notice.refused(desk.texts(), refusal));
                yield false;
            }
        };
    }

    private void narrow() {
        rows.setAll(
                all.stream().filter(moment -> kind(moment.kind()).isTicked()).toList());
    }
}

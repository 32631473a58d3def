package nl.casustafel.timeline.ui;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.timeline.Moment;
import nl.casustafel.timeline.MomentKind;
import org.jspecify.annotations.Nullable;

/// What happened around one case, narrowed by kind; the latest first. FX thread only.
final class MomentsModel {
    final Choice<Scale> scale;

    private final CaseId caseFile;
    private final MomentSeat seat;
    private final MomentDesk desk;
    private final Map<MomentKind, Tick> kinds = new EnumMap<>(MomentKind.class);
    private final ObservableList<Moment> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Moment> selected = new ReadOnlyObjectWrapper<>();
    private List<Moment> all = List.of();

    MomentsModel(CaseId caseFile, MomentSeat seat, MomentDesk desk) {
        this.caseFile = caseFile;
        this.seat = seat;
        this.desk = desk;
        this.scale = Choice.of(Scale.class, desk.texts());
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

    void select(Moment moment) {
        selected.set(moment);
    }

    void load() {
        desk.background()
                .store(() -> seat.transactor()
                        .read(seat.actor(), Purpose.RUN_CASE, tx -> seat.moments().of(tx, seat.actor(), caseFile)))
                .then(read -> {
                    all = read.stream()
                            .sorted(Comparator.comparing(Moment::on)
                                    .reversed()
                                    .thenComparing(Moment::kind))
                            .toList();
                    narrow();
                });
    }

    void open(Moment moment) {
        desk.open().accept(moment.about());
    }

    private void narrow() {
        rows.setAll(
                all.stream().filter(moment -> kind(moment.kind()).isTicked()).toList());
    }
}

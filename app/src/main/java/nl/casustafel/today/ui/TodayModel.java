package nl.casustafel.today.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.kernel.Actor;
import nl.casustafel.today.TodayGroup;
import nl.casustafel.today.TodayList;
import nl.casustafel.today.TodayReads;
import nl.casustafel.today.TodayRow;
import org.jspecify.annotations.Nullable;

/// What must happen next, read anew whenever something was committed. FX thread only.
final class TodayModel {
    private final Actor actor;
    private final TodayReads reads;
    private final TodayDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable TodayList> list = new ReadOnlyObjectWrapper<>();

    TodayModel(Actor actor, TodayReads reads, TodayDesk desk) {
        this.actor = actor;
        this.reads = reads;
        this.desk = desk;
    }

    /// Null until it was read.
    ReadOnlyObjectProperty<@Nullable TodayList> list() {
        return list.getReadOnlyProperty();
    }

    List<TodayRow> rows(TodayGroup group) {
        return Stream.ofNullable(list.get())
                .flatMap(read -> read.of(group).stream())
                .toList();
    }

    void load() {
        desk.background().store(() -> reads.of(actor)).then(list::set);
    }

    void open(TodayRow row) {
        desk.ways().apply(row.leadsTo()).ifPresent(desk.navigator()::go);
    }

    /// `3 dagen geleden`, `vandaag`, `over 5 dagen`; empty where there is no day.
    String distance(TodayRow row, LocalDate today) {
        return row.due().map(day -> desk.texts().ago(day, today)).orElse("");
    }
}

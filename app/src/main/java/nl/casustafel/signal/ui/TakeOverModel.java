package nl.casustafel.signal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.list.ListFile;
import nl.casustafel.signal.list.ListReading;
import nl.casustafel.signal.list.ListTable;
import nl.casustafel.signal.list.ListTrouble;
import org.jspecify.annotations.Nullable;

/// Takes over an old list in three steps: a file, what its columns mean, and what would become of each
/// row. Nothing is written before the last. FX thread only.
/// @param <C> the columns of such a list
/// @param <R> what is made of one row
final class TakeOverModel<C extends Enum<C> & OldColumn, R> {
    /// A column of the list, with what it is taken for.
    record Column<C>(String header, String example, Choice<C> meaning) {}

    private static final ListTable NONE = new ListTable(List.of(), List.of());

    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper();
    private final ObservableList<Column<C>> columns = FXCollections.observableArrayList();
    private final ObservableList<ListRow<R>> rows = FXCollections.observableArrayList();
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final OldList<C, R> list;
    private ListTable table = NONE;
    private boolean writing;
    /// Counts up with each change of what the rows are made of.
    private int asking;

    TakeOverModel(SignalDesk desk, SignalSeat seat, OldList<C, R> list) {
        this.desk = desk;
        this.seat = seat;
        this.list = list;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    OldList.Words words() {
        return list.words();
    }

    /// Key of what a row becomes, in a word.
    String becomes(ListRow<R> row) {
        return row.made().map(list::becomes).orElse("signal.takeover.skipped");
    }

    /// How many rows would be taken over.
    ReadOnlyIntegerProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// Empty until a list was read.
    ObservableList<Column<C>> columns() {
        return columns;
    }

    /// What would become of each row; empty until they were looked at.
    ObservableList<ListRow<R>> rows() {
        return rows;
    }

    void choose() {
        desk.files().open("signal.takeover.choose", List.of("csv", "txt")).ifPresent(file -> {
            notice.set(Notice.info(desk.texts(), "signal.takeover.reading"));
            desk.background().work(() -> ListFile.read(file)).then(this::show);
        });
    }

    /// Looks at every row with the columns as they are chosen now. Writes nothing.
    void check() {
        List<C> meanings = columns.stream().map(this::meaning).toList();
        Set<C> twice = RowCheck.twice(meanings, list.unused());
        ListTable looked = table;
        int asked = asking;
        if (table.rows().isEmpty()) {
            return;
        }
        if (!twice.isEmpty()) {
            notice.set(Notice.warning(
                    desk.texts(),
                    "signal.takeover.twice",
                    twice.stream().map(desk.texts()::code).sorted().collect(Collectors.joining(", "))));
            show(List.of());
            return;
        }
        desk.background()
                .store(() -> seat.transactor()
                        .read(seat.actor(), Purpose.REGISTER_SIGNAL, tx -> list.check(tx, looked, meanings)))
                .then(checked -> {
                    if (asked != asking) {
                        return;
                    }
                    show(checked);
                    notice.set(Notice.info(desk.texts(), words().checked(), ready.get(), rows.size() - ready.get()));
                });
    }

    /// Records those that can be, all or none. A second press meanwhile does nothing.
    void takeOver() {
        List<R> made =
                rows.stream().map(ListRow::made).flatMap(Optional::stream).toList();
        if (made.isEmpty() || writing) {
            return;
        }
        writing = true;
        notice.set(Notice.info(desk.texts(), words().writing()));
        desk.background()
                .store(() -> list.takeOver(made))
                .otherwise(() -> writing = false)
                .then(this::show);
    }

    private void show(Outcome<OldList.Taken, ? extends Refusal> outcome) {
        writing = false;
        switch (outcome) {
            case Outcome.Done<OldList.Taken, ? extends Refusal>(OldList.Taken taken) -> {
                rows.removeIf(row -> row.made().isPresent());
                ready.set(0);
                notice.set(Notice.done(
                        desk.texts(), words().done(), taken.count(), taken.first(), taken.last(), rows.size()));
            }
            case Outcome.Refused<OldList.Taken, ? extends Refusal>(Refusal refusal) ->
                notice.set(Notice.refused(desk.texts(), refusal));
        }
    }

    /// What was looked at no longer holds, nor does what is being looked at.
    private void unsettle() {
        asking++;
        show(List.of());
    }

    private void show(ListReading reading) {
        unsettle();
        switch (reading) {
            case ListReading.Unreadable(ListTrouble trouble) -> {
                table = NONE;
                columns.clear();
                notice.set(Notice.refused(desk.texts(), trouble));
            }
            case ListReading.Read(ListTable read) -> {
                table = read;
                List<Column<C>> found = new ArrayList<>();
                for (int i = 0; i < read.headers().size(); i++) {
                    found.add(column(read, i));
                }
                columns.setAll(found);
                notice.set(Notice.info(
                        desk.texts(),
                        "signal.takeover.read",
                        read.rows().size(),
                        read.headers().size()));
            }
        }
    }

    private Column<C> column(ListTable read, int place) {
        String header = read.headers().get(place);
        Choice<C> meaning = Choice.of(list.columns(), desk.texts());
        meaning.show(OldColumn.guess(list.columns().getEnumConstants(), header).orElse(list.unused()));
        meaning.chosen().addListener((property, before, after) -> unsettle());
        return new Column<>(header, read.rows().getFirst().cell(place), meaning);
    }

    private C meaning(Column<C> column) {
        return Optional.ofNullable(column.meaning().chosen().get()).orElse(list.unused());
    }

    private void show(List<ListRow<R>> checked) {
        rows.setAll(checked);
        ready.set((int) checked.stream().filter(row -> row.made().isPresent()).count());
    }
}

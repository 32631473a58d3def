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
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.TakeOverList;
import nl.casustafel.signal.list.ListFile;
import nl.casustafel.signal.list.ListReading;
import nl.casustafel.signal.list.ListTable;
import nl.casustafel.signal.list.ListTrouble;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// Takes over an old list in three steps: a file, what its columns mean, and what would become of each
/// row. Nothing is written before the last. FX thread only.
final class TakeOverModel {
    /// Rows already there that a list is compared with.
    private static final int COMPARED = 10_000;

    /// A column of the list, with what it is taken for.
    record Column(String header, String example, Choice<ListColumn> meaning) {}

    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper ready = new ReadOnlyIntegerWrapper();
    private final ObservableList<Column> columns = FXCollections.observableArrayList();
    private final ObservableList<ListRow> rows = FXCollections.observableArrayList();
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs acts;
    private ListTable table = new ListTable(List.of(), List.of());
    private boolean writing;

    TakeOverModel(SignalDesk desk, SignalSeat seat, SignalActs acts) {
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// How many signals would be made.
    ReadOnlyIntegerProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /// Empty until a list was read.
    ObservableList<Column> columns() {
        return columns;
    }

    /// What would become of each row; empty until they were looked at.
    ObservableList<ListRow> rows() {
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
        List<ListColumn> meanings = columns.stream().map(TakeOverModel::meaning).toList();
        Set<ListColumn> twice = ListCheck.twice(meanings);
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
                .store(() -> seat.transactor().read(seat.actor(), Purpose.REGISTER_SIGNAL, this::known))
                .then(known -> {
                    show(new ListCheck(desk.texts(), seat.clock(), known, meanings).check(table));
                    notice.set(Notice.info(
                            desk.texts(), "signal.takeover.checked", ready.get(), rows.size() - ready.get()));
                });
    }

    /// Records those that can be, all or none. A second press meanwhile does nothing.
    void takeOver() {
        List<TakeOverList.Row> made =
                rows.stream().map(ListRow::made).flatMap(Optional::stream).toList();
        if (made.isEmpty() || writing) {
            return;
        }
        writing = true;
        notice.set(Notice.info(desk.texts(), "signal.takeover.writing"));
        desk.background()
                .store(() -> acts.intake().list().handle(seat.actor(), made))
                .otherwise(() -> writing = false)
                .then(this::show);
    }

    private void show(Outcome<List<Signal>, SignalRefusal> outcome) {
        writing = false;
        switch (outcome) {
            case Outcome.Done<List<Signal>, SignalRefusal>(List<Signal> taken) -> {
                rows.removeIf(row -> row.made().isPresent());
                ready.set(0);
                notice.set(Notice.done(
                        desk.texts(),
                        "signal.takeover.done",
                        taken.size(),
                        taken.getFirst().number().text(),
                        taken.getLast().number().text(),
                        rows.size()));
            }
            case Outcome.Refused<List<Signal>, SignalRefusal>(SignalRefusal refusal) ->
                notice.set(Notice.refused(desk.texts(), refusal));
        }
    }

    private void show(ListReading reading) {
        show(List.of());
        switch (reading) {
            case ListReading.Unreadable(ListTrouble trouble) -> notice.set(Notice.refused(desk.texts(), trouble));
            case ListReading.Read(ListTable read) -> {
                table = read;
                List<Column> found = new ArrayList<>();
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

    private Column column(ListTable read, int place) {
        String header = read.headers().get(place);
        Choice<ListColumn> meaning = Choice.of(ListColumn.class, desk.texts());
        meaning.show(ListColumn.guess(header));
        meaning.chosen().addListener((property, before, after) -> show(List.of()));
        return new Column(header, read.rows().getFirst().cell(place), meaning);
    }

    private static ListColumn meaning(Column column) {
        return Optional.ofNullable(column.meaning().chosen().get()).orElse(ListColumn.NOT_USED);
    }

    private void show(List<ListRow> checked) {
        rows.setAll(checked);
        ready.set((int) checked.stream().filter(row -> row.made().isPresent()).count());
    }

    private ListCheck.Known known(Tx tx) {
        List<Municipality> municipalities = acts.reads().team().municipalities(tx);
        SignalFilter all = new SignalFilter(Set.of(), Optional.empty(), COMPARED);
        return new ListCheck.Known(municipalities, acts.reads().signals().list(tx, seat.actor(), all));
    }
}

package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Question;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.MeetingRefusal;
import org.jspecify.annotations.Nullable;

/// The lines typed live at one item. Enter keeps a line; what is unfinished is kept each second. A line can
/// be put right, struck, or taken to another item, until the minutes are final (DEC-24).
final class LinesModel {
    /// A line in words.
    /// @param mendable whether this person typed it or leads the meeting
    record Row(LiveLine line, String time, String author, String kind, boolean mendable) implements PersonalData {
        String text() {
            return line.text().value();
        }

        @Override
        public String toString() {
            return "Row[]";
        }
    }

    /// An item a line can be taken to.
    record Target(AgendaItem.Key item, String called) {}

    final Field<LineEntry> typed = new Field<>(LineEntry::parse, LineEntry::write, LongText.MAX);
    final StringBinding kind;
    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final List<Target> targets;
    private final MeetingWork work;
    private final TableFile table;
    private final AgendaItem.Key item;
    private final FormDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Row> correcting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    LinesModel(MeetingWork work, TableFile table, AgendaItem.Key item, List<LiveLine> lines) {
        this.work = work;
        this.table = table;
        this.item = item;
        this.targets = table.meeting().ledBy(work.actor()) ? targets(table, item) : List.of();
        this.draft = new FormDraft(work.desk().drafting(), "line/" + item.value()).with("line", typed);
        this.kind = Bindings.createStringBinding(
                () -> work.texts().code(LineEntry.kind(typed.typed().get())), typed.typed());
        show(lines);
        if (onTable(table, item)) {
            draft.restore(() -> notice.set(Notice.info(work.texts(), "meeting.lines.restored")));
        }
    }

    private static boolean onTable(TableFile table, AgendaItem.Key item) {
        return table.file().items().stream().anyMatch(one -> one.id().equals(item) && one.state() == ItemState.BUSY);
    }

    private static List<Target> targets(TableFile table, AgendaItem.Key item) {
        return table.file().items().stream()
                .filter(other -> !other.id().equals(item))
                .filter(other -> other.progress().openedAt().isPresent())
                .map(other -> new Target(other.id(), other.position() + ". " + table.called(other)))
                .toList();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// The line whose better wording is being typed.
    ReadOnlyObjectProperty<@Nullable Row> correcting() {
        return correcting.getReadOnlyProperty();
    }

    /// The lines of this kind that count now.
    List<LiveLine> said(LineKind wanted) {
        return rows.stream()
                .map(Row::line)
                .filter(line -> line.kind() == wanted)
                .toList();
    }

    void flush() {
        if (correcting.get() == null) {
            draft.flush();
        }
    }

    void keep() {
        if (typed.typed().get().isBlank()) {
            return;
        }
        Optional<LiveLine.Key> corrects =
                Optional.ofNullable(correcting.get()).map(row -> row.line().id());
        typed.reveal()
                .ifPresent(entry -> work.ask(
                        () -> work.table()
                                .lines()
                                .add()
                                .handle(work.actor(), item, new AddLine.NewLine(entry.kind(), entry.text(), corrects)),
                        _ -> kept(),
                        this::refuse));
    }

    /// Takes the line into the field, to be kept again with Enter.
    void correct(Row row) {
        if (row.mendable()) {
            correcting.set(row);
            typed.show(new LineEntry(row.line().kind(), row.line().text()));
            notice.set(Notice.info(work.texts(), "meeting.line.correcting", row.time()));
        }
    }

    /// Leaves the line as it was.
    void leaveAsItWas() {
        if (correcting.get() != null) {
            correcting.set(null);
            typed.clear();
            notice.set(null);
        }
    }

    /// Asks first: the text does not come back.
    void strike(Row row) {
        if (row.mendable()) {
            work.desk()
                    .dialogs()
                    .ask(Question.about("meeting.line.strike", row.time())
                            .graveAnswer("meeting.line.strike.now", () -> struck(row))
                            .orCancel());
        }
    }

    private void struck(Row row) {
        work.ask(
                () -> work.table()
                        .lines()
                        .strike()
                        .handle(work.actor(), row.line().id()),
                _ -> mended("meeting.line.struck", row.time()),
                this::refuse);
    }

    void move(Row row, Target to) {
        work.ask(
                () -> work.table()
                        .lines()
                        .strike()
                        .move(work.actor(), row.line().id(), to.item()),
                _ -> mended("meeting.line.moved", to.called()),
                this::refuse);
    }

    private void mended(String key, String what) {
        leaveAsItWas();
        notice.set(Notice.done(work.texts(), key, what));
        reread();
    }

    private void refuse(MeetingRefusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    private void kept() {
        notice.set(null);
        correcting.set(null);
        typed.clear();
        draft.drop();
        reread();
    }

    private void reread() {
        work.read(Purpose.HOLD_MEETING, tx -> work.looks().meetings().lines(tx, work.actor(), item), this::show);
    }

    private void show(List<LiveLine> lines) {
        boolean leads = table.meeting().ledBy(work.actor());
        rows.setAll(LiveLine.current(lines).stream()
                .map(line -> new Row(
                        line,
                        work.texts().time(line.entry().at()),
                        table.team().name(line.entry().by()),
                        work.texts().code(line.kind()),
                        leads || line.entry().by().equals(work.actor().person())))
                .toList());
    }
}

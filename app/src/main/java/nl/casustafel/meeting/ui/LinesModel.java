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
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.LineIntoFile;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.meeting.Topic;
import org.jspecify.annotations.Nullable;

/// The lines typed live at one item. Enter keeps a line; what is unfinished is kept each second. A line can
/// be put right, struck, or taken to another item, until the minutes are final (DEC-24).
final class LinesModel {
    /// A line in words.
    /// @param mendable whether this person typed it or leads the meeting
    /// @param filed where it stands beside the minutes; empty where it does not
    record Row(LiveLine line, String time, String author, String kind, String filed, boolean mendable)
            implements PersonalData {
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
    /// What was read of an action or a fact, while it is typed.
    final StringBinding reading;
    /// Standard phrases for what follows a /.
    final ObservableList<String> phrases = FXCollections.observableArrayList();
    final ObservableList<Row> rows = FXCollections.observableArrayList();
    final List<Target> targets;
    private final MeetingWork work;
    private final TableFile table;
    private final AgendaItem.Key item;
    private final FormDraft draft;
    private final LineReading reader;
    private final Phrases standard;
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
        this.reader =
                new LineReading(work.texts(), work.desk().clock(), table.team().people(), topic(table, item));
        this.standard = Phrases.read(work.texts());
        this.reading =
                Bindings.createStringBinding(() -> reader.words(typed.typed().get()), typed.typed());
        typed.typed().addListener((_, _, now) -> phrases.setAll(standard.after(now)));
        show(lines);
        if (onTable(table, item)) {
            draft.restore(() -> notice.set(Notice.info(work.texts(), "meeting.lines.restored")));
        }
    }

    private static boolean onTable(TableFile table, AgendaItem.Key item) {
        return table.file().items().stream().anyMatch(one -> one.id().equals(item) && one.state() == ItemState.BUSY);
    }

    private static Topic topic(TableFile table, AgendaItem.Key item) {
        return table.file().items().stream()
                .filter(one -> one.id().equals(item))
                .map(AgendaItem::topic)
                .findFirst()
                .orElseThrow();
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

    /// The actions that were said and stand on no list yet, each with what can be read of it.
    List<TasksForm.Said> actionsSaid() {
        return rows.stream()
                .map(Row::line)
                .filter(line -> line.kind() == LineKind.ACTION && line.into().isEmpty())
                .map(line -> new TasksForm.Said(line, reader.read(line.text().value())))
                .toList();
    }

    /// Puts the phrase in the field; what stood before the / stays.
    void insert(String phrase) {
        typed.typed().set(Phrases.into(typed.typed().get(), phrase));
    }

    /// The next kind for what is typed, else for the latest line that may be mended.
    void otherKind() {
        if (typed.typed().get().isBlank()) {
            rows.reversed().stream().filter(Row::mendable).findFirst().ifPresent(this::otherKind);
        } else {
            typed.typed().set(LineEntry.asNextKind(typed.typed().get()));
        }
    }

    /// Takes the line into the field as the next kind, to be kept with Enter.
    void otherKind(Row row) {
        correct(row);
        if (row.equals(correcting.get())) {
            otherKind();
        }
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
        Optional<LiveLine> corrected = Optional.ofNullable(correcting.get()).map(Row::line);
        Optional<LineIntoFile.Becomes> becomes =
                corrected.flatMap(LiveLine::into).isPresent()
                        ? Optional.empty()
                        : reader.becomes(typed.typed().get());
        typed.reveal()
                .map(entry -> new AddLine.NewLine(entry.kind(), entry.text(), corrected.map(LiveLine::id)))
                .ifPresent(line -> work.ask(() -> added(line, becomes), _ -> kept(), this::refuse));
    }

    private Outcome<LiveLine.Key, MeetingRefusal> added(AddLine.NewLine line, Optional<LineIntoFile.Becomes> becomes) {
        TableActs.Lines acts = work.table().lines();
        return becomes.isPresent()
                ? acts.intoFile().handle(work.actor(), item, line, becomes.get())
                : acts.add().handle(work.actor(), item, line);
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
                _ -> mended(
                        row.line()
                                        .into()
                                        .filter(LiveLine.IntoFact.class::isInstance)
                                        .isPresent()
                                ? "meeting.line.moved-fact"
                                : "meeting.line.moved",
                        to.called()),
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

    private String filed(LiveLine.Into into) {
        return work.texts()
                .get(into instanceof LiveLine.IntoFact ? "meeting.line.filed.fact" : "meeting.line.filed.action");
    }

    private void show(List<LiveLine> lines) {
        boolean leads = table.meeting().ledBy(work.actor());
        rows.setAll(LiveLine.current(lines).stream()
                .map(line -> new Row(
                        line,
                        work.texts().time(line.entry().at()),
                        table.team().name(line.entry().by()),
                        work.texts().code(line.kind()),
                        line.into().map(this::filed).orElse(""),
                        leads || line.entry().by().equals(work.actor().person())))
                .toList());
    }
}

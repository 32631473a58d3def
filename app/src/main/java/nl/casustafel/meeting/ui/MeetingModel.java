package nl.casustafel.meeting.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Question;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.DecideItem;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.meeting.MeetingState;
import org.jspecify.annotations.Nullable;

/// The table: the agenda, and the item that stands in the middle. FX thread only.
final class MeetingModel {
    final ObservableList<RosterRow> roster = FXCollections.observableArrayList();
    private final MeetingWork work;
    private final MeetingWays ways;
    private final Meeting.Key id;
    private final Set<Attendee.Key> absent = new HashSet<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Nothing());
    private final ReadOnlyObjectWrapper<@Nullable RosterRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper outside = new ReadOnlyBooleanWrapper();
    private @Nullable TableFile table;

    MeetingModel(MeetingWork work, MeetingWays ways, Meeting.Key id) {
        this.work = work;
        this.ways = ways;
        this.id = id;
        title.set(work.texts().get("meeting.table.title"));
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable RosterRow> selected() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether this is a weighing without a table (DEC-6).
    ReadOnlyBooleanProperty outside() {
        return outside.getReadOnlyProperty();
    }

    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /// Reads the meeting and shows what comes first: the card that opens it, the item on the table or the
    /// first still to come, or the cover of a meeting that is over.
    void load() {
        reload(Optional.empty());
    }

    void flush() {
        busy().ifPresent(BusyItem::flush);
    }

    /// Whether this person leads the meeting: opens it, and puts items on the table (1.11).
    boolean leads() {
        return table != null && table.meeting().ledBy(work.actor());
    }

    /// Whether the way to the minutes makes sense: who leads makes them, and they are read when it is over.
    boolean finishes() {
        return leads() || (table != null && table.meeting().state() == MeetingState.CLOSED);
    }

    Optional<BusyItem> busy() {
        return shown.get() instanceof Shown.Busy(RosterRow row, BusyItem item) ? Optional.of(item) : Optional.empty();
    }

    boolean inSession() {
        return table != null && table.meeting().state() == MeetingState.IN_SESSION;
    }

    boolean over() {
        return table != null && table.meeting().state() == MeetingState.CLOSED;
    }

    /// What is known of the meeting, once it was read.
    Optional<TableFile> atTable() {
        return Optional.ofNullable(table);
    }

    /// The item chosen in the roster.
    Optional<AgendaItem> chosen() {
        return Optional.ofNullable(selected.get()).map(RosterRow::item);
    }

    /// Reads the agenda anew, with this item chosen.
    void show(AgendaItem.Key item) {
        leaveItem();
        reload(Optional.of(item));
    }

    void say(Notice said) {
        notice.set(said);
    }

    void next() {
        move(1);
    }

    void previous() {
        move(-1);
    }

    /// @param number on the agenda, from 1
    void jump(int number) {
        if (number >= 1 && number <= roster.size()) {
            select(roster.get(number - 1));
        }
    }

    void select(RosterRow row) {
        if (row.equals(selected.get())) {
            return;
        }
        leaveItem();
        notice.set(null);
        selected.set(row);
        showSelected();
    }

    /// One Enter opens the meeting (DEC-11).
    void openMeeting() {
        if (shown.get() instanceof Shown.Opening(TableFile opening, AttendanceModel attendance)) {
            remember(attendance);
            attendance.stateSecrecy(() ->
                    work.ask(() -> work.meeting().open().handle(work.actor(), id), _ -> load(), attendance::refuse));
        }
    }

    /// Records who is there and puts the chosen item on the table.
    void putOnTable() {
        if (shown.get() instanceof Shown.Waiting(RosterRow row, AttendanceModel attendance)) {
            if (inSession()) {
                attendance.putOnTable(row.item().id(), () -> {
                    remember(attendance);
                    reload(Optional.of(row.item().id()));
                });
            } else {
                attendance.refuse(MeetingRefusal.Plain.NOT_IN_SESSION);
            }
        }
    }

    /// Somebody takes no part in the item that comes up.
    void recuse(AttendanceModel.Present who) {
        if (shown.get() instanceof Shown.Waiting(RosterRow row, AttendanceModel attendance)) {
            attendance.recuse(row.item().id(), who);
        }
    }

    /// Decides on the signal; the item closes with it and the next comes up.
    void decide() {
        busy().flatMap(BusyItem::weighed).ifPresent(parts -> parts.decision().decide(this::decided));
    }

    /// Closes an item that has nothing to weigh, with its actions, and goes to the next. Where an action is
    /// not complete its part comes up.
    void finishItem() {
        if (shown.get() instanceof Shown.Busy(RosterRow row, BusyItem item)) {
            item.flush();
            boolean complete = item.closing()
                    .map(closing -> closing.close(() -> {
                        notice.set(Notice.done(work.texts(), "meeting.item.finished", row.called()));
                        reload(Optional.empty());
                    }))
                    .orElse(true);
            if (!complete) {
                item.bring(BusyItem.DECISION);
            }
        }
    }

    /// Shows who may come in while the item lies on the table.
    void arrival() {
        TableFile now = table;
        if (now != null && shown.get() instanceof Shown.Busy(RosterRow row, BusyItem item)) {
            item.flush();
            shown.set(new Shown.Arrival(row, item, AttendanceModel.during(work, now, row.item())));
        }
    }

    /// Records who came in; from this item on they are ticked.
    void join() {
        if (shown.get() instanceof Shown.Arrival(RosterRow row, BusyItem item, AttendanceModel attendance)) {
            attendance.join(row.item().id(), () -> {
                remember(attendance);
                backToItem(row, item);
            });
        }
    }

    /// Back to the item; who was only asked stays asked.
    void nobodyCame() {
        if (shown.get() instanceof Shown.Arrival(RosterRow row, BusyItem item, AttendanceModel attendance)) {
            backToItem(row, item);
        }
    }

    private void backToItem(RosterRow row, BusyItem item) {
        work.read(
                Purpose.HOLD_MEETING,
                tx -> TableFile.read(tx, work, id, true),
                found -> found.ifPresent(read -> {
                    table = read;
                    item.present().set(BusyItem.present(read, row.item()));
                    shown.set(new Shown.Busy(row, item));
                }));
    }

    private void remember(AttendanceModel attendance) {
        attendance.rows.forEach(row -> absent.remove(row.attendee().id()));
        absent.addAll(attendance.absent());
    }

    /// Goes to the minutes; asks first to close a meeting that still goes on.
    void finish() {
        flush();
        if (!inSession()) {
            toMinutes();
            return;
        }
        long left = roster.stream().filter(row -> !row.item().state().ended()).count();
        work.desk()
                .dialogs()
                .ask(Question.about("meeting.close", left)
                        .answer("meeting.close.now", this::close)
                        .answer("meeting.close.destroying", this::toDestroying)
                        .orCancel());
    }

    void toCase(CaseId caseFile) {
        work.desk().navigator().go(ways.caseFile(caseFile));
    }

    void toPaper() {
        work.desk().navigator().go(ways.agendaPaper(id));
    }

    void toDestroying() {
        work.desk().navigator().go(ways.destroying());
    }

    private void toMinutes() {
        work.desk().navigator().go(ways.minutes(id));
    }

    private void close() {
        Set<AgendaItem.Key> unhandled = roster.stream()
                .map(RosterRow::item)
                .filter(item -> item.state() == ItemState.OPEN)
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
        work.ask(() -> work.meeting().close().handle(work.actor(), id, unhandled), _ -> toMinutes(), this::refuse);
    }

    private void decided(DecideItem.Decided came) {
        RosterRow row = selected.get();
        notice.set(Notice.done(
                work.texts(),
                switch (came.outcome()) {
                    case ADMITTED -> came.caseFile().isPresent() ? "meeting.item.admitted" : "meeting.item.to-triangle";
                    case MORE_INFORMATION, EMERGENCY_FIRST -> "meeting.item.deferred";
                    default -> "meeting.item.decided";
                },
                row == null ? "" : row.called(),
                came.actions().size()));
        reload(Optional.empty());
    }

    private void refuse(MeetingRefusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    private void leaveItem() {
        busy().ifPresent(item -> {
            item.flush();
            item.weighed().ifPresent(parts -> parts.form().keep());
        });
    }

    private void move(int by) {
        int index = roster.indexOf(selected.get());
        int wanted = Math.clamp(index + by, 0, Math.max(0, roster.size() - 1));
        if (wanted < roster.size()) {
            select(roster.get(wanted));
        }
    }

    private void reload(Optional<AgendaItem.Key> wanted) {
        boolean open = table != null;
        work.read(
                Purpose.HOLD_MEETING,
                tx -> TableFile.read(tx, work, id, open),
                found -> found.ifPresentOrElse(read -> show(read, wanted), () -> refuse(MeetingRefusal.Plain.UNKNOWN)));
    }

    private void show(TableFile read, Optional<AgendaItem.Key> wanted) {
        table = read;
        outside.set(read.file().meeting().plan().kind() == MeetingKind.OUTSIDE);
        title.set(
                work.texts().get(outside.get() ? "meeting.outside.title.of" : "meeting.table.title.of", read.number()));
        work.projecting().wall().call(title.get());
        List<RosterRow> rows = read.file().items().stream()
                .map(item -> new RosterRow(
                        item,
                        read.called(item),
                        work.texts().get("meeting.roster.minutes", item.plannedMinutes()),
                        read.called(item).equals(work.texts().get("meeting.topic.hidden"))
                                ? work.texts().get("meeting.topic.restricted")
                                : RosterRow.sign(item.state()) + " "
                                        + work.texts().code(item.state())))
                .toList();
        selected.set(null);
        roster.setAll(rows);
        selected.set(rows.stream()
                .filter(row -> wanted.isPresent() && row.item().id().equals(wanted.get()))
                .findFirst()
                .or(() -> read.meeting().state() == MeetingState.IN_SESSION ? next(rows) : Optional.empty())
                .orElse(null));
        showSelected();
    }

    /// The item on the table, else the first still to come, else the last.
    private static Optional<RosterRow> next(List<RosterRow> rows) {
        return first(rows, ItemState.BUSY)
                .or(() -> first(rows, ItemState.OPEN))
                .or(() -> rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast()));
    }

    private static Optional<RosterRow> first(List<RosterRow> rows, ItemState state) {
        return rows.stream().filter(row -> row.item().state() == state).findFirst();
    }

    private void showSelected() {
        TableFile now = table;
        RosterRow row = selected.get();
        if (now == null) {
            return;
        }
        if (now.meeting().state() == MeetingState.PLANNED) {
            shown.set(new Shown.Opening(now, AttendanceModel.before(work, now, absent)));
        } else if (row == null && now.meeting().state() == MeetingState.CLOSED) {
            shown.set(new Shown.Cover(now));
        } else if (row == null) {
            shown.set(new Shown.NoItems());
        } else if (!leads() && row.called().equals(work.texts().get("meeting.topic.hidden"))) {
            shown.set(new Shown.Restricted(row));
        } else if (row.item().state() == ItemState.OPEN) {
            shown.set(new Shown.Waiting(row, AttendanceModel.before(work, now, absent)));
        } else {
            work.read(
                    Purpose.HOLD_MEETING,
                    tx -> ItemFile.read(tx, work, row.item()),
                    file -> shown.set(
                            row.item().state() == ItemState.BUSY
                                    ? new Shown.Busy(row, BusyItem.of(work, ways, now, file))
                                    : new Shown.Over(row, OverModel.of(work, now, file))));
        }
    }
}

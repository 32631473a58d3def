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
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.LiveLine;
import org.jspecify.annotations.Nullable;

/// The lines typed live at one item. Enter keeps a line; what is unfinished is kept each second.
final class LinesModel {
    /// A line in words.
    record Row(String time, String author, String kind, String text) implements PersonalData {
        @Override
        public String toString() {
            return "Row[]";
        }
    }

    final Field<LineEntry> typed = new Field<>(LineEntry::parse, LineEntry::write, LongText.MAX);
    final StringBinding kind;
    final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final MeetingWork work;
    private final TableFile.Team team;
    private final AgendaItem.Key item;
    private final FormDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    LinesModel(MeetingWork work, TableFile.Team team, AgendaItem.Key item, List<LiveLine> lines) {
        this.work = work;
        this.team = team;
        this.item = item;
        this.draft = new FormDraft(work.desk().drafting(), "line/" + item.value()).with("line", typed);
        this.kind = Bindings.createStringBinding(
                () -> work.texts().code(LineEntry.kind(typed.typed().get())), typed.typed());
        show(lines);
        draft.restore(() -> notice.set(Notice.info(work.texts(), "meeting.lines.restored")));
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void flush() {
        draft.flush();
    }

    void keep() {
        if (typed.typed().get().isBlank()) {
            return;
        }
        typed.reveal()
                .ifPresent(entry -> work.ask(
                        () -> work.table()
                                .addLine()
                                .handle(
                                        work.actor(),
                                        item,
                                        new AddLine.NewLine(entry.kind(), entry.text(), Optional.empty())),
                        _ -> kept(),
                        refusal -> notice.set(Notice.refused(work.texts(), refusal))));
    }

    private void kept() {
        notice.set(null);
        typed.clear();
        draft.drop();
        work.read(Purpose.HOLD_MEETING, tx -> work.looks().meetings().lines(tx, work.actor(), item), this::show);
    }

    private void show(List<LiveLine> lines) {
        rows.setAll(rows(work, team, lines));
    }

    static List<Row> rows(MeetingWork work, TableFile.Team team, List<LiveLine> lines) {
        return LiveLine.current(lines).stream()
                .map(line -> new Row(
                        work.texts().time(line.entry().at()),
                        team.name(line.entry().by()),
                        work.texts().code(line.kind()),
                        line.text().value()))
                .toList();
    }
}

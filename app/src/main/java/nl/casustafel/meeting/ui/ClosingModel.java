package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.ItemDecision;
import org.jspecify.annotations.Nullable;

/// The last work on a case or another topic at the table: who does what by when, and the item closes.
final class ClosingModel {
    final TasksForm actions;
    private final MeetingWork work;
    private final AgendaItem.Key item;
    private final FormDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    ClosingModel(MeetingWork work, TableFile.Team team, AgendaItem.Key item) {
        this.work = work;
        this.item = item;
        this.actions = new TasksForm(work.texts(), work.desk().clock(), team.people());
        this.draft = new FormDraft(work.desk().drafting(), "closing/" + item.value());
        actions.keepIn(draft);
        draft.restore(actions::showTyped);
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void flush() {
        draft.flush();
    }

    /// Says whether every action has an owner and a day; else what lacks shows.
    boolean close(Runnable closed) {
        Optional<List<ItemDecision.Task>> tasks = actions.reveal();
        if (tasks.isEmpty()) {
            notice.set(Notice.info(work.texts(), "meeting.actions.incomplete"));
            return false;
        }
        work.ask(
                () -> work.table().close().handle(work.actor(), item, tasks.get()),
                _ -> {
                    draft.drop();
                    closed.run();
                },
                refusal -> notice.set(Notice.refused(work.texts(), refusal)));
        return true;
    }
}

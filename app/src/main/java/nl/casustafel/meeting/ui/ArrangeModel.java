package nl.casustafel.meeting.ui;

import java.util.function.Supplier;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Question;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.ArrangeAgenda;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.MeetingRefusal;

/// Arranges the agenda from the table: the chosen item, as long as it is still to come, or a new one.
final class ArrangeModel {
    private static final int MINUTES = 10;
    private final MeetingWork work;
    private final MeetingModel table;

    ArrangeModel(MeetingWork work, MeetingModel table) {
        this.work = work;
        this.table = table;
    }

    /// Whether the chosen item can be arranged by this person.
    boolean possible() {
        return table.leads()
                && table.chosen().filter(item -> item.state() == ItemState.OPEN).isPresent();
    }

    void move(boolean earlier) {
        ask(() -> acts().move(work.actor(), chosen(), earlier), "meeting.arrange.moved");
    }

    void nextTime() {
        ask(() -> acts().nextTime(work.actor(), chosen()), "meeting.arrange.next-time.done");
    }

    /// Asks for the reason: the minutes say it.
    void drop() {
        Field<ShortText> reason = Field.line();
        FormPane form = new FormPane(work.texts(), () -> {}).text("meeting.arrange.drop.reason", reason);
        work.desk()
                .dialogs()
                .ask(Question.about("meeting.arrange.drop")
                        .showing(form.node())
                        .graveAnswer(
                                "meeting.arrange.drop.now",
                                () -> reason.reveal()
                                        .ifPresentOrElse(
                                                why -> ask(
                                                        () -> acts().drop(work.actor(), chosen(), why),
                                                        "meeting.arrange.dropped"),
                                                () -> table.say(Notice.info(work.texts(), "meeting.arrange.drop.why"))))
                        .orCancel());
    }

    void minutes() {
        Field<Integer> minutes = PlanStyle.minutes();
        FormPane form = new FormPane(work.texts(), () -> {}).text("meeting.arrange.minutes.field", minutes);
        work.desk()
                .dialogs()
                .ask(Question.about("meeting.arrange.minutes")
                        .showing(form.node())
                        .answer(
                                "meeting.arrange.minutes.now",
                                () -> minutes.reveal()
                                        .ifPresent(planned -> ask(
                                                () -> acts().minutes(work.actor(), chosen(), planned),
                                                "meeting.arrange.moved")))
                        .orCancel());
    }

    /// Something nobody thought of beforehand; about nobody, because its title stands on the cover.
    void add() {
        Field<ShortText> title = Field.line();
        FormPane form = new FormPane(work.texts(), () -> {}).text("meeting.arrange.add.field", title);
        work.desk()
                .dialogs()
                .ask(Question.about("meeting.arrange.add")
                        .showing(form.node())
                        .answer(
                                "meeting.arrange.add.now",
                                () -> title.reveal()
                                        .ifPresent(called -> ask(
                                                () -> work.meeting()
                                                        .putTopic()
                                                        .handle(
                                                                work.actor(),
                                                                table.atTable()
                                                                        .orElseThrow()
                                                                        .meeting()
                                                                        .id(),
                                                                called,
                                                                MINUTES),
                                                "meeting.arrange.added")))
                        .orCancel());
    }

    private ArrangeAgenda acts() {
        return work.meeting().arrange();
    }

    private AgendaItem.Key chosen() {
        return table.chosen().map(AgendaItem::id).orElseThrow();
    }

    private void ask(Supplier<Outcome<AgendaItem.Key, MeetingRefusal>> act, String said) {
        work.ask(
                act,
                item -> {
                    table.show(item);
                    table.say(Notice.done(work.texts(), said));
                },
                refusal -> table.say(Notice.refused(work.texts(), refusal)));
    }
}

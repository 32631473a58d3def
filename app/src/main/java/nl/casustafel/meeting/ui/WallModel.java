package nl.casustafel.meeting.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Wall;
import nl.casustafel.desk.WallSlide;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.AgendaItem;

/// Sends to the wall what stands in the middle of the table, each time by an act of its own. FX thread
/// only.
final class WallModel {
    private final MeetingWork work;
    private final MeetingModel meeting;
    private final Wall wall;
    private boolean held;

    WallModel(MeetingWork work, MeetingModel meeting) {
        this.work = work;
        this.meeting = meeting;
        this.wall = work.projecting().wall();
    }

    ReadOnlyBooleanProperty open() {
        return wall.open();
    }

    /// The chosen item, or the agenda where none is chosen.
    void send() {
        meeting.atTable()
                .ifPresent(table -> work.read(
                        Purpose.HOLD_MEETING,
                        tx -> {
                            WallSlides slides = WallSlides.covered(tx, work, table);
                            return meeting.chosen()
                                    .map(item -> slides.item(tx, now(table, item)))
                                    .orElseGet(slides::agenda);
                        },
                        this::hang));
    }

    void sendAgenda() {
        meeting.atTable()
                .ifPresent(table -> work.read(
                        Purpose.HOLD_MEETING,
                        tx -> WallSlides.covered(tx, work, table).agenda(),
                        this::hang));
    }

    private void hang(WallSlide slide) {
        wall.send(slide);
        meeting.say(
                wall.open().get()
                        ? Notice.done(work.texts(), "meeting.wall.sent", slide.called())
                        : Notice.info(work.texts(), "meeting.wall.none"));
    }

    /// The key that shows names went down: logged first, then shown for as long as it is held. Only for the
    /// item that lies on the table and hangs on the wall, by who leads the meeting.
    void reveal() {
        if (held || !(wall.hanging().get() instanceof Wall.Sent(var slide))) {
            return;
        }
        held = true;
        meeting.atTable()
                .ifPresent(table -> meeting.chosen()
                        .filter(item -> slide.called().startsWith(item.position() + ". "))
                        .ifPresent(item -> work.ask(
                                () -> work.projecting().showNames().handle(work.actor(), item.id()),
                                _ -> show(table, item),
                                refusal -> meeting.say(Notice.refused(work.texts(), refusal)))));
    }

    private void show(TableFile table, AgendaItem item) {
        work.read(Purpose.HOLD_MEETING, tx -> WallSlides.withNames(work, table).item(tx, now(table, item)), slide -> {
            if (held) {
                wall.reveal(slide);
            }
        });
    }

    /// The key came up, or the window went to the back.
    void conceal() {
        held = false;
        wall.conceal();
    }

    /// As it is in the meeting that is on the screen.
    private static AgendaItem now(TableFile table, AgendaItem item) {
        return table.file().items().stream()
                .filter(one -> one.id().equals(item.id()))
                .findFirst()
                .orElse(item);
    }
}

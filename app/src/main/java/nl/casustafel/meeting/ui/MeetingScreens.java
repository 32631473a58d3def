package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.TableMode;
import nl.casustafel.meeting.PlanMeeting;
import nl.casustafel.texts.Texts;

/// All screens of the meeting, each built when it is gone to.
public final class MeetingScreens {
    private static final int JUMPS = 9;

    private final MeetingWork work;
    private final MeetingWays ways;
    private final Texts texts;

    public MeetingScreens(MeetingWork work, MeetingWays ways) {
        this.work = work;
        this.ways = ways;
        this.texts = work.texts();
    }

    public void register(Navigator navigator) {
        navigator.register(MeetingsPlace.class, _ -> list());
        navigator.register(PlanMeetingPlace.class, _ -> plan());
        navigator.register(MeetingPlace.class, place -> table(place));
    }

    public List<Command> commands() {
        return List.of(Command.of("meeting.new", () -> work.desk().navigator().go(new PlanMeetingPlace()), "Shortcut+M")
                .when(() -> PlanMeeting.allowedTo(work.actor())));
    }

    private Screen list() {
        MeetingsModel model = new MeetingsModel(work);
        MeetingsView view = new MeetingsView(model, texts);
        model.load();
        return Screen.of(view.node(), texts.get("meeting.list.title"))
                .closing(model.listen())
                .focusing(view::focusFirst);
    }

    private Screen plan() {
        PlanMeetingModel model = new PlanMeetingModel(work);
        PlanMeetingView view = new PlanMeetingView(model, texts);
        model.load();
        return Screen.of(view.node(), texts.get("meeting.plan.title"))
                .flushing(model::flush)
                .focusing(view::focusFirst);
    }

    private Screen table(MeetingPlace place) {
        MeetingModel model = new MeetingModel(work, ways, place.meeting());
        WallModel wall = new WallModel(work, model);
        ArrangeModel arrange = new ArrangeModel(work, model);
        TableMode tableMode = work.projecting().tableMode();
        MeetingView view = new MeetingView(model, wall, arrange, tableMode, texts);
        model.load();
        return Screen.of(view.node(), model.title())
                .flushing(model::flush)
                .commands(() -> tableCommands(model, tableMode.on().get()))
                .commands(List.of(Command.of("meeting.table-mode", tableMode::toggle, "F11")))
                .closing(() -> tableMode.set(false))
                .commands(wallCommands(wall, model))
                .commands(arrangeCommands(arrange, model))
                .closing(wall::conceal)
                .focusing(view::focusFirst);
    }

    /// @param table whether Ctrl with a digit is free to go to an item, because the rail is away
    private static List<Command> tableCommands(MeetingModel model, boolean table) {
        List<Command> commands = new ArrayList<>(List.of(
                Command.of("meeting.next", model::next, "Shortcut+Down"),
                Command.of("meeting.previous", model::previous, "Shortcut+Up"),
                part(model, "meeting.part.talk", BusyItem.TALK, "F2"),
                part(model, "meeting.part.form", BusyItem.FORM, "F3"),
                part(model, "meeting.part.rating", BusyItem.RATING, "F7"),
                part(model, "meeting.part.positions", BusyItem.POSITIONS, "F4"),
                part(model, "meeting.part.decision", BusyItem.DECISION, "F5"),
                Command.of(
                                "meeting.line.kind",
                                () -> model.busy()
                                        .ifPresent(item -> item.lines().otherKind()),
                                "Shortcut+T")
                        .when(() -> model.busy().isPresent()),
                Command.of("meeting.arrival", model::arrival, "F6")
                        .when(() -> model.busy().isPresent()),
                Command.of("meeting.finish", model::finish, "Shortcut+Shift+F").when(model::finishes)));
        for (int number = 1; number <= JUMPS; number++) {
            int wanted = number;
            String[] chords =
                    table ? new String[] {"Shortcut+" + number, "Alt+" + number} : new String[] {"Alt+" + number};
            commands.add(Command.of("meeting.jump." + number, () -> model.jump(wanted), chords)
                    .when(() -> model.roster.size() >= wanted));
        }
        return commands;
    }

    private static List<Command> arrangeCommands(ArrangeModel arrange, MeetingModel model) {
        return List.of(
                Command.of("meeting.arrange.earlier", () -> arrange.move(true), "Shortcut+Shift+Up")
                        .when(arrange::possible),
                Command.of("meeting.arrange.later", () -> arrange.move(false), "Shortcut+Shift+Down")
                        .when(arrange::possible),
                Command.of("meeting.arrange.minutes", arrange::minutes).when(arrange::possible),
                Command.of("meeting.arrange.next-time", arrange::nextTime).when(arrange::possible),
                Command.of("meeting.arrange.drop", arrange::drop).when(arrange::possible),
                Command.of("meeting.arrange.add", arrange::add).when(model::leads),
                Command.of("meeting.paper", model::toPaper).when(model::leads));
    }

    private static List<Command> wallCommands(WallModel wall, MeetingModel model) {
        return List.of(
                Command.of("meeting.wall.send", wall::send, "F8")
                        .when(() -> model.atTable().isPresent()),
                Command.of("meeting.wall.send-agenda", wall::sendAgenda, "Shift+F8")
                        .when(() -> model.atTable().isPresent()));
    }

    private static Command part(MeetingModel model, String key, int part, String chord) {
        return Command.of(key, () -> model.busy().ifPresent(item -> item.bring(part)), chord)
                .when(() -> model.busy()
                        .filter(item -> part == BusyItem.TALK
                                || part == BusyItem.DECISION
                                || (part == BusyItem.FORM && item.staged())
                                || item.weighed().isPresent())
                        .isPresent());
    }
}

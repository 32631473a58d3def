package nl.casustafel.minutes.ui;

import java.util.List;
import javafx.beans.value.ChangeListener;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.minutes.ui.MinutesModel.Phase;

/// The screen of the minutes, as `shell` registers it.
public final class MinutesScreens {
    private final MinutesWork work;

    public MinutesScreens(MinutesWork work) {
        this.work = work;
    }

    public void register(Navigator navigator) {
        navigator.register(MinutesPlace.class, this::minutes);
    }

    /// What can be done from anywhere: nothing, minutes belong to a meeting.
    public List<Command> commands() {
        return List.of();
    }

    private Screen minutes(MinutesPlace place) {
        MinutesModel model = new MinutesModel(work, place.meeting());
        MinutesView view = new MinutesView(model, work.texts());
        // The place to work changes with the phase, and so does the focus.
        ChangeListener<Phase> moved = (_, _, _) -> view.focus();
        model.phase().addListener(moved);
        Events.Subscription listening = model.listen();
        model.load();
        return Screen.of(view.node(), model.title())
                .commands(commands(model))
                .flushing(model.copy::flush)
                .closing(listening)
                .focusing(view::focus);
    }

    private static List<Command> commands(MinutesModel model) {
        PreviewModel preview = model.preview;
        return List.of(
                Command.of("minutes.compose", model::look, "F9")
                        .when(() -> model.phase().get() == Phase.OPEN
                                || model.phase().get() == Phase.READY),
                Command.of("minutes.page.next", () -> preview.turn(1), "Page Down")
                        .when(preview::isShown),
                Command.of("minutes.page.before", () -> preview.turn(-1), "Page Up")
                        .when(preview::isShown),
                // With Shortcut these change the size of the type, which holds on every screen.
                Command.of("minutes.zoom.in", () -> preview.zoom(1), "Alt+Plus", "Alt+Equals", "Alt+Add")
                        .when(preview::isShown),
                Command.of("minutes.zoom.out", () -> preview.zoom(-1), "Alt+Minus", "Alt+Subtract")
                        .when(preview::isShown));
    }
}

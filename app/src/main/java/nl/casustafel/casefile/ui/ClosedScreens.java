package nl.casustafel.casefile.ui;

import java.util.List;
import nl.casustafel.casefile.InspectClosed;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.kernel.Actor;
import nl.casustafel.texts.Texts;

/// The screen of the lawfulness review: cases that are over, which nobody else sees (T-C8, WPGA art. 6(3)).
public final class ClosedScreens {
    private final Actor actor;
    private final InspectClosed inspect;
    private final Texts texts;
    private final Background background;

    public ClosedScreens(Actor actor, InspectClosed inspect, Texts texts, Background background) {
        this.actor = actor;
        this.inspect = inspect;
        this.texts = texts;
        this.background = background;
    }

    public void register(Navigator navigator) {
        navigator.register(ClosedCasesPlace.class, _ -> closed());
    }

    /// The way there, for whom it is.
    public List<Command> commands(Navigator navigator) {
        return List.of(Command.of("casefile.closed", () -> navigator.go(new ClosedCasesPlace()))
                .when(() -> InspectClosed.allowedTo(actor)));
    }

    private Screen closed() {
        ClosedModel model = new ClosedModel(actor, inspect, texts, background);
        ClosedView view = new ClosedView(model, texts);
        model.load();
        return Screen.of(view.node(), texts.get("casefile.closed")).focusing(view::focus);
    }
}

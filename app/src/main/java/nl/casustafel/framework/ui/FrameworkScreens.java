package nl.casustafel.framework.ui;

import java.util.List;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.framework.FrameworkChanged;

/// The screens of this feature, and the way to them.
public final class FrameworkScreens {
    private final FrameworkWork work;

    public FrameworkScreens(FrameworkWork work) {
        this.work = work;
    }

    public void register(Navigator registry) {
        registry.register(FrameworksPlace.class, _ -> list());
        registry.register(FrameworkPlace.class, this::one);
    }

    public List<Command> commands() {
        return List.of(Command.of(
                "framework.open", () -> work.desk().navigator().go(new FrameworksPlace()), "Shortcut+Shift+R"));
    }

    private Screen list() {
        VersionsModel model = new VersionsModel(work);
        VersionsView view = new VersionsView(model, work.texts());
        model.load();
        return Screen.of(view.node(), work.texts().get("framework.title"))
                .closing(work.desk().events().on(FrameworkChanged.class, _ -> model.load()))
                .focusing(view::focus);
    }

    private Screen one(FrameworkPlace place) {
        FrameworkModel model = new FrameworkModel(work, place.id());
        FrameworkView view = new FrameworkView(model, work.texts());
        model.load();
        return Screen.of(view.node(), model.title())
                .flushing(model::flush)
                .commands(view.commands())
                .closing(work.desk().events().on(FrameworkChanged.class, _ -> model.load()))
                .focusing(view::focus);
    }
}

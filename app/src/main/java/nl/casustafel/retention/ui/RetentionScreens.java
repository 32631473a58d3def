package nl.casustafel.retention.ui;

import java.util.List;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.kernel.Event;

/// The screen of this feature, and the way to it.
public final class RetentionScreens {
    private final RetentionActs acts;
    private final RetentionDesk desk;
    private final Navigator navigator;

    public RetentionScreens(RetentionActs acts, RetentionDesk desk, Navigator navigator) {
        this.acts = acts;
        this.desk = desk;
        this.navigator = navigator;
    }

    public void register(Navigator registry) {
        registry.register(RetentionPlace.class, _ -> screen());
    }

    public List<Command> commands() {
        return List.of(Command.of("retention.open", () -> navigator.go(new RetentionPlace()), "Shortcut+Shift+V"));
    }

    private Screen screen() {
        RetentionView view = new RetentionView(desk.texts());
        DestroyModel destroy = new DestroyModel(acts, desk);
        CertificatesModel certificates = new CertificatesModel(acts, desk, () -> view.go(1));
        view.show(
                new DestroyView(destroy, desk.texts()),
                new CertificatesView(certificates, desk.texts()),
                new CountersView(certificates, desk.texts()));
        destroy.reload();
        certificates.load();
        return Screen.of(view.node(), desk.texts().get("retention.title"))
                .commands(List.of(
                        Command.of("retention.tab.due", () -> view.go(0), "F2"),
                        Command.of("retention.tab.certificates", () -> view.go(1), "F3"),
                        Command.of("retention.tab.counters", () -> view.go(2), "F4")))
                .closing(desk.events().on(Event.class, _ -> {
                    destroy.reload();
                    certificates.reload();
                }))
                .focusing(view::focus);
    }
}

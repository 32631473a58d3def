package nl.casustafel.retention.ui;

import java.util.List;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
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

    /// How long a case is kept and why, for its screen.
    public TermPart termOf(CaseId caseFile) {
        TermModel model = new TermModel(acts, desk);
        TermView view = new TermView(model, desk.texts());
        model.load(caseFile);
        return new TermPart(view.node(), view::focus, desk.events().on(CaseChanged.class, changed -> {
            if (changed.caseFile().equals(caseFile)) {
                model.load(caseFile);
            }
        }));
    }

    private Screen screen() {
        RetentionView view = new RetentionView(desk.texts());
        DestroyModel destroy = new DestroyModel(acts, desk);
        CertificatesModel certificates = new CertificatesModel(acts, desk, () -> view.go(2));
        KeptModel kept = new KeptModel(acts, desk);
        view.show(
                new DestroyView(destroy, desk.texts()),
                new KeptView(kept, desk.texts()),
                new CertificatesView(certificates, desk.texts()),
                new CountersView(certificates, desk.texts()));
        destroy.reload();
        kept.reload();
        certificates.load();
        return Screen.of(view.node(), desk.texts().get("retention.title"))
                .commands(List.of(
                        Command.of("retention.tab.due", () -> view.go(0), "F2"),
                        Command.of("retention.tab.kept", () -> view.go(1), "F3"),
                        Command.of("retention.tab.certificates", () -> view.go(2), "F4"),
                        Command.of("retention.tab.counters", () -> view.go(3), "F5")))
                .closing(desk.events().on(Event.class, _ -> {
                    destroy.reload();
                    kept.reload();
                    certificates.reload();
                }))
                .focusing(view::focus);
    }
}

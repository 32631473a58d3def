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
        DestroyModel destroy = new DestroyModel(acts, desk);
        CertificatesModel certificates = new CertificatesModel(acts, desk);
        KeptModel kept = new KeptModel(acts, desk);
        RetentionView view = new RetentionView(
                new DestroyView(destroy, desk.texts()),
                new KeptView(kept, desk.texts()),
                new CertificatesView(certificates, desk.texts()),
                new CountersView(certificates, desk.texts()),
                desk.texts());
        destroy.reload();
        kept.reload();
        certificates.load(view::goToCertificates);
        return Screen.of(view.node(), desk.texts().get("retention.title"))
                .commands(view.commands())
                .closing(desk.events().on(Event.class, _ -> {
                    destroy.reload();
                    kept.reload();
                    certificates.reload();
                }))
                .focusing(view::focus);
    }
}

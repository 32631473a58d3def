package nl.casustafel.provision.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.kernel.Actor;
import nl.casustafel.provision.ProvisionReads;
import nl.casustafel.provision.ProvisionsChanged;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;

/// The screen of this feature.
public final class ProvisionScreens {
    private final Actor actor;
    private final Transactor transactor;
    private final ProvisionReads reads;
    private final Texts texts;
    private final Background background;
    private final Events events;

    public ProvisionScreens(
            Actor actor,
            Transactor transactor,
            ProvisionReads reads,
            Texts texts,
            Background background,
            Events events) {
        this.actor = actor;
        this.transactor = transactor;
        this.reads = reads;
        this.texts = texts;
        this.background = background;
        this.events = events;
    }

    public void register(Navigator navigator) {
        navigator.register(RegisterPlace.class, _ -> register());
    }

    private Screen register() {
        RegisterModel model = new RegisterModel(actor, transactor, reads, background);
        RegisterView view = new RegisterView(model, texts);
        model.load();
        return Screen.of(view.node(), texts.get("provision.title"))
                .focusing(view::focus)
                .closing(events.on(ProvisionsChanged.class, _ -> model.load()));
    }
}

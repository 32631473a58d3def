package nl.casustafel.provision.ui;

import java.util.List;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.provision.ProvisionsChanged;

/// The screens of this feature.
public final class ProvisionScreens {
    private final ProvisionSeat seat;
    private final ProvisionLooks looks;
    private final ProvisionActs acts;
    private final ProvisionDesk desk;

    public ProvisionScreens(ProvisionSeat seat, ProvisionLooks looks, ProvisionActs acts, ProvisionDesk desk) {
        this.seat = seat;
        this.looks = looks;
        this.acts = acts;
        this.desk = desk;
    }

    public void register(Navigator navigator) {
        navigator.register(RegisterPlace.class, _ -> register());
        navigator.register(DecisionsPlace.class, _ -> decisions());
    }

    /// Found from everywhere.
    public List<Command> commands() {
        return List.of(Command.of("provision.decisions", this::toDecisions));
    }

    private Screen register() {
        RegisterModel model = new RegisterModel(seat, looks, acts, desk);
        RegisterView view = new RegisterView(model, desk.texts(), this::toDecisions);
        model.load();
        return view.screen().closing(desk.events().on(ProvisionsChanged.class, _ -> model.load()));
    }

    private Screen decisions() {
        DecisionsModel model = new DecisionsModel(seat, looks, acts, desk);
        model.load();
        return new DecisionsView(model, desk.texts()).screen();
    }

    private void toDecisions() {
        desk.navigator().go(new DecisionsPlace());
    }
}

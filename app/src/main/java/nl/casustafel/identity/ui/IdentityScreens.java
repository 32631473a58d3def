package nl.casustafel.identity.ui;

import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.signal.SignalId;

/// The screen with two people side by side, and the part of a signal's page that tells of one person.
public final class IdentityScreens {
    private final IdentityDesk desk;
    private final IdentitySeat seat;
    private final IdentityActs acts;

    public IdentityScreens(IdentityDesk desk, IdentitySeat seat, IdentityActs acts) {
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
    }

    public void register(Navigator navigator) {
        navigator.register(MergePlace.class, place -> merge(place.signal()));
    }

    /// For the page of this signal.
    public PersonPart partOf(SignalId signal) {
        PersonModel model = new PersonModel(desk, seat, acts, signal);
        PersonView view = new PersonView(model, desk.texts());
        model.load();
        return new PersonPart(view.node(), view.commands(), model.listen());
    }

    private Screen merge(SignalId signal) {
        MergeModel model = new MergeModel(desk, seat, acts, signal);
        Screen screen = new MergeView(model, desk.texts()).screen();
        model.load();
        return screen;
    }
}

package nl.casustafel.today.ui;

import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Event;
import nl.casustafel.today.TodayReads;

/// The screen of this feature.
public final class TodayScreens {
    private final Actor actor;
    private final TodayReads reads;
    private final TodayDesk desk;

    public TodayScreens(Actor actor, TodayReads reads, TodayDesk desk) {
        this.actor = actor;
        this.reads = reads;
        this.desk = desk;
    }

    public void register(Navigator navigator) {
        navigator.register(TodayPlace.class, _ -> today());
    }

    private Screen today() {
        TodayModel model = new TodayModel(actor, reads, desk);
        TodayView view = new TodayView(model, desk.texts());
        model.load();
        return Screen.of(view.node(), desk.texts().get("today.title"))
                .focusing(view::focus)
                .closing(desk.events().on(Event.class, _ -> model.load()));
    }
}

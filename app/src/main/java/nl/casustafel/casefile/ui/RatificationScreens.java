package nl.casustafel.casefile.ui;

import java.util.List;
import java.util.Optional;
import nl.casustafel.desk.Command;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalId;

/// What the page of a signal says of the driehoek, where it ratifies admissions (T-S7).
public final class RatificationScreens {
    private final RatificationActs acts;
    private final RatificationDesk desk;

    public RatificationScreens(RatificationActs acts, RatificationDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    public CasePart partOf(SignalId id) {
        RatificationModel model = new RatificationModel(id, acts, desk);
        RatificationView view = new RatificationView(model, desk.texts());
        model.open();
        return new CasePart(
                view.node(),
                view::focus,
                Optional.empty(),
                model::flush,
                List.of(Command.of("casefile.ratification.begin", view::focus).when(view::asks)),
                desk.events().on(SignalChanged.class, changed -> {
                    if (changed.signal().equals(id)) {
                        model.load();
                    }
                }));
    }
}

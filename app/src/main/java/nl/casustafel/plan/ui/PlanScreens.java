package nl.casustafel.plan.ui;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.plan.ActionsChanged;
import nl.casustafel.plan.MeasuresChanged;
import nl.casustafel.plan.PlanChanged;

/// The screen of this feature, and what it adds to the screen of a case.
public final class PlanScreens {
    private final PlanSeat seat;
    private final PlanActs acts;
    private final PlanDesk desk;

    public PlanScreens(PlanSeat seat, PlanActs acts, PlanDesk desk) {
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
    }

    public void register(Navigator navigator) {
        navigator.register(ActionsPlace.class, _ -> actions());
    }

    /// The plan of a case, for its screen.
    public PlanPart planOf(CaseId caseFile) {
        PlanModel model = new PlanModel(caseFile, seat, acts, desk);
        PlanView view = new PlanView(model, desk.texts());
        model.open();
        return new PlanPart(
                view.node(),
                view::focus,
                Optional.of(view.foot()),
                model::flush,
                desk.events().on(PlanChanged.class, changed -> {
                    if (changed.caseFile().equals(caseFile)) {
                        model.load();
                    }
                }));
    }

    /// The formal measures of a case, for its screen.
    public PlanPart measuresOf(CaseId caseFile) {
        MeasuresModel model = new MeasuresModel(caseFile, seat, acts, desk);
        MeasuresView view = new MeasuresView(model, desk.texts());
        model.open();
        return new PlanPart(
                view.node(),
                view::focus,
                Optional.empty(),
                model::flush,
                desk.events().on(MeasuresChanged.class, changed -> {
                    if (changed.caseFile().equals(caseFile)) {
                        model.load();
                    }
                }));
    }

    /// The actions of a case, for its screen.
    public PlanPart actionsOf(CaseId caseFile) {
        ActionsModel model = new ActionsModel(Optional.of(caseFile), seat, acts, desk);
        ActionsView view = new ActionsView(model, desk.texts());
        model.open();
        return new PlanPart(
                view.node(),
                view::focus,
                Optional.empty(),
                model::flush,
                desk.events().on(ActionsChanged.class, _ -> model.load()));
    }

    private Screen actions() {
        ActionsModel model = new ActionsModel(Optional.empty(), seat, acts, desk);
        ActionsView view = new ActionsView(model, desk.texts());
        model.open();
        Label title = new Label(desk.texts().get("plan.actions"));
        title.getStyleClass().add(Styles.TITLE);
        VBox page = new VBox(title, view.node());
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, desk.texts().get("plan.actions"))
                .flushing(model::flush)
                .focusing(view::focus)
                .closing(desk.events().on(ActionsChanged.class, _ -> model.load()));
    }
}

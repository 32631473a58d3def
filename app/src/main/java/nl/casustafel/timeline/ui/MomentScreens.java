package nl.casustafel.timeline.ui;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Command;
import nl.casustafel.timeline.MomentsChanged;

/// What this feature adds to the screen of a case.
public final class MomentScreens {
    private final MomentSeat seat;
    private final MomentDesk desk;

    public MomentScreens(MomentSeat seat, MomentDesk desk) {
        this.seat = seat;
        this.desk = desk;
    }

    public MomentPart partOf(CaseId caseFile) {
        MomentsModel model = new MomentsModel(caseFile, seat, desk);
        MomentsView view = new MomentsView(model, desk.texts());
        model.load();
        return new MomentPart(
                view.node(),
                view::focus,
                List.of(Command.of("timeline.flag", model::turnFlag)
                        .when(() -> model.selected().get() != null)),
                desk.events().on(MomentsChanged.class, _ -> model.load()));
    }
}

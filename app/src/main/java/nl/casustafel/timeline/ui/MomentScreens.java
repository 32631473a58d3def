package nl.casustafel.timeline.ui;

import nl.casustafel.casefile.CaseId;

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
        return new MomentPart(view.node(), view::focus);
    }
}

package nl.casustafel.relation.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.relation.RelationsChanged;

/// What this feature adds to the screen of a case.
public final class RelationScreens {
    private final RelationSeat seat;
    private final RelationActs acts;
    private final RelationDesk desk;

    public RelationScreens(RelationSeat seat, RelationActs acts, RelationDesk desk) {
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
    }

    public RelationPart partOf(CaseId caseFile) {
        RelationsModel model = new RelationsModel(caseFile, seat, acts, desk);
        RelationsView view = new RelationsView(model, desk.texts());
        model.open();
        return new RelationPart(
                view.node(), view::focus, model::flush, desk.events().on(RelationsChanged.class, changed -> {
                    if (changed.caseFile().equals(caseFile)) {
                        model.load();
                    }
                }));
    }
}

package nl.casustafel.domains.ui;

import nl.casustafel.casefile.CaseId;
import nl.casustafel.domains.LooksChanged;

/// What this feature adds to the screen of a case.
public final class DomainScreens {
    private final DomainSeat seat;
    private final DomainActs acts;
    private final DomainDesk desk;

    public DomainScreens(DomainSeat seat, DomainActs acts, DomainDesk desk) {
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
    }

    public DomainPart partOf(CaseId caseFile) {
        DomainsModel model = new DomainsModel(caseFile, seat, acts, desk);
        DomainsView view = new DomainsView(model, desk.texts());
        model.open();
        return new DomainPart(
                view.node(), view::focus, model::flush, desk.events().on(LooksChanged.class, changed -> {
                    if (changed.caseFile().equals(caseFile)) {
                        model.load();
                    }
                }));
    }
}

package nl.casustafel.dossier.ui;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Command;
import nl.casustafel.dossier.DossierChanged;

/// What this feature adds to the screen of a case.
public final class DossierScreens {
    private final DossierSeat seat;
    private final DossierLooks looks;
    private final DossierActs acts;
    private final DossierDesk desk;

    public DossierScreens(DossierSeat seat, DossierLooks looks, DossierActs acts, DossierDesk desk) {
        this.seat = seat;
        this.looks = looks;
        this.acts = acts;
        this.desk = desk;
    }

    /// The facts of a case, those of its signal first.
    public DossierPart factsOf(CaseId caseFile) {
        FactsModel model = new FactsModel(caseFile, seat, looks, acts, desk);
        FactsView view = new FactsView(model, desk.texts());
        model.open();
        return new DossierPart(
                view.node(),
                view::focus,
                model::flush,
                List.of(
                        Command.of("dossier.fact.new", view::focusEntry),
                        Command.of("dossier.filter.words", view::focusFilter)),
                desk.events().on(DossierChanged.class, changed -> {
                    if (changed.caseFile().equals(caseFile)) {
                        model.load();
                    }
                }));
    }
}

package nl.casustafel.dossier.ui;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Command;
import nl.casustafel.dossier.DossierChanged;

/// The section of the documents of a case.
public final class DocumentScreens {
    private final DossierSeat seat;
    private final DocumentActs acts;
    private final DocumentDesk desk;

    public DocumentScreens(DossierSeat seat, DocumentActs acts, DocumentDesk desk) {
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
    }

    public DossierPart partOf(CaseId caseFile) {
        DocumentsModel model = new DocumentsModel(caseFile, seat, acts, desk);
        DocumentsView view = new DocumentsView(model, desk.texts());
        model.load();
        return new DossierPart(
                view.node(),
                view::focus,
                () -> {},
                List.of(Command.of("documents.choose", model::choose).when(model::writes)),
                desk.events().on(DossierChanged.class, changed -> {
                    if (changed.caseFile().equals(caseFile)) {
                        model.load();
                    }
                }));
    }
}

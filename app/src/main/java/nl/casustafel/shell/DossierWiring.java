package nl.casustafel.shell;

import java.util.function.BiFunction;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.desk.Place;
import nl.casustafel.dossier.AddDocument;
import nl.casustafel.dossier.BringFact;
import nl.casustafel.dossier.LabelFact;
import nl.casustafel.dossier.PutFactRight;
import nl.casustafel.dossier.RemoveDocument;
import nl.casustafel.dossier.TellCorrection;
import nl.casustafel.dossier.ui.DocumentActs;
import nl.casustafel.dossier.ui.DocumentDesk;
import nl.casustafel.dossier.ui.DocumentScreens;
import nl.casustafel.dossier.ui.DossierActs;
import nl.casustafel.dossier.ui.DossierDesk;
import nl.casustafel.dossier.ui.DossierLooks;
import nl.casustafel.dossier.ui.DossierScreens;
import nl.casustafel.dossier.ui.DossierSeat;

/// Puts together what participants bring about a case.
final class DossierWiring {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;

    DossierWiring(Seat seat, Bench bench, Stores stores) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
    }

    DossierScreens screens() {
        return new DossierScreens(
                new DossierSeat(seat.actor(), seat.transactor(), seat.clock()),
                new DossierLooks(stores.cases, stores.signalReads, stores.caseFactReads, stores.team),
                acts(),
                new DossierDesk(bench.texts(), bench.background(), bench.events(), bench.drafting()));
    }

    /// @param file where a file of a case is looked at
    DocumentScreens documents(BiFunction<CaseId, AttachmentId, Place> file) {
        var door = seat.transactor();
        ProceedCase proceed = new ProceedCase(door, stores.cases, seat.clock());
        return new DocumentScreens(
                new DossierSeat(seat.actor(), door, seat.clock()),
                new DocumentActs(
                        stores.documents,
                        stores.team,
                        new AddDocument(
                                door, stores.documents, new KeepAttachment(stores.attachments), proceed, seat.clock()),
                        new RemoveDocument(door, stores.documents, stores.attachments, proceed)),
                new DocumentDesk(
                        bench.texts(), bench.background(), bench.events(), bench.files(), bench.navigator(), file));
    }

    private DossierActs acts() {
        var door = seat.transactor();
        var clock = seat.clock();
        ProceedCase proceed = new ProceedCase(door, stores.cases, clock);
        return new DossierActs(
                new BringFact(door, stores.cases, stores.caseFacts, proceed, stores.team, clock),
                new LabelFact(door, stores.cases, stores.caseFacts, proceed, stores.team, clock),
                new PutFactRight(door, stores.cases, stores.caseFacts, proceed, stores.team, clock),
                new TellCorrection(door, stores.cases, stores.caseFacts, clock));
    }
}

package nl.casustafel.shell;

import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.dossier.BringFact;
import nl.casustafel.dossier.LabelFact;
import nl.casustafel.dossier.PutFactRight;
import nl.casustafel.dossier.TellCorrection;
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

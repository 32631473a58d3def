package nl.casustafel.shell;

import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.domains.CorrectLook;
import nl.casustafel.domains.NoteLook;
import nl.casustafel.domains.ui.DomainActs;
import nl.casustafel.domains.ui.DomainDesk;
import nl.casustafel.domains.ui.DomainScreens;
import nl.casustafel.domains.ui.DomainSeat;

/// Puts together what keeps the life domains of a case.
final class DomainWiring {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;

    DomainWiring(Seat seat, Bench bench, Stores stores) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
    }

    DomainScreens screens() {
        var door = seat.transactor();
        ProceedCase proceed = new ProceedCase(door, stores.cases, seat.clock());
        return new DomainScreens(
                new DomainSeat(seat.actor(), door, seat.clock()),
                new DomainActs(
                        stores.looks,
                        stores.cases,
                        new NoteLook(door, stores.looks, proceed, seat.clock()),
                        new CorrectLook(door, stores.looks, proceed, seat.clock())),
                new DomainDesk(bench.texts(), bench.background(), bench.events(), bench.drafting()));
    }
}

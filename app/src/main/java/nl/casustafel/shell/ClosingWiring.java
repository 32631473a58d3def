package nl.casustafel.shell;

import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.closing.JudgeNecessity;
import nl.casustafel.closing.ui.ClosingActs;
import nl.casustafel.closing.ui.ClosingDesk;
import nl.casustafel.closing.ui.ClosingLooks;
import nl.casustafel.closing.ui.ClosingScreens;
import nl.casustafel.closing.ui.ClosingSeat;

/// Puts together how a case is tested and ended.
final class ClosingWiring {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;

    ClosingWiring(Seat seat, Bench bench, Stores stores) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
    }

    ClosingScreens screens() {
        return new ClosingScreens(
                new ClosingSeat(seat.actor(), seat.transactor(), seat.clock(), seat.signatures()),
                new ClosingLooks(stores.reviews, stores.team),
                acts(),
                new ClosingDesk(bench.texts(), bench.background(), bench.events(), bench.drafting()));
    }

    private ClosingActs acts() {
        var door = seat.transactor();
        var clock = seat.clock();
        ProceedCase proceed = new ProceedCase(door, stores.cases, clock);
        return new ClosingActs(new JudgeNecessity(door, stores.reviews, proceed, clock));
    }
}

package nl.casustafel.shell;

import nl.casustafel.casefile.ui.CasePart;
import nl.casustafel.casefile.ui.RatificationActs;
import nl.casustafel.casefile.ui.RatificationDesk;
import nl.casustafel.casefile.ui.RatificationScreens;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.ui.SignalPart;

/// Puts together what the page of a signal says of the driehoek.
final class RatificationWiring {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;
    private final Acts acts;

    RatificationWiring(Seat seat, Bench bench, Stores stores, Acts acts) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
        this.acts = acts;
    }

    SignalPart partOf(SignalId signal) {
        CasePart part = screens().partOf(signal);
        return new SignalPart(SignalPart.Where.FIRST, part.node(), part.commands(), part.flush(), part.subscription());
    }

    private RatificationScreens screens() {
        return new RatificationScreens(
                new RatificationActs(
                        seat.actor(),
                        seat.transactor(),
                        stores.ratifications,
                        stores.team,
                        acts.recordRatification(),
                        seat.clock()),
                new RatificationDesk(bench.texts(), bench.background(), bench.events(), bench.drafting()));
    }
}

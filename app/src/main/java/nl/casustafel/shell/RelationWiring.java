package nl.casustafel.shell;

import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.relation.CorrectRelated;
import nl.casustafel.relation.NoteRelated;
import nl.casustafel.relation.RemoveRelated;
import nl.casustafel.relation.ui.RelationActs;
import nl.casustafel.relation.ui.RelationDesk;
import nl.casustafel.relation.ui.RelationScreens;
import nl.casustafel.relation.ui.RelationSeat;
import nl.casustafel.signal.ui.NewSignalPlace;

/// Puts together what keeps the relations of a case.
final class RelationWiring {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;

    RelationWiring(Seat seat, Bench bench, Stores stores) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
    }

    RelationScreens screens() {
        var door = seat.transactor();
        ProceedCase proceed = new ProceedCase(door, stores.cases, seat.clock());
        return new RelationScreens(
                new RelationSeat(seat.actor(), door, seat.clock()),
                new RelationActs(
                        stores.related,
                        stores.cases,
                        new NoteRelated(door, stores.related, proceed, seat.clock()),
                        new CorrectRelated(door, stores.related, proceed),
                        new RemoveRelated(door, stores.related, proceed)),
                new RelationDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.drafting(),
                        () -> bench.navigator().go(new NewSignalPlace())));
    }
}

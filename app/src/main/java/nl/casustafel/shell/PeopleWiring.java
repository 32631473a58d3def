package nl.casustafel.shell;

import nl.casustafel.casefile.AppointDirector;
import nl.casustafel.casefile.Designate;
import nl.casustafel.casefile.InviteThirdParty;
import nl.casustafel.casefile.store.JooqCasePeople;
import nl.casustafel.casefile.ui.PeopleActs;
import nl.casustafel.casefile.ui.PeopleDesk;
import nl.casustafel.casefile.ui.PeopleScreens;
import nl.casustafel.referral.ui.SecrecyPlace;

/// Puts together what says who takes part in a case.
final class PeopleWiring {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;

    PeopleWiring(Seat seat, Bench bench, Stores stores) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
    }

    PeopleScreens screens() {
        var door = seat.transactor();
        var people = new JooqCasePeople();
        return new PeopleScreens(
                new PeopleActs(
                        seat.actor(),
                        door,
                        stores.cases,
                        stores.team,
                        seat.signatures(),
                        seat.clock(),
                        new PeopleActs.Ways(
                                new AppointDirector(door, stores.cases, people, stores.team, seat.clock()),
                                new Designate(door, stores.cases, people, stores.team, seat.clock()),
                                new InviteThirdParty(door, stores.cases, people, stores.team, seat.clock()))),
                new PeopleDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.drafting(),
                        id -> bench.navigator().go(new SecrecyPlace(id))));
    }
}

package nl.casustafel.shell;

import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.timeline.FlagMoment;
import nl.casustafel.timeline.KeepCatalyst;
import nl.casustafel.timeline.Moments;
import nl.casustafel.timeline.ui.MomentDesk;
import nl.casustafel.timeline.ui.MomentScreens;
import nl.casustafel.timeline.ui.MomentSeat;

/// The timeline of cases, put together.
record TimelineWiring(Seat seat, Bench bench, Stores stores) {
    MomentScreens screens(Ways ways) {
        Moments moments = new CaseMoments(stores, seat.clock(), bench.texts());
        return new MomentScreens(
                new MomentSeat(
                        seat.actor(),
                        seat.transactor(),
                        seat.clock(),
                        moments,
                        stores.timeline,
                        new FlagMoment(
                                seat.transactor(),
                                stores.timeline,
                                moments,
                                new ProceedCase(seat.transactor(), stores.cases, seat.clock()),
                                seat.clock()),
                        new KeepCatalyst(seat.transactor(), stores.timeline)),
                new MomentDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        id -> ways.to(id).ifPresent(bench.navigator()::go)));
    }
}

package nl.casustafel.shell;

import nl.casustafel.audit.store.JooqPrintedHeads;
import nl.casustafel.minutes.CaseEnds;
import nl.casustafel.minutes.ComposeMinutes;
import nl.casustafel.minutes.FinaliseMinutes;
import nl.casustafel.minutes.HeldAssessments;
import nl.casustafel.minutes.MinutesSource;
import nl.casustafel.minutes.OpenPoints;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.minutes.ReopenMinutes;
import nl.casustafel.minutes.ui.MinutesActs;
import nl.casustafel.minutes.ui.MinutesDesk;
import nl.casustafel.minutes.ui.MinutesLooks;
import nl.casustafel.minutes.ui.MinutesScreens;
import nl.casustafel.minutes.ui.MinutesSeat;
import nl.casustafel.minutes.ui.MinutesWays;
import nl.casustafel.minutes.ui.MinutesWork;
import nl.casustafel.paper.PagePictures;
import nl.casustafel.paper.PasswordCopy;
import nl.casustafel.paper.Reread;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;

/// The minutes: composed from all that was recorded, printed by the paper room, kept and handed out.
final class MinutesWiring {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;
    private final OpenSession session;

    MinutesWiring(Seat seat, Bench bench, Stores stores, OpenSession session) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
        this.session = session;
    }

    MinutesScreens screens(MinutesWays ways) {
        MinutesSource source = new MinutesSource(
                        stores.meetingReads,
                        stores.signalReads,
                        stores.weighings,
                        new MinutesSource.OfCases(
                                stores.cases,
                                stores.ratifications,
                                stores.plans,
                                stores.actions,
                                new HeldAssessments(stores.assessmentReads, stores.frameworks, stores.grounds),
                                new CaseEnds(stores.reviews, stores.endings, stores.closings)))
                .with(new CaseMoments(stores, seat.clock(), Texts.load(Language.NL))::flagged);
        return new MinutesScreens(new MinutesWork(
                new MinutesDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.navigator(),
                        bench.files(),
                        bench.drafting()),
                new MinutesSeat(seat.actor(), seat.transactor(), seat.signatures(), seat.clock()),
                new MinutesLooks(
                        stores.meetingReads,
                        stores.minutes,
                        stores.team,
                        new OpenPoints(seat.transactor(), source),
                        new PagePictures()),
                acts(source),
                ways));
    }

    /// Minutes are always Dutch, whatever the screen speaks (DEC-26).
    private MinutesActs acts(MinutesSource source) {
        StoreRooms rooms = session.rooms();
        ComposeMinutes compose = new ComposeMinutes(
                seat.transactor(),
                source,
                stores.minutes,
                stores.team,
                rooms.audit(),
                Texts.load(Language.NL),
                seat.clock());
        return new MinutesActs(
                compose,
                new PrintMinutes(session.printer(), new Reread()),
                new FinaliseMinutes(
                        seat.transactor(),
                        compose,
                        stores.minutes,
                        new FinaliseMinutes.Log(rooms.check(), rooms.audit(), new JooqPrintedHeads()),
                        seat.clock()),
                new ReopenMinutes(seat.transactor(), stores.minutes, stores.minutes, seat.clock()),
                rooms.handOut(),
                new PasswordCopy());
    }
}

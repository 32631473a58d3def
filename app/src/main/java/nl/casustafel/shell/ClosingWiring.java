package nl.casustafel.shell;

import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.store.JooqCasePeople;
import nl.casustafel.closing.AnswerExit;
import nl.casustafel.closing.CloseCase;
import nl.casustafel.closing.DoTask;
import nl.casustafel.closing.JudgeNecessity;
import nl.casustafel.closing.NoteConsent;
import nl.casustafel.closing.ProposeEnd;
import nl.casustafel.closing.TransferCase;
import nl.casustafel.closing.ui.ClosingActs;
import nl.casustafel.closing.ui.ClosingDesk;
import nl.casustafel.closing.ui.ClosingLooks;
import nl.casustafel.closing.ui.ClosingScreens;
import nl.casustafel.closing.ui.ClosingSeat;
import nl.casustafel.plan.CloseAction;

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
                new ClosingLooks(
                        stores.cases,
                        stores.reviews,
                        stores.endings,
                        stores.actions,
                        stores.grounds,
                        stores.frameworks,
                        stores.team),
                acts(),
                new ClosingDesk(
                        bench.texts(), bench.background(), bench.events(), bench.drafting(), bench.navigator()));
    }

    private ClosingActs acts() {
        var door = seat.transactor();
        var clock = seat.clock();
        ProceedCase proceed = new ProceedCase(door, stores.cases, clock);
        CloseCase.Store store = new CloseCase.Store(
                stores.cases, stores.closings, new JooqCasePeople(), stores.actions, stores.endings);
        return new ClosingActs(
                new JudgeNecessity(door, stores.reviews, proceed, clock),
                new AnswerExit(door, stores.cases, stores.endings, stores.frameworks, stores.team, clock),
                new ProposeEnd(door, stores.cases, proceed, stores.endings, stores.frameworks),
                new CloseAction(door, stores.actions, proceed, clock),
                new CloseCase(door, store, proceed, stores.team, stores.frameworks, clock),
                new NoteConsent(door, stores.cases, stores.endings, clock),
                new TransferCase(door, store, stores.grounds, proceed, stores.team, clock),
                new DoTask(door, stores.endings, clock));
    }
}

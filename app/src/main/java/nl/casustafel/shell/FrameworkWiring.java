package nl.casustafel.shell;

import nl.casustafel.exchange.OwnKeys;
import nl.casustafel.exchange.SignFrameworks;
import nl.casustafel.framework.BeginDraft;
import nl.casustafel.framework.CheckDraft;
import nl.casustafel.framework.EditDraft;
import nl.casustafel.framework.GiveOutVersion;
import nl.casustafel.framework.Keeping;
import nl.casustafel.framework.SettleDraft;
import nl.casustafel.framework.TakeOverVersion;
import nl.casustafel.framework.ui.FrameworkActs;
import nl.casustafel.framework.ui.FrameworkDesk;
import nl.casustafel.framework.ui.FrameworkScreens;
import nl.casustafel.framework.ui.FrameworkWork;

/// Puts together what keeps the versions of the framework.
final class FrameworkWiring {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;

    FrameworkWiring(Seat seat, Bench bench, Stores stores) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
    }

    FrameworkScreens screens() {
        var door = seat.transactor();
        Keeping keeping = new Keeping(stores.frameworks, stores.frameworkDrafts);
        CheckDraft check = new CheckDraft();
        SignFrameworks signing = new SignFrameworks(stores.exchanges, new OwnKeys(stores.exchanges, stores.team));
        return new FrameworkScreens(new FrameworkWork(
                new FrameworkDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.navigator(),
                        bench.dialogs(),
                        bench.files(),
                        bench.drafting(),
                        seat.clock()),
                new FrameworkActs(
                        seat.actor(),
                        door,
                        seat.signatures(),
                        stores.team,
                        keeping,
                        check,
                        new FrameworkActs.Making(
                                new BeginDraft(door, keeping, seat.clock()),
                                new EditDraft(door, keeping, check, seat.clock()),
                                new SettleDraft(door, keeping, check, stores.team, seat.clock())),
                        new FrameworkActs.Travelling(
                                new GiveOutVersion(door, stores.frameworks, signing),
                                new TakeOverVersion(door, keeping, signing, seat.clock())))));
    }
}

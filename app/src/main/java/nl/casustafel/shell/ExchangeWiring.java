package nl.casustafel.shell;

import nl.casustafel.exchange.ComparePartner;
import nl.casustafel.exchange.OwnKeys;
import nl.casustafel.exchange.PartnerReads;
import nl.casustafel.exchange.RecallDossier;
import nl.casustafel.exchange.SendDossiers;
import nl.casustafel.exchange.TakeInDossiers;
import nl.casustafel.exchange.ui.ExchangeActs;
import nl.casustafel.exchange.ui.ExchangeDesk;
import nl.casustafel.exchange.ui.ExchangeScreens;
import nl.casustafel.referral.OweInforming;
import nl.casustafel.signal.MoveSignal;
import nl.casustafel.signal.OweAnswer;
import nl.casustafel.vault.Transactor;

/// Handing over dossiers to another store, and taking in.
final class ExchangeWiring {
    private final Seat seat;
    private final Bench bench;
    private final StoreRooms rooms;

    ExchangeWiring(Seat seat, Bench bench, StoreRooms rooms) {
        this.seat = seat;
        this.bench = bench;
        this.rooms = rooms;
    }

    ExchangeScreens screens() {
        return new ExchangeScreens(
                acts(),
                new ExchangeDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.files(),
                        bench.dialogs(),
                        bench.drafting()),
                bench.navigator());
    }

    private ExchangeActs acts() {
        Transactor door = seat.transactor();
        Stores stores = rooms.stores();
        OwnKeys keys = new OwnKeys(stores.exchanges, stores.team);
        OweAnswer oweAnswer = new OweAnswer(
                stores.signals,
                stores.answers,
                new MoveSignal(stores.signals, stores.answers, new OweInforming(stores.informings), seat.clock()),
                seat.clock());
        return new ExchangeActs(
                seat.actor(),
                new PartnerReads(door, stores.exchanges),
                new ComparePartner(door, stores.exchanges, keys, seat.clock()),
                new SendDossiers(door, stores.exchanges, stores.dossiers, rooms.audit(), keys, seat.clock()),
                new TakeInDossiers(door, stores.exchanges, stores.dossiers, keys, oweAnswer, seat.clock()),
                new RecallDossier(door, stores.exchanges, stores.dossiers, oweAnswer),
                rooms.handOut());
    }
}

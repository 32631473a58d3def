package nl.casustafel.shell;

import nl.casustafel.letter.PrintLetter;
import nl.casustafel.paper.Reread;
import nl.casustafel.provision.ComposePoliceDecision;
import nl.casustafel.provision.ComposeRegister;
import nl.casustafel.provision.RecallCopy;
import nl.casustafel.provision.RecordPoliceDecision;
import nl.casustafel.provision.RegisterReads;
import nl.casustafel.provision.store.JooqPoliceDecisions;
import nl.casustafel.provision.store.JooqRegister;
import nl.casustafel.provision.ui.ProvisionActs;
import nl.casustafel.provision.ui.ProvisionDesk;
import nl.casustafel.provision.ui.ProvisionLooks;
import nl.casustafel.provision.ui.ProvisionScreens;
import nl.casustafel.provision.ui.ProvisionSeat;
import nl.casustafel.texts.Texts;

/// Puts together the register of what was provided.
final class ProvisionWiring {
    private final Seat seat;
    private final Bench bench;
    private final OpenSession session;

    ProvisionWiring(Seat seat, Bench bench, OpenSession session) {
        this.seat = seat;
        this.bench = bench;
        this.session = session;
    }

    ProvisionScreens screens() {
        Stores stores = session.rooms().stores();
        RegisterReads register = new JooqRegister(seat.clock());
        return new ProvisionScreens(
                new ProvisionSeat(seat.actor(), seat.transactor(), seat.clock()),
                new ProvisionLooks(register, stores.policeDecisions, stores.team),
                new ProvisionActs(
                        new RecallCopy(seat.transactor(), stores.provisions, stores.provisions, seat.clock()),
                        new RecordPoliceDecision(seat.transactor(), stores.policeDecisions, stores.team, seat.clock()),
                        papers(stores, register, stores.policeDecisions)),
                new ProvisionDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.navigator(),
                        bench.files(),
                        bench.drafting()));
    }

    private ProvisionActs.Papers papers(Stores stores, RegisterReads register, JooqPoliceDecisions decisions) {
        Texts dutch = bench.texts().dutch();
        return new ProvisionActs.Papers(
                new ComposeRegister(seat.transactor(), register, decisions, stores.team, dutch, seat.clock()),
                new ComposePoliceDecision(seat.transactor(), decisions, stores.team, dutch, seat.clock()),
                new PrintLetter(session.printer().letters(), new Reread()),
                session.rooms().handOut());
    }
}

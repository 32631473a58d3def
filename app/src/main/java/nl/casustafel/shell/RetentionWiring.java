package nl.casustafel.shell;

import nl.casustafel.letter.PrintLetter;
import nl.casustafel.paper.Reread;
import nl.casustafel.retention.AskBack;
import nl.casustafel.retention.ComposeCertificate;
import nl.casustafel.retention.DestroyDossiers;
import nl.casustafel.retention.ExtendTerm;
import nl.casustafel.retention.ShowDueList;
import nl.casustafel.retention.SuspendDestruction;
import nl.casustafel.retention.TickCopies;
import nl.casustafel.retention.WhatIsDue;
import nl.casustafel.retention.ui.RetentionActs;
import nl.casustafel.retention.ui.RetentionDesk;
import nl.casustafel.retention.ui.RetentionPapers;
import nl.casustafel.retention.ui.RetentionScreens;
import nl.casustafel.retention.ui.TermActs;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;

/// Destroying what was not admitted.
final class RetentionWiring {
    private final Seat seat;
    private final Bench bench;
    private final OpenSession session;

    RetentionWiring(Seat seat, Bench bench, OpenSession session) {
        this.seat = seat;
        this.bench = bench;
        this.session = session;
    }

    RetentionScreens screens() {
        Stores stores = session.rooms().stores();
        WhatIsDue due = new WhatIsDue(stores.retention, stores.terms, seat.clock());
        return new RetentionScreens(
                new RetentionActs(
                        seat.actor(),
                        seat.transactor(),
                        stores.retention,
                        due,
                        stores.team,
                        seat.signatures(),
                        new ShowDueList(seat.transactor(), due, stores.team),
                        new DestroyDossiers(
                                seat.transactor(), due, stores.retention, stores.features, stores.team, seat.clock()),
                        new TermActs(
                                stores.terms,
                                new SuspendDestruction(
                                        seat.transactor(), stores.terms, stores.terms, stores.team, seat.clock()),
                                new ExtendTerm(seat.transactor(), stores.terms, stores.terms, seat.clock()),
                                new AskBack(seat.transactor(), stores.retention, seat.clock())),
                        new RetentionPapers(
                                new ComposeCertificate(
                                        seat.transactor(),
                                        stores.retention,
                                        stores.team,
                                        Texts.load(Language.NL),
                                        seat.clock()),
                                new PrintLetter(session.printer().letters(), new Reread()),
                                session.rooms().handOut()),
                        new TickCopies(seat.transactor(), stores.retention, seat.clock())),
                new RetentionDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        seat.clock(),
                        bench.files(),
                        new RetentionDesk.Rewriting(session::owesKey, session::rewrite)),
                bench.navigator());
    }
}

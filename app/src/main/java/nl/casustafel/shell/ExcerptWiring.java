package nl.casustafel.shell;

import nl.casustafel.excerpt.ComposeRedacted;
import nl.casustafel.excerpt.JudgeRedaction;
import nl.casustafel.excerpt.MakeRedaction;
import nl.casustafel.excerpt.OpenRedaction;
import nl.casustafel.excerpt.RedactedText;
import nl.casustafel.excerpt.ui.ExcerptActs;
import nl.casustafel.excerpt.ui.ExcerptDesk;
import nl.casustafel.excerpt.ui.ExcerptLooks;
import nl.casustafel.excerpt.ui.ExcerptScreens;
import nl.casustafel.excerpt.ui.ExcerptSeat;
import nl.casustafel.excerpt.ui.ExcerptWork;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;

/// What leaves of final minutes other than whole.
final class ExcerptWiring {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;
    private final OpenSession session;

    ExcerptWiring(Seat seat, Bench bench, Stores stores, OpenSession session) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
        this.session = session;
    }

    ExcerptScreens screens() {
        return new ExcerptScreens(new ExcerptWork(
                new ExcerptDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.navigator(),
                        bench.files(),
                        bench.drafting()),
                new ExcerptSeat(seat.actor(), seat.transactor(), seat.clock()),
                new ExcerptLooks(stores.meetingReads, stores.minutes, stores.redactions, stores.team),
                acts()));
    }

    /// What leaves is Dutch always, whatever the screen speaks (DEC-26).
    private ExcerptActs acts() {
        RedactedText text = new RedactedText(Texts.load(Language.NL));
        return new ExcerptActs(
                new MakeRedaction(seat.transactor(), stores.redactions, stores.minutes, text, seat.clock()),
                new JudgeRedaction(seat.transactor(), stores.redactions, stores.minutes, text, seat.clock()),
                new OpenRedaction(seat.transactor(), stores.redactions, stores.minutes, text, stores.veils),
                new ComposeRedacted(seat.transactor(), stores.redactions, stores.minutes, text),
                session.printer().excerpts(),
                session.rooms().handOut());
    }
}

package nl.casustafel.shell;

import java.util.Optional;
import java.util.function.Consumer;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.StandIn;
import nl.casustafel.vault.Drafts;
import nl.casustafel.vault.Transactor;

/// Drafts of the person who is signed in.
final class StoreDrafting implements Drafting {
    private final Background background;
    private final Transactor transactor;
    private final Drafts drafts;
    private final Actor actor;

    StoreDrafting(Background background, Transactor transactor, Drafts drafts, Actor actor) {
        this.background = background;
        this.transactor = transactor;
        this.drafts = drafts;
        this.actor = actor;
    }

    /// What the discreet view covered is left as it was kept before.
    @Override
    public void keep(String place, String body) {
        if (StandIn.isIn(body)) {
            return;
        }
        background.store(() -> {
            transactor.draft(actor, tx -> drafts.keep(tx, actor.person(), place, body));
            return place;
        });
    }

    @Override
    public void find(String place, Consumer<Optional<String>> answer) {
        background
                .store(() -> transactor.read(actor, Purpose.KEEP_STORE, tx -> drafts.find(tx, actor.person(), place)))
                .then(answer);
    }

    @Override
    public void drop(String place) {
        background.store(() -> {
            transactor.draft(actor, tx -> drafts.drop(tx, actor.person(), place));
            return place;
        });
    }
}

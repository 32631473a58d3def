package nl.casustafel.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.OweAnswer;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.Manner;

/// Lets a dossier be worked on here again although it was not brought back: the stick was lost, or
/// never left. Also what was given for good, for that stick gets lost too. Should it come back after
/// all, both are laid side by side.
public final class RecallDossier {
    private final Transactor transactor;
    private final Exchanges exchanges;
    private final DossierRows rows;
    private final OweAnswer oweAnswer;

    public RecallDossier(Transactor transactor, Exchanges exchanges, DossierRows rows, OweAnswer oweAnswer) {
        this.transactor = transactor;
        this.exchanges = exchanges;
        this.rows = rows;
        this.oweAnswer = oweAnswer;
    }

    public Outcome<Dossier, ExchangeRefusal> handle(Actor actor, UUID dossier) {
        return transactor.write(
                actor,
                Purpose.EXCHANGE,
                tx -> seen(tx, actor, dossier)
                        .<Outcome<Dossier, ExchangeRefusal>>map(found -> Outcome.done(recalled(tx, actor, found)))
                        .orElseGet(() -> Outcome.refused(
                                Handling.allowedTo(actor)
                                        ? ExchangeRefusal.Plain.NOT_AWAY
                                        : ExchangeRefusal.Plain.NOT_YOURS)));
    }

    /// Bundles that went and came, newest first.
    public List<Passage> history(Actor actor) {
        return transactor.read(actor, Purpose.EXCHANGE, tx -> exchanges.passages(tx, actor));
    }

    private Dossier recalled(Tx tx, Actor actor, Offer offer) {
        Manner manner = offer.away().orElseThrow().manner();
        exchanges.setBack(tx, offer.dossier().value());
        tx.audit(ExchangeAction.DOSSIER_RECALLED, offer.dossier(), manner.name());
        exchanges.whole(tx, offer.dossier().value()).forEach(id -> oweAnswer.within(tx, actor, new SignalId(id)));
        tx.emit(new ExchangeChanged());
        return offer.dossier();
    }

    private Optional<Offer> seen(Tx tx, Actor actor, UUID dossier) {
        if (!Handling.allowedTo(actor)) {
            return Optional.empty();
        }
        return rows.offers(tx, actor).stream()
                .filter(offer -> offer.dossier().value().equals(dossier))
                .filter(offer -> offer.away().isPresent())
                .findFirst();
    }
}

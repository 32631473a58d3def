package nl.casustafel.exchange;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.ExchangeKeys;
import nl.casustafel.vault.bundle.StoreCard;

/// Lets two stores know each other. Each gives its card on a stick, and reads its words aloud by
/// telephone; whoever listens types them, so that nobody can tick a box without having listened.
public final class ComparePartner {
    private final Transactor transactor;
    private final Exchanges exchanges;
    private final OwnKeys keys;
    private final CaseClock clock;

    public ComparePartner(Transactor transactor, Exchanges exchanges, OwnKeys keys, CaseClock clock) {
        this.transactor = transactor;
        this.exchanges = exchanges;
        this.keys = keys;
        this.clock = clock;
    }

    /// The card of this store, whose keys are made when it is first asked for.
    public Outcome<StoreCard, ExchangeRefusal> ownCard(Actor actor) {
        return transactor.write(actor, Purpose.EXCHANGE, tx -> {
            if (!Handling.allowedTo(actor)) {
                return Outcome.refused(ExchangeRefusal.Plain.NOT_YOURS);
            }
            try (ExchangeKeys own = keys.made(tx)) {
                StoreCard card = keys.card(tx, own);
                tx.audit(ExchangeAction.CARD_MADE, new Partner.Key(card.store()));
                return Outcome.done(card);
            }
        });
    }

    /// What another store gave, not yet believed.
    public Outcome<StoreCard, ExchangeRefusal> read(byte[] file) {
        return StoreCard.parse(file)
                .<Outcome<StoreCard, ExchangeRefusal>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ExchangeRefusal.Plain.CARD_UNREADABLE));
    }

    /// @param heard the words as the other side read them aloud
    public Outcome<Partner, ExchangeRefusal> handle(Actor actor, StoreCard card, String heard) {
        return transactor.write(
                actor,
                Purpose.EXCHANGE,
                tx -> objection(tx, actor, card, heard)
                        .<Outcome<Partner, ExchangeRefusal>>map(Outcome::refused)
                        .orElseGet(() -> {
                            Partner partner = new Partner(card, clock.now(), actor.person());
                            exchanges.keep(tx, partner);
                            tx.audit(ExchangeAction.PARTNER_COMPARED, partner.id());
                            tx.emit(new ExchangeChanged());
                            return Outcome.done(partner);
                        }));
    }

    /// From now on nothing goes there or comes from there.
    public Outcome<Partner.Key, ExchangeRefusal> forget(Actor actor, UUID store) {
        return transactor.write(actor, Purpose.EXCHANGE, tx -> {
            if (!Handling.allowedTo(actor)) {
                return Outcome.refused(ExchangeRefusal.Plain.NOT_YOURS);
            }
            exchanges.forget(tx, store);
            tx.audit(ExchangeAction.PARTNER_FORGOTTEN, new Partner.Key(store));
            tx.emit(new ExchangeChanged());
            return Outcome.done(new Partner.Key(store));
        });
    }

    private Optional<ExchangeRefusal> objection(Tx tx, Actor actor, StoreCard card, String heard) {
        if (!Handling.allowedTo(actor)) {
            return Optional.of(ExchangeRefusal.Plain.NOT_YOURS);
        }
        if (card.store().equals(exchanges.store(tx))) {
            return Optional.of(ExchangeRefusal.Plain.OWN_CARD);
        }
        if (letters(tx, card)) {
            return Optional.of(ExchangeRefusal.Plain.SAME_LETTER);
        }
        return card.saidAs(heard) ? Optional.empty() : Optional.of(ExchangeRefusal.Plain.WORDS_DIFFER);
    }

    /// The letter of this store, or of another it exchanges with: their numbers would meet here.
    private boolean letters(Tx tx, StoreCard card) {
        boolean others = exchanges.partners(tx).stream()
                .map(Partner::card)
                .filter(known -> !known.store().equals(card.store()))
                .anyMatch(known -> known.letter() == card.letter());
        try (ExchangeKeys own = keys.made(tx)) {
            return others || keys.card(tx, own).letter() == card.letter();
        }
    }
}

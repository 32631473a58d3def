package nl.casustafel.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.OweAnswer;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.Bundle;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.bundle.StoreCard;

/// Takes in what another store gave along: opened, shown, and only then taken, dossier by dossier.
public final class TakeInDossiers {
    private final Transactor transactor;
    private final Exchanges exchanges;
    private final DossierRows rows;
    private final OwnKeys keys;
    private final OweAnswer oweAnswer;
    private final CaseClock clock;

    public TakeInDossiers(
            Transactor transactor,
            Exchanges exchanges,
            DossierRows rows,
            OwnKeys keys,
            OweAnswer oweAnswer,
            CaseClock clock) {
        this.transactor = transactor;
        this.exchanges = exchanges;
        this.rows = rows;
        this.keys = keys;
        this.oweAnswer = oweAnswer;
        this.clock = clock;
    }

    /// What opens a bundle: this store's keys and the cards of its partners. Store thread; closed by
    /// [Letterbox#open].
    public Outcome<Letterbox, ExchangeRefusal> letterbox(Actor actor) {
        return transactor.write(actor, Purpose.EXCHANGE, tx -> {
            if (!Handling.allowedTo(actor)) {
                return Outcome.refused(ExchangeRefusal.Plain.NOT_YOURS);
            }
            Map<UUID, StoreCard> known = new HashMap<>();
            exchanges.partners(tx).forEach(partner -> known.put(partner.card().store(), partner.card()));
            UUID store = exchanges.store(tx);
            tx.audit(ExchangeAction.BUNDLE_LOOKED_AT, new Partner.Key(store));
            return Outcome.done(new Letterbox(keys.made(tx), store, known));
        });
    }

    /// What is in it and how it stands to what is here. Nothing is written but the refusal. Store thread.
    public Outcome<List<Arrival>, ExchangeRefusal> look(Actor actor, Bundle.Opened opened) {
        try {
            return transactor
                    .read(actor, Purpose.EXCHANGE, tx -> objection(tx, actor, opened))
                    .<Outcome<List<Arrival>, ExchangeRefusal>>map(refusal -> refused(actor, refusal))
                    .orElseGet(() -> Outcome.done(transactor.read(actor, Purpose.EXCHANGE, tx -> compare(tx, opened))));
        } catch (DossierRows.Unreadable _) {
            return refused(actor, ExchangeRefusal.Plain.CONTENT_WRONG);
        }
    }

    /// A refusal is noted in the log, which a read does not do.
    private <T> Outcome<T, ExchangeRefusal> refused(Actor actor, ExchangeRefusal refusal) {
        return transactor.write(actor, Purpose.EXCHANGE, _ -> Outcome.refused(refusal));
    }

    /// Takes the chosen ones and leaves the others aside, in one step. A bundle works once.
    /// @param choices of every dossier in it whether it is taken
    public Outcome<Passage, ExchangeRefusal> handle(Actor actor, Bundle.Opened opened, Map<UUID, Boolean> choices) {
        try {
            return transactor.write(
                    actor,
                    Purpose.EXCHANGE,
                    tx -> objection(tx, actor, opened)
                            .<Outcome<Passage, ExchangeRefusal>>map(Outcome::refused)
                            .orElseGet(() -> taken(tx, actor, opened, choices)));
        } catch (DossierRows.Unreadable _) {
            return refused(actor, ExchangeRefusal.Plain.CONTENT_WRONG);
        }
    }

    private Optional<ExchangeRefusal> objection(Tx tx, Actor actor, Bundle.Opened opened) {
        if (!Handling.allowedTo(actor)) {
            return Optional.of(ExchangeRefusal.Plain.NOT_YOURS);
        }
        if (exchanges.partner(tx, opened.head().sender()).isEmpty()) {
            return Optional.of(ExchangeRefusal.Plain.PARTNER_UNKNOWN);
        }
        if (exchanges.cameBefore(tx, opened.head().bundle())) {
            return Optional.of(ExchangeRefusal.Plain.SEEN_BEFORE);
        }
        if (opened.head().schema() != exchanges.schema(tx)) {
            return Optional.of(ExchangeRefusal.Plain.OTHER_SCHEMA);
        }
        return rows.hidesFrom(tx, actor, opened.files())
                ? Optional.of(ExchangeRefusal.Plain.NOT_YOUR_MUNICIPALITY)
                : Optional.empty();
    }

    private List<Arrival> compare(Tx tx, Bundle.Opened opened) {
        return rows.compare(tx, opened.head(), opened.files());
    }

    private Outcome<Passage, ExchangeRefusal> taken(
            Tx tx, Actor actor, Bundle.Opened opened, Map<UUID, Boolean> choices) {
        List<Passage.Item> items = new ArrayList<>();
        Set<UUID> chosen = new HashSet<>();
        for (Arrival arrival : compare(tx, opened)) {
            UUID id = arrival.dossier().value();
            Boolean take = choices.get(id);
            if (take == null) {
                return Outcome.refused(ExchangeRefusal.Plain.CHOICE_MISSING);
            }
            if (take && !arrival.standing().canBeTaken()) {
                return Outcome.refused(
                        new ExchangeRefusal.Aside(arrival.dossier().number(), arrival.standing()));
            }
            items.add(new Passage.Item(arrival.dossier(), take));
            if (take) {
                chosen.add(id);
            }
        }
        DossierRows.Taken taken = rows.take(tx, opened.files(), chosen);
        Passage passage = came(actor, opened, items);
        // A bundle of which nothing was taken may be opened again.
        if (!chosen.isEmpty()) {
            exchanges.add(tx, passage);
        }
        for (Passage.Item item : items) {
            if (item.taken()) {
                exchanges.setBack(tx, item.dossier().value());
                tx.audit(
                        ExchangeAction.DOSSIER_TAKEN_IN,
                        item.dossier(),
                        passage.reason().manner().name());
            } else {
                tx.audit(ExchangeAction.DOSSIER_LEFT_ASIDE, item.dossier());
            }
        }
        taken.signals().forEach(id -> oweAnswer.within(tx, new SignalId(id)));
        taken.removed().forEach(id -> tx.audit(SignalAction.SUBJECT_REMOVED, new SubjectId(id)));
        tx.emit(new ExchangeChanged());
        return Outcome.done(passage);
    }

    private Passage came(Actor actor, Bundle.Opened opened, List<Passage.Item> items) {
        BundleHead head = opened.head();
        return new Passage(
                head.bundle(),
                Passage.Way.IN,
                new Passage.Counterpart(head.sender(), opened.sender().team()),
                clock.now(),
                actor.person(),
                head.reason(),
                items);
    }
}

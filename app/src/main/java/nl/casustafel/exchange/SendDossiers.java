package nl.casustafel.exchange;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.audit.AuditReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.Manner;
import org.jspecify.annotations.Nullable;

/// Gives dossiers along. First they are marked as away, then the file is made and leaves through the
/// register. So whatever comes in between, two stores never both work on a dossier: at worst one is
/// marked that never left, and is recalled.
public final class SendDossiers {
    private final Transactor transactor;
    private final Exchanges exchanges;
    private final DossierRows rows;
    private final AuditReads log;
    private final OwnKeys keys;
    private final CaseClock clock;

    public SendDossiers(
            Transactor transactor,
            Exchanges exchanges,
            DossierRows rows,
            AuditReads log,
            OwnKeys keys,
            CaseClock clock) {
        this.transactor = transactor;
        this.exchanges = exchanges;
        this.rows = rows;
        this.log = log;
        this.keys = keys;
        this.clock = clock;
    }

    /// What this actor could give along.
    public List<Offer> offers(Actor actor) {
        return transactor.read(
                actor, Purpose.EXCHANGE, tx -> Handling.allowedTo(actor) ? rows.offers(tx, actor) : List.of());
    }

    /// Store thread. What comes back must be sealed, or taken back.
    public Outcome<Packed, ExchangeRefusal> pack(Actor actor, Sending sending) {
        return transactor.write(
                actor,
                Purpose.EXCHANGE,
                tx -> objection(tx, actor, sending)
                        .<Outcome<Packed, ExchangeRefusal>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(packed(tx, actor, sending))));
    }

    /// Nothing left after all: what was marked may be worked on again. Store thread.
    public void takeBack(Actor actor, Packed packed) {
        packed.close();
        // Goes on where the disk leaves no room for other work.
        transactor.<Packed, ExchangeRefusal>write(actor, Purpose.KEEP_STORE, tx -> {
            for (Passage.Item item : packed.passage().items()) {
                exchanges.setBack(tx, item.dossier().value());
                tx.audit(ExchangeAction.DOSSIER_NOT_SENT, item.dossier());
            }
            exchanges.remove(tx, packed.passage().id());
            tx.emit(new ExchangeChanged());
            return Outcome.done(packed);
        });
    }

    private Optional<ExchangeRefusal> objection(Tx tx, Actor actor, Sending sending) {
        if (!Handling.allowedTo(actor)) {
            return Optional.of(ExchangeRefusal.Plain.NOT_YOURS);
        }
        if (sending.dossiers().isEmpty()) {
            return Optional.of(ExchangeRefusal.Plain.NOTHING_CHOSEN);
        }
        if (sending.dossiers().size() > Sending.MOST) {
            return Optional.of(ExchangeRefusal.Plain.TOO_MANY);
        }
        if (exchanges.partner(tx, sending.partner()).isEmpty()) {
            return Optional.of(ExchangeRefusal.Plain.PARTNER_UNKNOWN);
        }
        Map<UUID, Offer> seen = new HashMap<>();
        rows.offers(tx, actor).forEach(offer -> seen.put(offer.dossier().value(), offer));
        return sending.dossiers().stream()
                .sorted(Comparator.comparing(Dossier::number))
                .flatMap(dossier -> stays(seen.get(dossier.value()), sending).stream()
                        .map(because -> (ExchangeRefusal) new ExchangeRefusal.Stays(because, dossier.number())))
                .findFirst();
    }

    /// What may not be seen says the same as what is at the table: it does not go.
    private static Optional<ExchangeRefusal.Stays.Because> stays(@Nullable Offer offer, Sending sending) {
        if (offer == null || offer.atTable()) {
            return Optional.of(ExchangeRefusal.Stays.Because.AT_TABLE);
        }
        if (offer.away().isPresent()) {
            return Optional.of(ExchangeRefusal.Stays.Because.AWAY_ALREADY);
        }
        boolean back = sending.reason().manner() == Manner.RETURNED;
        boolean theirs = offer.loan()
                .filter(loan -> loan.lender().equals(sending.partner()))
                .isPresent();
        if (back) {
            return theirs
                    ? Optional.empty()
                    : Optional.of(
                            offer.loan().isPresent()
                                    ? ExchangeRefusal.Stays.Because.ON_LOAN
                                    : ExchangeRefusal.Stays.Because.NOT_ON_LOAN);
        }
        return offer.loan().isPresent() ? Optional.of(ExchangeRefusal.Stays.Because.ON_LOAN) : Optional.empty();
    }

    private Packed packed(Tx tx, Actor actor, Sending sending) {
        Partner partner = exchanges.partner(tx, sending.partner()).orElseThrow();
        SortedMap<String, byte[]> files = rows.pack(tx, sending.dossiers(), sending.partner());
        AuditHead head = log.head(tx);
        Passage passage = new Passage(
                UUID.randomUUID(),
                Passage.Way.OUT,
                new Passage.Counterpart(sending.partner(), partner.name()),
                clock.now(),
                actor.person(),
                sending.reason(),
                sending.dossiers().stream()
                        .sorted(Comparator.comparing(Dossier::number))
                        .map(dossier -> new Passage.Item(dossier, true))
                        .toList());
        exchanges.add(tx, passage);
        for (Passage.Item item : passage.items()) {
            exchanges.setAway(
                    tx,
                    item.dossier().value(),
                    new Away(
                            passage.id(),
                            sending.partner(),
                            partner.name(),
                            sending.reason().manner(),
                            passage.at()));
            tx.audit(
                    ExchangeAction.DOSSIER_SENT,
                    item.dossier(),
                    sending.reason().manner().name());
        }
        tx.emit(new ExchangeChanged());
        return new Packed(
                passage,
                partner.card(),
                keys.made(tx),
                new Packed.From(exchanges.store(tx), exchanges.schema(tx), head),
                files);
    }
}

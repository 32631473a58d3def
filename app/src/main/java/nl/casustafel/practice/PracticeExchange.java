package nl.casustafel.practice;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.casustafel.exchange.Away;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.DossierKind;
import nl.casustafel.exchange.ExchangeAction;
import nl.casustafel.exchange.Offer;
import nl.casustafel.exchange.Partner;
import nl.casustafel.exchange.Passage;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.bundle.ExchangeKeys;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.vault.bundle.StoreCard;

/// Another team, which has the oldest case of ours on loan.
final class PracticeExchange {
    private static final UUID STORE = UUID.fromString("0b5e1f0e-2f5b-4c59-9f43-6a5d2f7a1c10");
    private static final Duration AGO = Duration.ofDays(2);

    private final Setting setting;
    private final StoreCard card = card();

    PracticeExchange(Setting setting) {
        this.setting = setting;
    }

    void lend(Tx tx, Actor holder) {
        PracticeRooms.Exchange rooms = setting.rooms().exchange();
        rooms.exchanges().keep(tx, new Partner(card, setting.clock().now().minus(AGO), holder.person()));
        tx.audit(ExchangeAction.PARTNER_COMPARED, new Partner.Key(STORE));
        rooms.dossiers().offers(tx, holder).stream()
                .map(Offer::dossier)
                .filter(dossier -> dossier.kind() == DossierKind.CASE)
                .reduce((_, older) -> older)
                .ifPresent(oldest -> lend(tx, holder, oldest));
    }

    private void lend(Tx tx, Actor holder, Dossier dossier) {
        Passage passage = new Passage(
                UUID.nameUUIDFromBytes(new byte[] {1}),
                Passage.Way.OUT,
                new Passage.Counterpart(STORE, card.team()),
                setting.clock().now().minus(AGO),
                holder.person(),
                new BundleHead.Reason(
                        Manner.LENT,
                        ShortText.of("Gezamenlijk overleg over de casus"),
                        ShortText.of("WPGA art. 6, eerste lid")),
                List.of(new Passage.Item(dossier, true)));
        Away away = new Away(passage.id(), STORE, card.team(), Manner.LENT, passage.at());
        setting.rooms().exchange().exchanges().add(tx, passage);
        setting.rooms().exchange().exchanges().setAway(tx, dossier.value(), away);
    }

    /// The same each time; nobody uses its keys.
    private static StoreCard card() {
        byte[] secret = new byte[ExchangeKeys.BYTES];
        Arrays.fill(secret, (byte) 7);
        try (ExchangeKeys keys = ExchangeKeys.of(secret)) {
            return keys.card(STORE, 'B', ShortText.of("Zorg- en Veiligheidshuis Verzonnenland"));
        }
    }
}

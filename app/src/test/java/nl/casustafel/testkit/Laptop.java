package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.casustafel.exchange.Arrival;
import nl.casustafel.exchange.ComparePartner;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.ExchangeAction;
import nl.casustafel.exchange.ExchangeRefusal;
import nl.casustafel.exchange.Offer;
import nl.casustafel.exchange.OwnKeys;
import nl.casustafel.exchange.Packed;
import nl.casustafel.exchange.Partner;
import nl.casustafel.exchange.Passage;
import nl.casustafel.exchange.RecallDossier;
import nl.casustafel.exchange.SendDossiers;
import nl.casustafel.exchange.Sending;
import nl.casustafel.exchange.TakeInDossiers;
import nl.casustafel.exchange.store.JooqDossierRows;
import nl.casustafel.exchange.store.JooqExchanges;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.OweAnswer;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.bundle.Bundle;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.vault.bundle.StoreCard;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;

/// A store with a team of its own, as it hands over and takes in.
public final class Laptop implements AutoCloseable {
    public final TestVault vault;
    public final WeighingMother mother;
    public final JooqExchanges exchanges = new JooqExchanges();
    public final JooqDossierRows rows = new JooqDossierRows(exchanges);
    public final ComparePartner compare;
    public final SendDossiers send;
    public final TakeInDossiers takeIn;
    public final RecallDossier recall;

    public Laptop(char letter) {
        vault = TestVault.elsewhere();
        mother = new WeighingMother(vault, new TeamMother(vault, settings(letter)));
        Transactor door = vault.transactor();
        OwnKeys keys = new OwnKeys(exchanges, mother.team.team);
        compare = new ComparePartner(door, exchanges, keys, vault.clock);
        send = new SendDossiers(door, exchanges, rows, vault.audit, keys, vault.clock);
        takeIn = new TakeInDossiers(
                door, exchanges, rows, keys, new OweAnswer(mother.signals.answers, vault.clock), vault.clock);
        recall = new RecallDossier(door, exchanges, rows);
    }

    private static TeamSettings settings(char letter) {
        TeamSettings usual = TeamMother.SETTINGS;
        return new TeamSettings(
                usual.place(), ShortText.of("Team " + letter), letter, usual.meetingLabel(), false, 5, false);
    }

    /// File holder of Duinrode.
    public Actor holder() {
        return TeamMother.as(mother.team.fileHolder);
    }

    public StoreCard card() {
        return done(compare.ownCard(holder()));
    }

    /// Knows the other, whose words were typed.
    public void knows(Laptop other) {
        StoreCard card = done(compare.read(other.card().encode()));
        done(compare.handle(holder(), card, String.join(" ", other.card().words())));
    }

    /// The file for the other.
    public byte[] lends(Laptop other, Manner manner, UUID... dossiers) {
        return done(done(pack(other, manner, dossiers)).seal());
    }

    public byte[] lendsAs(Actor actor, Laptop other, Manner manner, UUID... dossiers) {
        return done(done(packAs(actor, other, manner, dossiers)).seal());
    }

    public Outcome<Packed, ExchangeRefusal> pack(Laptop other, Manner manner, UUID... dossiers) {
        return packAs(holder(), other, manner, dossiers);
    }

    private Outcome<Packed, ExchangeRefusal> packAs(Actor actor, Laptop other, Manner manner, UUID... dossiers) {
        var chosen = new HashSet<Dossier>();
        Map<UUID, Offer> offered = new HashMap<>();
        send.offers(actor).forEach(offer -> offered.put(offer.dossier().value(), offer));
        Arrays.stream(dossiers).forEach(id -> chosen.add(offered.get(id).dossier()));
        return send.pack(
                actor,
                new Sending(
                        other.card().store(),
                        chosen,
                        new BundleHead.Reason(
                                manner, ShortText.of("Weging aan tafel"), ShortText.of("WPGA art. 6, eerste lid"))));
    }

    public Outcome<Bundle.Opened, ExchangeRefusal> opens(byte[] file) {
        return done(takeIn.letterbox(holder())).open(file);
    }

    public List<Arrival> looksAt(byte[] file) {
        return done(takeIn.look(holder(), done(opens(file))));
    }

    /// Takes all of it.
    public Passage takes(byte[] file) {
        Map<UUID, Boolean> choices = new HashMap<>();
        looksAt(file).forEach(arrival -> choices.put(arrival.dossier().value(), true));
        return done(takeIn.handle(holder(), done(opens(file)), choices));
    }

    public void addsFact(Signal signal, String words) {
        done(mother.signals.addFact.handle(
                holder(),
                signal.id(),
                new NewFact(FactKind.SEEN, LongText.of(words), Optional.empty(), ShortText.of("Strandcollege"))));
    }

    public SignalFile reads(Signal signal) {
        return vault.read(tx -> mother.signals.reads.again(tx, holder(), signal.id()))
                .orElseThrow();
    }

    /// The words of its facts.
    public List<String> facts(Signal signal) {
        return vault.read(tx -> mother.signals.signals.facts(tx, signal.id())).stream()
                .map(Fact::text)
                .map(LongText::value)
                .toList();
    }

    /// Changes rows past every rule, as a program that was changed could.
    public void rows(Consumer<DSLContext> change) {
        done(vault.transactor().<Actor, ExchangeRefusal>write(holder(), Purpose.EXCHANGE, tx -> {
            change.accept(Sql.of(tx));
            tx.audit(ExchangeAction.CARD_MADE, new Partner.Key(UUID.randomUUID()));
            return Outcome.done(holder());
        }));
    }

    public static <T> ExchangeRefusal refusal(Outcome<T, ExchangeRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, ExchangeRefusal> _ -> throw new AssertionError("done");
            case Outcome.Refused<T, ExchangeRefusal>(ExchangeRefusal refusal) -> refusal;
        };
    }

    @Override
    public void close() {
        vault.close();
    }
}

package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.EXCHANGE_BUNDLE;
import static nl.casustafel.schema.Tables.EXCHANGE_ITEM;
import static nl.casustafel.schema.Tables.EXCHANGE_PARTNER;
import static nl.casustafel.schema.Tables.SCHEMA_MIGRATION;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.STORE_IDENTITY;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.exchange.Away;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.DossierKind;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.exchange.Gone;
import nl.casustafel.exchange.Loan;
import nl.casustafel.exchange.Partner;
import nl.casustafel.exchange.Passage;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.DossierAwayRecord;
import nl.casustafel.schema.tables.records.ExchangeBundleRecord;
import nl.casustafel.schema.tables.records.ExchangeItemRecord;
import nl.casustafel.schema.tables.records.ExchangePartnerRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.vault.bundle.StoreCard;
import nl.casustafel.vault.sql.Secrets;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Partners, bundles and what is away, in their tables. A card is kept as the text that was compared.
public final class JooqExchanges implements Exchanges {
    private static final String SECRET = "exchange";

    @Override
    public Optional<byte[]> secret(Tx tx) {
        return Secrets.find(tx, SECRET);
    }

    @Override
    public void keepSecret(Tx tx, byte[] secret) {
        Secrets.add(tx, SECRET, secret);
    }

    @Override
    public UUID store(Tx tx) {
        return Sql.of(tx).fetchSingle(STORE_IDENTITY).getId();
    }

    @Override
    public int schema(Tx tx) {
        return Sql.of(tx)
                .select(DSL.max(SCHEMA_MIGRATION.VERSION))
                .from(SCHEMA_MIGRATION)
                .fetchSingle()
                .value1();
    }

    @Override
    public List<Partner> partners(Tx tx) {
        return Sql.of(tx).fetch(EXCHANGE_PARTNER).stream()
                .map(JooqExchanges::partner)
                .sorted(Comparator.comparing(Partner::name))
                .toList();
    }

    @Override
    public Optional<Partner> partner(Tx tx, UUID store) {
        return Sql.of(tx)
                .fetchOptional(EXCHANGE_PARTNER, EXCHANGE_PARTNER.STORE_ID.eq(store))
                .map(JooqExchanges::partner);
    }

    private static Partner partner(ExchangePartnerRecord row) {
        return new Partner(
                StoreCard.parse(row.getCard().getBytes(StandardCharsets.UTF_8)).orElseThrow(),
                row.getComparedAt(),
                new PersonId(row.getComparedBy()));
    }

    @Override
    public void keep(Tx tx, Partner partner) {
        forget(tx, partner.card().store());
        Sql.of(tx)
                .insertInto(EXCHANGE_PARTNER)
                .set(EXCHANGE_PARTNER.STORE_ID, partner.card().store())
                .set(EXCHANGE_PARTNER.CARD, new String(partner.card().encode(), StandardCharsets.UTF_8))
                .set(EXCHANGE_PARTNER.COMPARED_AT, partner.comparedAt())
                .set(EXCHANGE_PARTNER.COMPARED_BY, partner.comparedBy().value())
                .execute();
    }

    @Override
    public void forget(Tx tx, UUID store) {
        Sql.of(tx)
                .deleteFrom(EXCHANGE_PARTNER)
                .where(EXCHANGE_PARTNER.STORE_ID.eq(store))
                .execute();
    }

    @Override
    public List<Passage> passages(Tx tx, Actor actor) {
        boolean all = actor.has(Role.PROCESS_COORDINATOR) || actor.has(Role.LAWFULNESS_REVIEW);
        Condition which = all
                ? DSL.noCondition()
                : EXCHANGE_BUNDLE.PERSON_ID.eq(actor.person().value());
        return Sql.of(tx)
                .selectFrom(EXCHANGE_BUNDLE)
                .where(which)
                .orderBy(EXCHANGE_BUNDLE.AT.desc(), EXCHANGE_BUNDLE.ID)
                .fetch(row -> passage(tx, row));
    }

    private static Passage passage(Tx tx, ExchangeBundleRecord row) {
        return new Passage(
                row.getId(),
                Passage.Way.valueOf(row.getWay()),
                new Passage.Counterpart(row.getPartnerId(), ShortText.of(row.getPartnerName())),
                row.getAt(),
                new PersonId(row.getPersonId()),
                new BundleHead.Reason(
                        Manner.valueOf(row.getManner()),
                        ShortText.of(row.getPurpose()),
                        ShortText.of(row.getLegalBasis())),
                Sql.of(tx)
                        .selectFrom(EXCHANGE_ITEM)
                        .where(EXCHANGE_ITEM.BUNDLE_ID.eq(row.getId()), EXCHANGE_ITEM.WAY.eq(row.getWay()))
                        .orderBy(EXCHANGE_ITEM.NUMBER)
                        .fetch(JooqExchanges::item));
    }

    private static Passage.Item item(ExchangeItemRecord row) {
        return new Passage.Item(
                new Dossier(
                        DossierKind.valueOf(row.getKind()),
                        row.getDossierId(),
                        DossierNumber.parse(row.getNumber()).orThrow()),
                row.getTaken());
    }

    @Override
    public boolean cameBefore(Tx tx, UUID bundle) {
        return Sql.of(tx)
                .fetchExists(
                        EXCHANGE_BUNDLE, EXCHANGE_BUNDLE.ID.eq(bundle), EXCHANGE_BUNDLE.WAY.eq(Passage.Way.IN.name()));
    }

    @Override
    public void add(Tx tx, Passage passage) {
        Sql.of(tx)
                .insertInto(EXCHANGE_BUNDLE)
                .set(EXCHANGE_BUNDLE.ID, passage.id())
                .set(EXCHANGE_BUNDLE.WAY, passage.way().name())
                .set(EXCHANGE_BUNDLE.PARTNER_ID, passage.with().id())
                .set(EXCHANGE_BUNDLE.PARTNER_NAME, passage.with().name().value())
                .set(EXCHANGE_BUNDLE.AT, passage.at())
                .set(EXCHANGE_BUNDLE.PERSON_ID, passage.by().value())
                .set(EXCHANGE_BUNDLE.MANNER, passage.reason().manner().name())
                .set(EXCHANGE_BUNDLE.PURPOSE, passage.reason().purpose().value())
                .set(EXCHANGE_BUNDLE.LEGAL_BASIS, passage.reason().legalBasis().value())
                .execute();
        for (Passage.Item item : passage.items()) {
            Sql.of(tx)
                    .insertInto(EXCHANGE_ITEM)
                    .set(EXCHANGE_ITEM.BUNDLE_ID, passage.id())
                    .set(EXCHANGE_ITEM.WAY, passage.way().name())
                    .set(EXCHANGE_ITEM.DOSSIER_ID, item.dossier().value())
                    .set(EXCHANGE_ITEM.KIND, item.dossier().kind().name())
                    .set(EXCHANGE_ITEM.NUMBER, item.dossier().number().text())
                    .set(EXCHANGE_ITEM.TAKEN, item.taken())
                    .execute();
        }
    }

    @Override
    public void remove(Tx tx, UUID bundle) {
        String out = Passage.Way.OUT.name();
        Sql.of(tx)
                .deleteFrom(EXCHANGE_ITEM)
                .where(EXCHANGE_ITEM.BUNDLE_ID.eq(bundle), EXCHANGE_ITEM.WAY.eq(out))
                .execute();
        Sql.of(tx)
                .deleteFrom(EXCHANGE_BUNDLE)
                .where(EXCHANGE_BUNDLE.ID.eq(bundle), EXCHANGE_BUNDLE.WAY.eq(out))
                .execute();
    }

    @Override
    public List<Gone> gone(Tx tx) {
        return Sql.of(tx)
                .select(
                        EXCHANGE_BUNDLE.ID,
                        EXCHANGE_BUNDLE.PARTNER_ID,
                        EXCHANGE_BUNDLE.MANNER,
                        EXCHANGE_BUNDLE.AT,
                        EXCHANGE_ITEM.DOSSIER_ID)
                .from(EXCHANGE_BUNDLE)
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.BUNDLE_ID.eq(EXCHANGE_BUNDLE.ID), EXCHANGE_ITEM.WAY.eq(EXCHANGE_BUNDLE.WAY))
                .where(EXCHANGE_BUNDLE.WAY.eq(Passage.Way.OUT.name()))
                .fetch()
                .stream()
                .flatMap(row -> whole(tx, row.value5()).stream()
                        .map(id ->
                                new Gone(row.value1(), row.value2(), Manner.valueOf(row.value3()), id, row.value4())))
                .toList();
    }

    @Override
    public boolean went(Tx tx, UUID bundle) {
        return Sql.of(tx)
                .fetchExists(
                        EXCHANGE_BUNDLE, EXCHANGE_BUNDLE.ID.eq(bundle), EXCHANGE_BUNDLE.WAY.eq(Passage.Way.OUT.name()));
    }

    @Override
    public Optional<Dossier> dossier(Tx tx, UUID id) {
        return Sql.of(tx)
                .select(DSL.inline(DossierKind.CASE.name()), CASE_FILE.NUMBER)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id))
                .union(DSL.select(DSL.inline(DossierKind.SIGNAL.name()), SIGNAL.NUMBER)
                        .from(SIGNAL)
                        .where(SIGNAL.ID.eq(id)))
                .fetchOptional(row -> new Dossier(
                        DossierKind.valueOf(row.value1()),
                        id,
                        DossierNumber.parse(row.value2()).orThrow()));
    }

    @Override
    public Optional<Away> away(Tx tx, UUID dossier) {
        return Sql.of(tx)
                .fetchOptional(DOSSIER_AWAY, DOSSIER_AWAY.DOSSIER_ID.eq(dossier))
                .map(row -> away(tx, row));
    }

    /// A team that was forgotten since is still named as it was then.
    private static Away away(Tx tx, DossierAwayRecord row) {
        String name = Sql.of(tx)
                .select(EXCHANGE_BUNDLE.PARTNER_NAME)
                .from(EXCHANGE_BUNDLE)
                .where(EXCHANGE_BUNDLE.ID.eq(row.getBundleId()))
                .fetchSingle()
                .value1();
        return new Away(
                row.getBundleId(),
                row.getPartnerId(),
                ShortText.of(name),
                Manner.valueOf(row.getManner()),
                row.getSince());
    }

    @Override
    public void setAway(Tx tx, UUID dossier, Away away) {
        for (UUID id : whole(tx, dossier)) {
            Sql.of(tx)
                    .insertInto(DOSSIER_AWAY)
                    .set(DOSSIER_AWAY.DOSSIER_ID, id)
                    .set(DOSSIER_AWAY.BUNDLE_ID, away.bundle())
                    .set(DOSSIER_AWAY.PARTNER_ID, away.partnerId())
                    .set(DOSSIER_AWAY.MANNER, away.manner().name())
                    .set(DOSSIER_AWAY.SINCE, away.since())
                    .execute();
        }
    }

    /// A case and its signal, where it came from one, go and come together.
    @Override
    public List<UUID> whole(Tx tx, UUID dossier) {
        return Stream.concat(
                        Stream.of(dossier),
                        Sql.of(tx)
                                .select(CASE_FILE.SIGNAL_ID)
                                .from(CASE_FILE)
                                .where(CASE_FILE.ID.eq(dossier), CASE_FILE.SIGNAL_ID.isNotNull())
                                .fetch(CASE_FILE.SIGNAL_ID)
                                .stream())
                .toList();
    }

    @Override
    public void setBack(Tx tx, UUID dossier) {
        Sql.of(tx)
                .deleteFrom(DOSSIER_AWAY)
                .where(DOSSIER_AWAY.DOSSIER_ID.in(whole(tx, dossier)))
                .execute();
    }

    /// What went out and is not away any more was recalled, so it counts for nothing.
    @Override
    public Optional<Loan> loan(Tx tx, UUID dossier) {
        Condition stands = EXCHANGE_BUNDLE
                .WAY
                .eq(Passage.Way.IN.name())
                .or(EXCHANGE_BUNDLE.ID.in(DSL.select(DOSSIER_AWAY.BUNDLE_ID)
                        .from(DOSSIER_AWAY)
                        .where(DOSSIER_AWAY.DOSSIER_ID.eq(EXCHANGE_ITEM.DOSSIER_ID))));
        return Sql.of(tx)
                .select(EXCHANGE_BUNDLE.ID, EXCHANGE_BUNDLE.PARTNER_ID, EXCHANGE_BUNDLE.WAY, EXCHANGE_BUNDLE.MANNER)
                .from(EXCHANGE_ITEM)
                .join(EXCHANGE_BUNDLE)
                .on(EXCHANGE_BUNDLE.ID.eq(EXCHANGE_ITEM.BUNDLE_ID), EXCHANGE_BUNDLE.WAY.eq(EXCHANGE_ITEM.WAY))
                .where(EXCHANGE_ITEM.DOSSIER_ID.in(whole(tx, dossier)), EXCHANGE_ITEM.TAKEN.isTrue(), stands)
                .orderBy(EXCHANGE_BUNDLE.AT.desc())
                .limit(1)
                .fetchOptional()
                .filter(row -> row.value3().equals(Passage.Way.IN.name())
                        && row.value4().equals(Manner.LENT.name()))
                .map(row -> new Loan(row.value2()));
    }

    @Override
    public Set<UUID> arrivedWith(Tx tx, UUID dossier, UUID sender) {
        return Set.copyOf(bundles(tx, whole(tx, dossier), sender, Passage.Way.IN));
    }

    @Override
    public Set<UUID> givenWith(Tx tx, UUID dossier, UUID recipient) {
        return Set.copyOf(bundles(tx, whole(tx, dossier), recipient, Passage.Way.OUT));
    }

    @Override
    public Optional<UUID> lastArrival(Tx tx, Collection<UUID> dossiers, UUID sender) {
        return bundles(tx, dossiers, sender, Passage.Way.IN).stream().findFirst();
    }

    /// Newest first.
    private static List<UUID> bundles(Tx tx, Collection<UUID> dossiers, UUID partner, Passage.Way way) {
        return Sql.of(tx)
                .select(EXCHANGE_ITEM.BUNDLE_ID)
                .from(EXCHANGE_ITEM)
                .join(EXCHANGE_BUNDLE)
                .on(EXCHANGE_BUNDLE.ID.eq(EXCHANGE_ITEM.BUNDLE_ID), EXCHANGE_BUNDLE.WAY.eq(EXCHANGE_ITEM.WAY))
                .where(
                        EXCHANGE_ITEM.DOSSIER_ID.in(dossiers),
                        EXCHANGE_ITEM.TAKEN.isTrue(),
                        EXCHANGE_ITEM.WAY.eq(way.name()),
                        EXCHANGE_BUNDLE.PARTNER_ID.eq(partner))
                .orderBy(EXCHANGE_BUNDLE.AT.desc())
                .fetch(EXCHANGE_ITEM.BUNDLE_ID);
    }

    @Override
    public Set<UUID> touched(Tx tx) {
        return Sql.of(tx)
                .select(EXCHANGE_ITEM.DOSSIER_ID)
                .from(EXCHANGE_ITEM)
                .union(DSL.select(DOSSIER_AWAY.DOSSIER_ID).from(DOSSIER_AWAY))
                .fetchSet(EXCHANGE_ITEM.DOSSIER_ID);
    }
}

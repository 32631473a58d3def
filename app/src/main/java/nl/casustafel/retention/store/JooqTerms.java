package nl.casustafel.retention.store;

import static nl.casustafel.schema.Tables.CASE_EXTENSION;
import static nl.casustafel.schema.Tables.EXTENSION_CONSENT;
import static nl.casustafel.schema.Tables.LEGAL_HOLD;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseClosings;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.HoldGround;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.retention.CaseTerms;
import nl.casustafel.retention.Extension;
import nl.casustafel.retention.KeptCase;
import nl.casustafel.retention.LegalHold;
import nl.casustafel.retention.TermReads;
import nl.casustafel.schema.tables.records.LegalHoldRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Extensions and holds in their tables; how long cases are kept is read from [KeptRows].
public final class JooqTerms implements CaseTerms, TermReads {
    private final KeptSources sources;
    private final CaseClock clock;

    public JooqTerms(Exchanges exchanges, CaseClosings closings, CaseClock clock) {
        this.sources = new KeptSources(exchanges, closings);
        this.clock = clock;
    }

    @Override
    public void add(Tx tx, Extension extension) {
        Sql.of(tx)
                .insertInto(CASE_EXTENSION)
                .set(CASE_EXTENSION.ID, extension.id().value())
                .set(CASE_EXTENSION.CASE_ID, extension.caseFile().value())
                .set(CASE_EXTENSION.UNTIL_ON, extension.wish().until())
                .set(CASE_EXTENSION.GROUND, extension.wish().ground().name())
                .set(CASE_EXTENSION.REASON, extension.wish().reason().value())
                .set(CASE_EXTENSION.DECIDED_ON, extension.decidedOn())
                .set(CASE_EXTENSION.DECIDED_BY, extension.decidedBy().value())
                .execute();
        extension
                .wish()
                .consents()
                .forEach(organisation -> Sql.of(tx)
                        .insertInto(EXTENSION_CONSENT)
                        .set(EXTENSION_CONSENT.EXTENSION_ID, extension.id().value())
                        .set(EXTENSION_CONSENT.ORGANISATION_ID, organisation.value())
                        .execute());
    }

    @Override
    public void add(Tx tx, LegalHold hold) {
        LegalHoldRecord row = row(hold);
        row.setId(hold.id().value());
        row.setCaseId(hold.caseFile().value());
        row.setRowVersion(1);
        Sql.of(tx).insertInto(LEGAL_HOLD).set(row).execute();
    }

    @Override
    public Optional<Versioned<LegalHold>> hold(Tx tx, LegalHold.Key id) {
        return Sql.of(tx)
                .fetchOptional(LEGAL_HOLD, LEGAL_HOLD.ID.eq(id.value()))
                .map(JooqTerms::hold);
    }

    @Override
    public boolean change(Tx tx, LegalHold hold, int version) {
        LegalHoldRecord row = row(hold);
        row.setRowVersion(version + 1);
        return Sql.of(tx)
                        .update(LEGAL_HOLD)
                        .set(row)
                        .where(LEGAL_HOLD.ID.eq(hold.id().value()), LEGAL_HOLD.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static LegalHoldRecord row(LegalHold hold) {
        LegalHoldRecord row = new LegalHoldRecord();
        row.setGround(hold.entry().ground().name());
        row.setReason(hold.entry().reason().value());
        row.setOwnerId(hold.entry().owner().value());
        row.setReviewOn(hold.entry().reviewOn());
        row.setPlacedOn(hold.placed().on());
        row.setPlacedBy(hold.placed().by().value());
        row.setEndedOn(hold.ended().map(LegalHold.Ended::on).orElse(null));
        row.setEndedBy(
                hold.ended().map(LegalHold.Ended::by).map(PersonId::value).orElse(null));
        row.setEndReason(
                hold.ended().map(LegalHold.Ended::reason).map(LongText::value).orElse(null));
        return row;
    }

    static Versioned<LegalHold> hold(LegalHoldRecord row) {
        return new Versioned<>(
                new LegalHold(
                        new LegalHold.Key(row.getId()),
                        new CaseId(row.getCaseId()),
                        new LegalHold.Entry(
                                HoldGround.valueOf(row.getGround()),
                                LongText.of(row.getReason()),
                                new PersonId(row.getOwnerId()),
                                row.getReviewOn()),
                        new LegalHold.Placed(row.getPlacedOn(), new PersonId(row.getPlacedBy())),
                        ended(row)),
                row.getRowVersion());
    }

    private static Optional<LegalHold.Ended> ended(LegalHoldRecord row) {
        return Optional.ofNullable(row.getEndedOn())
                .map(on -> new LegalHold.Ended(on, new PersonId(row.getEndedBy()), LongText.of(row.getEndReason())));
    }

    @Override
    public List<KeptCase> all(Tx tx, Actor actor) {
        return new KeptRows(tx, actor, sources, clock.today()).all();
    }

    @Override
    public Optional<KeptCase> mine(Tx tx, Actor actor, CaseId id) {
        return new KeptRows(tx, actor, sources, clock.today()).mine(id);
    }

    @Override
    public Optional<KeptCase> of(Tx tx, Actor actor, CaseId id) {
        return new KeptRows(tx, actor, sources, clock.today()).seen(id);
    }
}

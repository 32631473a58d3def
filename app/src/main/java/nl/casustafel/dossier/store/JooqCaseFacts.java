package nl.casustafel.dossier.store;

import static nl.casustafel.schema.Tables.CASE_FACT;
import static nl.casustafel.schema.Tables.FACT_NOTICE;
import static nl.casustafel.schema.Tables.ORGANISATION;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.access.sql.WhoHas;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.CaseFacts;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.dossier.Labels;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.CaseFactRecord;
import nl.casustafel.schema.tables.records.FactNoticeRecord;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.Fact;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Facts of cases in their own tables.
public final class JooqCaseFacts implements CaseFacts {
    private final CaseClock clock;

    public JooqCaseFacts(CaseClock clock) {
        this.clock = clock;
    }

    @Override
    public void add(Tx tx, CaseFact fact) {
        Sql.of(tx).insertInto(CASE_FACT).set(CaseFactRows.row(fact)).execute();
    }

    @Override
    public Optional<CaseFact> find(Tx tx, CaseId caseFile, Fact.Key id) {
        return Sql.of(tx)
                .selectFrom(CASE_FACT)
                .where(CASE_FACT.ID.eq(id.value()), CASE_FACT.CASE_ID.eq(caseFile.value()))
                .fetchOptional(CaseFactRows::fact);
    }

    @Override
    public List<CaseFact> of(Tx tx, CaseId caseFile) {
        return Sql.of(tx)
                .selectFrom(CASE_FACT)
                .where(CASE_FACT.CASE_ID.eq(caseFile.value()))
                .orderBy(CASE_FACT.ENTERED_AT, CASE_FACT.ID)
                .fetch(CaseFactRows::fact);
    }

    @Override
    public void label(Tx tx, Fact.Key id, Labels labels) {
        CaseFactRecord row = new CaseFactRecord();
        row.setCategory(
                labels.category().map(one -> String.valueOf(one.letter())).orElse(null));
        CaseFactRows.write(labels.appraisal(), row);
        row.setRestriction(
                labels.conditions().restriction().map(Restriction::name).orElse(null));
        row.setEmbargoUntil(labels.conditions().embargoUntil().orElse(null));
        change(tx, id.value(), row);
    }

    @Override
    public void correct(Tx tx, Fact.Key id, CaseFact.Corrected correction) {
        CaseFactRecord row = new CaseFactRecord();
        row.setCorrection(correction.how().name());
        row.setCorrectedAt(correction.at());
        if (correction.how() == Correction.WRONG) {
            row.setTelling(CaseFactRows.STRUCK);
            row.setKind(null);
            row.setBody(null);
            row.setObservedFrom(null);
            row.setObservedUntil(null);
            row.setCategory(null);
            CaseFactRows.write(Appraisal.NONE, row);
        }
        change(tx, id.value(), row);
    }

    private static void change(Tx tx, UUID id, CaseFactRecord row) {
        int changed =
                Sql.of(tx).update(CASE_FACT).set(row).where(CASE_FACT.ID.eq(id)).execute();
        if (changed != 1) {
            throw new IllegalStateException("no such fact");
        }
    }

    @Override
    public void owe(Tx tx, CorrectionNotice notice) {
        FactNoticeRecord row = new FactNoticeRecord();
        row.setId(notice.id().value());
        row.setCaseId(notice.caseFile().value());
        row.setFactId(notice.fact().value());
        row.setWay(notice.to().way().name());
        row.setRecipient(notice.to().name().value());
        row.setReference(notice.to().reference().map(ShortText::value).orElse(null));
        Sql.of(tx).insertInto(FACT_NOTICE).set(row).execute();
    }

    @Override
    public Optional<CorrectionNotice> notice(Tx tx, CaseId caseFile, CorrectionNotice.Key id) {
        return Sql.of(tx)
                .selectFrom(FACT_NOTICE)
                .where(FACT_NOTICE.ID.eq(id.value()), FACT_NOTICE.CASE_ID.eq(caseFile.value()))
                .fetchOptional(JooqCaseFacts::notice);
    }

    static CorrectionNotice notice(FactNoticeRecord row) {
        return new CorrectionNotice(
                new CorrectionNotice.Key(row.getId()),
                new CaseId(row.getCaseId()),
                new Fact.Key(row.getFactId()),
                new CorrectionNotice.Recipient(
                        CorrectionNotice.Had.valueOf(row.getWay()),
                        ShortText.of(row.getRecipient()),
                        Optional.ofNullable(row.getReference()).map(ShortText::of)),
                Optional.ofNullable(row.getToldBy()).map(by -> new Fact.Entry(new PersonId(by), row.getToldAt())));
    }

    @Override
    public void told(Tx tx, CorrectionNotice.Key id, Fact.Entry by) {
        Sql.of(tx)
                .update(FACT_NOTICE)
                .set(FACT_NOTICE.TOLD_BY, by.by().value())
                .set(FACT_NOTICE.TOLD_AT, by.at())
                .where(FACT_NOTICE.ID.eq(id.value()))
                .execute();
    }

    /// Each once: whoever sat at the table is not named again for taking part.
    @Override
    public List<CorrectionNotice.Recipient> recipients(Tx tx, CaseFact fact) {
        Map<ShortText, CorrectionNotice.Recipient> all = new LinkedHashMap<>();
        ShortText source = ShortText.of(Sql.of(tx)
                .select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(fact.bringer().organisation().value()))
                .fetchSingle(ORGANISATION.NAME));
        all.put(source, new CorrectionNotice.Recipient(CorrectionNotice.Had.SOURCE, source, Optional.empty()));
        if (!fact.conditions().closedOn(clock.today())) {
            UUID caseFile = fact.caseFile().value();
            Instant since = fact.entry().at();
            put(all, CorrectionNotice.Had.AT_TABLE, WhoHas.atTable(tx, caseFile, since));
            put(all, CorrectionNotice.Had.IN_CASE, WhoHas.inCase(tx, caseFile));
            put(all, CorrectionNotice.Had.FILE, WhoHas.byFile(tx, caseFile, since));
        }
        return List.copyOf(all.values());
    }

    private static void put(
            Map<ShortText, CorrectionNotice.Recipient> all, CorrectionNotice.Had way, List<WhoHas.Somebody> found) {
        found.forEach(
                one -> all.putIfAbsent(one.name(), new CorrectionNotice.Recipient(way, one.name(), one.reference())));
    }
}

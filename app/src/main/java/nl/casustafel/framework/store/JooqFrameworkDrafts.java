package nl.casustafel.framework.store;

import static nl.casustafel.schema.Tables.FRAMEWORK_DRAFT;
import static nl.casustafel.schema.Tables.FRAMEWORK_REASON;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Finding;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.file.FrameworkFile;
import nl.casustafel.assessment.file.MappingFile;
import nl.casustafel.framework.FrameworkDraft;
import nl.casustafel.framework.FrameworkDrafts;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.LetPass;
import nl.casustafel.framework.Source;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.schema.tables.records.FrameworkDraftRecord;
import nl.casustafel.schema.tables.records.FrameworkReasonRecord;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.sql.Sql;

/// Drafts in their own table, each as the bytes its file would have.
public final class JooqFrameworkDrafts implements FrameworkDrafts {
    private static final int WRONG_CONTENT = 13;

    /// Where a word does not stand in an anchor.
    private static final String NO_LEVEL = "-";

    @Override
    public List<Versioned<FrameworkDraft>> drafts(Tx tx) {
        return Sql.of(tx)
                .selectFrom(FRAMEWORK_DRAFT)
                .orderBy(FRAMEWORK_DRAFT.BEGUN_AT, FRAMEWORK_DRAFT.ID)
                .fetch(JooqFrameworkDrafts::draft);
    }

    @Override
    public Optional<Versioned<FrameworkDraft>> draft(Tx tx, FrameworkId id) {
        return Sql.of(tx)
                .selectFrom(FRAMEWORK_DRAFT)
                .where(FRAMEWORK_DRAFT.ID.eq(id.value()))
                .fetchOptional(JooqFrameworkDrafts::draft);
    }

    @Override
    public void add(Tx tx, FrameworkDraft draft, byte[] file) {
        Sql.of(tx)
                .insertInto(FRAMEWORK_DRAFT)
                .set(FRAMEWORK_DRAFT.ID, draft.id().value())
                .set(FRAMEWORK_DRAFT.CONTENT, file)
                .set(FRAMEWORK_DRAFT.MAPPING, MappingFile.write(draft.mapping()))
                .set(FRAMEWORK_DRAFT.PREDECESSOR_ID, draft.predecessor().value())
                .set(
                        FRAMEWORK_DRAFT.SOURCE_TEAM,
                        draft.source().map(one -> one.signer().team().value()).orElse(null))
                .set(
                        FRAMEWORK_DRAFT.SOURCE_KEY,
                        draft.source().map(one -> one.signer().key().value()).orElse(null))
                .set(
                        FRAMEWORK_DRAFT.SOURCE_HASH,
                        draft.source().map(one -> one.file().value()).orElse(null))
                .set(
                        FRAMEWORK_DRAFT.SOURCE_DECISION,
                        draft.source()
                                .flatMap(Source::decision)
                                .map(LongText::value)
                                .orElse(null))
                .set(FRAMEWORK_DRAFT.STATE_CODE, draft.state().name())
                .set(FRAMEWORK_DRAFT.BEGUN_AT, draft.begun().at())
                .set(FRAMEWORK_DRAFT.BEGUN_BY, draft.begun().by().value())
                .set(FRAMEWORK_DRAFT.ROW_VERSION, 1)
                .execute();
    }

    @Override
    public boolean change(Tx tx, FrameworkDraft draft, int version) {
        return Sql.of(tx)
                        .update(FRAMEWORK_DRAFT)
                        .set(FRAMEWORK_DRAFT.CONTENT, FrameworkFile.write(draft.content()))
                        .set(FRAMEWORK_DRAFT.MAPPING, MappingFile.write(draft.mapping()))
                        .set(FRAMEWORK_DRAFT.ROW_VERSION, version + 1)
                        .where(FRAMEWORK_DRAFT.ID.eq(draft.id().value()), FRAMEWORK_DRAFT.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public boolean move(Tx tx, FrameworkId id, FrameworkDraft.State to, int version) {
        return Sql.of(tx)
                        .update(FRAMEWORK_DRAFT)
                        .set(FRAMEWORK_DRAFT.STATE_CODE, to.name())
                        .set(FRAMEWORK_DRAFT.ROW_VERSION, version + 1)
                        .where(FRAMEWORK_DRAFT.ID.eq(id.value()), FRAMEWORK_DRAFT.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public byte[] file(Tx tx, FrameworkId id) {
        return Sql.of(tx)
                .select(FRAMEWORK_DRAFT.CONTENT)
                .from(FRAMEWORK_DRAFT)
                .where(FRAMEWORK_DRAFT.ID.eq(id.value()))
                .fetchSingle(FRAMEWORK_DRAFT.CONTENT);
    }

    @Override
    public void remove(Tx tx, FrameworkId id) {
        Sql.of(tx)
                .deleteFrom(FRAMEWORK_DRAFT)
                .where(FRAMEWORK_DRAFT.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void drop(Tx tx, FrameworkId id) {
        Sql.of(tx)
                .deleteFrom(FRAMEWORK_REASON)
                .where(FRAMEWORK_REASON.VERSION_ID.eq(id.value()))
                .execute();
        remove(tx, id);
    }

    @Override
    public List<LetPass> letPass(Tx tx, FrameworkId id) {
        return Sql.of(tx)
                .selectFrom(FRAMEWORK_REASON)
                .where(FRAMEWORK_REASON.VERSION_ID.eq(id.value()))
                .orderBy(FRAMEWORK_REASON.GIVEN_AT)
                .fetch(JooqFrameworkDrafts::reason);
    }

    @Override
    public void add(Tx tx, FrameworkId id, LetPass reason) {
        Finding.Place place = reason.place();
        String level = place.level().map(Level::name).orElse(NO_LEVEL);
        Sql.of(tx)
                .deleteFrom(FRAMEWORK_REASON)
                .where(
                        FRAMEWORK_REASON.VERSION_ID.eq(id.value()),
                        FRAMEWORK_REASON.INDICATOR.eq(place.indicator().value()),
                        FRAMEWORK_REASON.ELEMENT.eq(place.element().name()),
                        FRAMEWORK_REASON.LEVEL_CODE.eq(level),
                        FRAMEWORK_REASON.WORD.eq(reason.word().value()),
                        FRAMEWORK_REASON.PERSON_ID.eq(reason.by().value()))
                .execute();
        Sql.of(tx)
                .insertInto(FRAMEWORK_REASON)
                .set(FRAMEWORK_REASON.VERSION_ID, id.value())
                .set(FRAMEWORK_REASON.INDICATOR, place.indicator().value())
                .set(FRAMEWORK_REASON.ELEMENT, place.element().name())
                .set(FRAMEWORK_REASON.LEVEL_CODE, level)
                .set(FRAMEWORK_REASON.WORD, reason.word().value())
                .set(FRAMEWORK_REASON.PERSON_ID, reason.by().value())
                .set(FRAMEWORK_REASON.FIELD_TEXT, reason.text().value())
                .set(FRAMEWORK_REASON.BODY, reason.why().value())
                .set(FRAMEWORK_REASON.GIVEN_AT, reason.at())
                .execute();
    }

    private static LetPass reason(FrameworkReasonRecord row) {
        return new LetPass(
                new Finding.Place(
                        new IndicatorCode(row.getIndicator()),
                        Finding.Element.valueOf(row.getElement()),
                        Optional.of(row.getLevelCode())
                                .filter(code -> !code.equals(NO_LEVEL))
                                .map(Level::valueOf)),
                ShortText.of(row.getWord()),
                LongText.of(row.getFieldText()),
                new PersonId(row.getPersonId()),
                row.getGivenAt(),
                LongText.of(row.getBody()));
    }

    private static Versioned<FrameworkDraft> draft(FrameworkDraftRecord row) {
        Framework content = sound(FrameworkFile.readDraft(row.getContent()));
        List<Relation> mapping = row.getMapping() == null ? List.of() : sound(MappingFile.read(row.getMapping()));
        return new Versioned<>(
                new FrameworkDraft(
                        new FrameworkId(row.getId()),
                        content,
                        mapping,
                        new FrameworkId(row.getPredecessorId()),
                        FrameworkDraft.State.valueOf(row.getStateCode()),
                        new FrameworkDraft.Begun(row.getBegunAt(), new PersonId(row.getBegunBy())),
                        Optional.ofNullable(row.getSourceTeam())
                                .map(team -> JooqFrameworks.source(
                                        team, row.getSourceKey(), row.getSourceHash(), row.getSourceDecision()))),
                row.getRowVersion());
    }

    private static <T, R extends Refusal> T sound(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, R>(T value) -> value;
            case Outcome.Refused<T, R> _ -> throw new StoreFailed(VaultFailure.DAMAGED, WRONG_CONTENT);
        };
    }
}

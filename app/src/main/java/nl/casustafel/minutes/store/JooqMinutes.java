package nl.casustafel.minutes.store;

import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.MINUTES_PART;
import static nl.casustafel.schema.Tables.MINUTES_PDF;
import static nl.casustafel.schema.Tables.MINUTES_REOPENED;
import static nl.casustafel.schema.Tables.MINUTES_VERSION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.FinalMinutes;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.Minutes;
import nl.casustafel.minutes.MinutesAction;
import nl.casustafel.minutes.MinutesPart;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.Reopened;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// Final minutes in their tables. A version is shown to who may see every signal and case in it, or sat there.
public final class JooqMinutes implements Minutes, MinutesReads, FinalMinutes {
    private enum PartKind {
        COVER,
        SHEET
    }

    @Override
    public int latestVersion(Tx tx, Meeting.Key meeting) {
        return Sql.of(tx)
                .select(DSL.coalesce(DSL.max(MINUTES_VERSION.VERSION_NO), 0))
                .from(MINUTES_VERSION)
                .where(MINUTES_VERSION.MEETING_ID.eq(meeting.value()))
                .fetchSingle(Record1::value1);
    }

    @Override
    public boolean exist(Tx tx, Meeting.Key meeting) {
        return standFinal(tx, meeting);
    }

    @Override
    public boolean standFinal(Tx tx, Meeting.Key meeting) {
        return Sql.of(tx)
                .fetchExists(
                        MINUTES_VERSION,
                        MINUTES_VERSION.MEETING_ID.eq(meeting.value()),
                        MINUTES_VERSION.ID.notIn(
                                DSL.select(MINUTES_REOPENED.MINUTES_VERSION_ID).from(MINUTES_REOPENED)));
    }

    @Override
    public void reopen(Tx tx, Reopened reopened) {
        Sql.of(tx)
                .insertInto(MINUTES_REOPENED)
                .set(MINUTES_REOPENED.MINUTES_VERSION_ID, reopened.version().value())
                .set(MINUTES_REOPENED.REASON, reopened.reason().value())
                .set(MINUTES_REOPENED.REOPENED_AT, reopened.at())
                .set(MINUTES_REOPENED.REOPENED_BY, reopened.by().value())
                .execute();
    }

    @Override
    public Optional<Reopened> reopened(Tx tx, Actor actor, MinutesVersion.Key id) {
        if (version(tx, actor, id).isEmpty()) {
            return Optional.empty();
        }
        return Sql.of(tx)
                .selectFrom(MINUTES_REOPENED)
                .where(MINUTES_REOPENED.MINUTES_VERSION_ID.eq(id.value()))
                .fetchOptional(row -> new Reopened(
                        id, LongText.of(row.getReason()), new PersonId(row.getReopenedBy()), row.getReopenedAt()));
    }

    @Override
    public void add(Tx tx, MinutesVersion version, List<MinutesPart> parts, byte[] pdf) {
        Sql.of(tx)
                .insertInto(MINUTES_VERSION)
                .set(MINUTES_VERSION.ID, version.id().value())
                .set(MINUTES_VERSION.MEETING_ID, version.meeting().value())
                .set(MINUTES_VERSION.VERSION_NO, version.number())
                .set(MINUTES_VERSION.PRINTED_HASH, version.code().hex())
                .set(MINUTES_VERSION.FINALISED_AT, version.finalisedAt())
                .set(MINUTES_VERSION.FINALISED_BY, version.signedBy().maker().value())
                .set(
                        MINUTES_VERSION.SECOND_SIGNER_ID,
                        version.signedBy().second().value())
                .execute();
        parts.forEach(part -> add(tx, version.id(), part));
        Sql.of(tx)
                .insertInto(MINUTES_PDF)
                .set(MINUTES_PDF.MINUTES_VERSION_ID, version.id().value())
                .set(MINUTES_PDF.CONTENT, pdf)
                .set(MINUTES_PDF.FILE_HASH, version.file().hex())
                .execute();
    }

    private static void add(Tx tx, MinutesVersion.Key version, MinutesPart part) {
        Sql.of(tx)
                .insertInto(MINUTES_PART)
                .set(MINUTES_PART.ID, UUID.randomUUID())
                .set(MINUTES_PART.MINUTES_VERSION_ID, version.value())
                .set(MINUTES_PART.POSITION_NO, part.position())
                .set(MINUTES_PART.KIND, (part.item().isPresent() ? PartKind.SHEET : PartKind.COVER).name())
                .set(
                        MINUTES_PART.AGENDA_ITEM_ID,
                        part.item().map(AgendaItem.Key::value).orElse(null))
                .set(MINUTES_PART.CANONICAL_TEXT, part.text().value())
                .set(MINUTES_PART.CANONICAL_HASH, part.text().hash().hex())
                .execute();
    }

    @Override
    public List<MinutesVersion> versions(Tx tx, Actor actor, Meeting.Key meeting) {
        return found(tx, actor, MINUTES_VERSION.MEETING_ID.eq(meeting.value()));
    }

    @Override
    public Optional<MinutesVersion> version(Tx tx, Actor actor, MinutesVersion.Key id) {
        return found(tx, actor, MINUTES_VERSION.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public List<MinutesPart> parts(Tx tx, Actor actor, MinutesVersion.Key id) {
        if (version(tx, actor, id).isEmpty()) {
            return List.of();
        }
        tx.audit(MinutesAction.MINUTES_READ, id);
        return Sql.of(tx)
                .selectFrom(MINUTES_PART)
                .where(
                        MINUTES_PART.MINUTES_VERSION_ID.eq(id.value()),
                        MINUTES_PART.AGENDA_ITEM_ID.isNull().or(MINUTES_PART.AGENDA_ITEM_ID.notIn(overItems())))
                .orderBy(MINUTES_PART.POSITION_NO)
                .fetch(row -> new MinutesPart(
                        row.getPositionNo(),
                        Optional.ofNullable(row.getAgendaItemId()).map(AgendaItem.Key::new),
                        new MinutesPart.Canonical(row.getCanonicalText())));
    }

    @Override
    public Optional<byte[]> pdf(Tx tx, Actor actor, MinutesVersion.Key id) {
        if (version(tx, actor, id).isEmpty()) {
            return Optional.empty();
        }
        tx.audit(MinutesAction.MINUTES_READ, id);
        return Sql.of(tx)
                .select(MINUTES_PDF.CONTENT)
                .from(MINUTES_PDF)
                .where(MINUTES_PDF.MINUTES_VERSION_ID.eq(id.value()))
                .andNotExists(DSL.selectOne()
                        .from(MINUTES_PART)
                        .where(
                                MINUTES_PART.MINUTES_VERSION_ID.eq(id.value()),
                                MINUTES_PART.AGENDA_ITEM_ID.in(overItems())))
                .fetchOptional(MINUTES_PDF.CONTENT);
    }

    private static Select<Record1<UUID>> overItems() {
        return DSL.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(Visible.itemIsOver());
    }

    private static List<MinutesVersion> found(Tx tx, Actor actor, Condition which) {
        return Sql.of(tx)
                .select(MINUTES_VERSION.fields())
                .select(MINUTES_PDF.FILE_HASH)
                .from(MINUTES_VERSION)
                .join(MEETING)
                .on(MEETING.ID.eq(MINUTES_VERSION.MEETING_ID))
                .join(MINUTES_PDF)
                .on(MINUTES_PDF.MINUTES_VERSION_ID.eq(MINUTES_VERSION.ID))
                .where(which, Visible.meetings(actor), Visible.minutes(actor, MINUTES_VERSION.ID))
                .orderBy(MINUTES_VERSION.VERSION_NO.desc())
                .fetch(JooqMinutes::version);
    }

    private static MinutesVersion version(Record row) {
        return new MinutesVersion(
                new MinutesVersion.Key(row.get(MINUTES_VERSION.ID)),
                new Meeting.Key(row.get(MINUTES_VERSION.MEETING_ID)),
                row.get(MINUTES_VERSION.VERSION_NO),
                new FileHash(row.get(MINUTES_VERSION.PRINTED_HASH)),
                row.get(MINUTES_VERSION.FINALISED_AT),
                new MinutesVersion.SignedBy(
                        new PersonId(row.get(MINUTES_VERSION.FINALISED_BY)),
                        new PersonId(row.get(MINUTES_VERSION.SECOND_SIGNER_ID))),
                new FileHash(row.get(MINUTES_PDF.FILE_HASH)));
    }
}

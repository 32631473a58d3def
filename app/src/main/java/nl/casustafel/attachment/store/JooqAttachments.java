package nl.casustafel.attachment.store;

import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.ATTACHMENT_TEXT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.Attachments;
import nl.casustafel.attachment.ContentHash;
import nl.casustafel.attachment.FileText;
import nl.casustafel.attachment.FileWords;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Files in their own table. Lists never read the bytes.
public final class JooqAttachments implements Attachments {
    private final CaseClock clock;

    public JooqAttachments(CaseClock clock) {
        this.clock = clock;
    }

    @Override
    public void add(Tx tx, Attachment attachment, byte[] content, PersonId by) {
        Sql.of(tx)
                .insertInto(ATTACHMENT)
                .set(ATTACHMENT.ID, attachment.id().value())
                .set(ATTACHMENT.OWNER_ID, attachment.owner())
                .set(ATTACHMENT.FILE_NAME, attachment.fileName().value())
                .set(ATTACHMENT.MEDIA_TYPE, attachment.mediaType().value())
                .set(ATTACHMENT.BYTE_COUNT, attachment.byteCount())
                .set(ATTACHMENT.CONTENT_HASH, attachment.hash().value())
                .set(ATTACHMENT.CONTENT, content)
                .set(ATTACHMENT.ADDED_AT, clock.now())
                .set(ATTACHMENT.ADDED_BY, by.value())
                .execute();
    }

    @Override
    public List<Attachment> list(Tx tx, UUID owner) {
        return where(tx, ATTACHMENT.OWNER_ID.eq(owner));
    }

    @Override
    public Optional<Attachment> find(Tx tx, AttachmentId id) {
        return where(tx, ATTACHMENT.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public Optional<Attachment> unread(Tx tx, PersonId by) {
        return where(
                        tx,
                        ATTACHMENT
                                .ADDED_BY
                                .eq(by.value())
                                .and(DSL.notExists(DSL.selectOne()
                                        .from(ATTACHMENT_TEXT)
                                        .where(ATTACHMENT_TEXT.ATTACHMENT_ID.eq(ATTACHMENT.ID)))))
                .stream()
                .findFirst();
    }

    @Override
    public void keepWords(Tx tx, AttachmentId id, FileWords.Answer answer) {
        Sql.of(tx)
                .insertInto(ATTACHMENT_TEXT)
                .set(ATTACHMENT_TEXT.ATTACHMENT_ID, id.value())
                .set(ATTACHMENT_TEXT.READING, answer.reading().name())
                .set(ATTACHMENT_TEXT.BODY, answer.words().map(FileText::value).orElse(null))
                .execute();
    }

    @Override
    public void remove(Tx tx, AttachmentId id) {
        Sql.of(tx).deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id.value())).execute();
    }

    @Override
    public Optional<byte[]> bytes(Tx tx, AttachmentId id) {
        return Sql.of(tx)
                .select(ATTACHMENT.CONTENT)
                .from(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id.value()))
                .fetchOptional(ATTACHMENT.CONTENT);
    }

    private static List<Attachment> where(Tx tx, Condition which) {
        return Sql.of(tx)
                .select(
                        ATTACHMENT.ID,
                        ATTACHMENT.OWNER_ID,
                        ATTACHMENT.FILE_NAME,
                        ATTACHMENT.MEDIA_TYPE,
                        ATTACHMENT.BYTE_COUNT,
                        ATTACHMENT.CONTENT_HASH)
                .from(ATTACHMENT)
                .where(which)
                .orderBy(ATTACHMENT.ADDED_AT, ATTACHMENT.FILE_NAME, ATTACHMENT.ID)
                .fetch(row -> new Attachment(
                        new AttachmentId(row.value1()),
                        row.value2(),
                        ShortText.of(row.value3()),
                        new MediaType(row.value4()),
                        row.value5(),
                        new ContentHash(row.value6())));
    }
}

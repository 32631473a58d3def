package nl.casustafel.attachment.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.ContentHash;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JooqAttachmentsTest {
    private static final Actor ACTOR = TestVault.actor(Role.FILE_HOLDER);

    private final Random random = new Random(20);
    private final TestVault vault = new TestVault();
    private final JooqAttachments attachments = new JooqAttachments(vault.clock);
    private final KeepAttachment keep = new KeepAttachment(attachments);
    private final UUID owner = UUID.randomUUID();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void givesBackEveryByteAlsoOfTheLargestFileAfterReopening() {
        for (int size : new int[] {1, 255, 256, 257, 100_000, KeepAttachment.FILE_MAX}) {
            byte[] content = bytes(size);
            Attachment kept = done(keep(owner, content));
            vault.reopen();
            assertEquals(Optional.of(kept), vault.read(tx -> attachments.find(tx, kept.id())));
            byte[] read = vault.read(tx -> attachments.bytes(tx, kept.id())).orElseThrow();
            assertArrayEquals(content, read);
            assertEquals(kept.hash(), ContentHash.of(read));
        }
        assertEquals(6, vault.read(tx -> attachments.list(tx, owner)).size());
        assertEquals(List.of(), vault.read(tx -> attachments.list(tx, UUID.randomUUID())));
        assertTrue(vault.read(tx -> attachments.bytes(tx, AttachmentId.fresh())).isEmpty());
    }

    @Test
    void refusesWhatIsEmptyOrTooLargeAndKeepsNothingOfIt() {
        assertEquals(AttachmentRefusal.EMPTY, refused(keep(owner, new byte[0])));
        assertEquals(AttachmentRefusal.TOO_LARGE, refused(keep(owner, new byte[KeepAttachment.FILE_MAX + 1])));
        assertEquals(List.of(), vault.read(tx -> attachments.list(tx, owner)));
        assertEquals(List.of(), vault.read(tx -> vault.audit.latest(tx, 5)));
    }

    @Test
    void refusesTooManyAndTooMuchTogether() {
        Attachment large = new Attachment(
                AttachmentId.fresh(),
                owner,
                ShortText.of("scan.pdf"),
                MediaType.UNKNOWN,
                KeepAttachment.FILE_MAX,
                ContentHash.of(new byte[0]));
        assertEquals(
                Optional.of(AttachmentRefusal.TOO_LARGE_TOGETHER),
                KeepAttachment.against(Collections.nCopies(5, large), 1));
        Attachment small = Attachment.of(owner, ShortText.of("a"), MediaType.UNKNOWN, new byte[1]);
        assertEquals(Optional.empty(), KeepAttachment.against(Collections.nCopies(99, small), 1));
        assertEquals(
                Optional.of(AttachmentRefusal.TOO_MANY), KeepAttachment.against(Collections.nCopies(100, small), 1));
    }

    @Test
    void aMediaTypeThatIsNoneOrTooLongIsUnknown() {
        assertEquals("application/pdf", MediaType.said(" Application/PDF ").value());
        assertEquals(MediaType.UNKNOWN, MediaType.said("pdf"));
        assertEquals(MediaType.UNKNOWN, MediaType.said("a/" + "b".repeat(MediaType.MAX)));
    }

    private Outcome<Attachment, AttachmentRefusal> keep(UUID to, byte[] content) {
        return vault.transactor()
                .write(
                        ACTOR,
                        Purpose.REGISTER_SIGNAL,
                        tx -> keep.within(tx, ACTOR, to, ShortText.of("bijlage.pdf"), MediaType.UNKNOWN, content));
    }

    private static Attachment done(Outcome<Attachment, AttachmentRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<Attachment, AttachmentRefusal>(Attachment kept) -> kept;
            case Outcome.Refused<Attachment, AttachmentRefusal>(AttachmentRefusal refusal) ->
                throw new AssertionError(refusal.name());
        };
    }

    private static AttachmentRefusal refused(Outcome<Attachment, AttachmentRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<Attachment, AttachmentRefusal> _ -> throw new AssertionError("was done");
            case Outcome.Refused<Attachment, AttachmentRefusal>(AttachmentRefusal refusal) -> refusal;
        };
    }

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }
}

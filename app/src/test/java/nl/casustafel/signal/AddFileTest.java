package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.store.JooqAttachments;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that came later is added to the signal it belongs to.
class AddFileTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother some = new SignalMother(vault, team);
    private final JooqAttachments attachments = new JooqAttachments(vault.clock);
    private final Actor receiver = some.receiver();
    private final AddFile add = new AddFile(vault.transactor(), some.signals, new KeepAttachment(attachments));

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void whoReceivedItAddsWhatTheReporterSentLater() throws IOException {
        Signal signal = some.onAgenda();
        Attachment kept = done(add.handle(receiver, signal.id(), file("Naschrift van de melder.")));
        assertEquals("naschrift.txt", kept.fileName().value());
        assertEquals(List.of(kept), files(signal));
    }

    @Test
    void dec_7_w_d7_whoHasNotTheReceiversPartAddsNothingToIt() throws IOException {
        Signal signal = some.onAgenda();
        ChosenFile file = file("Iets anders.");
        assertFalse(add.handle(TeamMother.as(team.police), signal.id(), file).isDone());
        assertFalse(
                add.handle(TeamMother.as(team.coordinator), signal.id(), file).isDone());
        assertEquals(List.of(), files(signal));
    }

    @Test
    void w_c7_onceItIsWeighedNothingIsAdded() throws IOException {
        Signal signal = some.weighed();
        assertEquals(
                Outcome.refused(new Fixed(SignalState.WEIGHED)), add.handle(receiver, signal.id(), file("Te laat.")));
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Signal signal = some.received();
        assertEquals(Outcome.refused(AttachmentRefusal.EMPTY), add.handle(receiver, signal.id(), file("")));
        assertTrue(files(signal).isEmpty());
    }

    private ChosenFile file(String words) throws IOException {
        return ChosenFile.read(Files.writeString(folder.resolve("naschrift.txt"), words))
                .orElseThrow();
    }

    private List<Attachment> files(Signal signal) {
        return vault.read(tx -> attachments.list(tx, signal.id().value()));
    }
}

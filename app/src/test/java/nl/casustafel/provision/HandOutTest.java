package nl.casustafel.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.casustafel.audit.LogRefusal;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.MinutesPart;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.Reopened;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// W-F1, W-F4, DEC-36: file and register line belong together.
class HandOutTest {
    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path folder;

    private final TestVault vault = new TestVault();
    private final JooqProvisions register = new JooqProvisions();
    private final Actor holder = TestVault.actor(Role.FILE_HOLDER);
    private final Handover handover = new Handover(
            ShortText.of("Politie Noorderstrand"),
            ShortText.of("Uitvoeren van de acties"),
            ShortText.of("WPGA art. 6(1)"),
            Handover.Form.FILE,
            List.of(ShortText.of("2026-A-011"), ShortText.of("2026-A-012")),
            Optional.of(MinutesVersion.Key.fresh()));

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void registerAndFileAgree_W_F4() throws IOException {
        Path target = folder.resolve("verslag.pdf");
        assertTrue(
                handOut(new ExportFolder(), holder, handover, CONTENT, target).isDone());
        Provision line = vault.read(tx -> register.all(tx, holder)).getFirst();
        assertEquals(FileHash.of(Files.readAllBytes(target)), line.file());
        assertEquals(handover, line.handover());
        assertEquals(1, files());
    }

    @Test
    void failedNamingLeavesNoFileAndMarksTheLine() throws IOException {
        Path target = folder.resolve("verslag.pdf");
        ExportFile takenMeanwhile = (path, bytes) -> {
            Outcome<ExportFile.Beside, ExportFailure> beside = new ExportFolder().writeBeside(path, bytes);
            try {
                Files.write(path, new byte[] {9});
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return beside;
        };
        assertEquals(
                Outcome.refused(ExportFailure.NAME_TAKEN), handOut(takenMeanwhile, holder, handover, CONTENT, target));
        assertEquals(1, files(), "no part is left");
        assertEquals(9, Files.readAllBytes(target)[0], "what came meanwhile is not overwritten");
        assertEquals(
                Optional.of(ExportFailure.NAME_TAKEN),
                vault.read(tx -> register.all(tx, holder)).getFirst().failure());
    }

    @Test
    void nothingLeavesBeforeTheLogWasCheckedOrAfterItWasFoundBroken_W_I3() throws IOException {
        for (LogRefusal refusal : LogRefusal.values()) {
            HandOut handOut = new HandOut(
                    vault.transactor(),
                    register,
                    new Final(),
                    new ExportFolder(),
                    () -> Optional.of(refusal),
                    vault.clock);
            ProvisionRefusal.OfLog expected = new ProvisionRefusal.OfLog(refusal);
            assertEquals(Outcome.refused(expected), handOut.permit(holder, handover));
            assertEquals(
                    Outcome.refused(expected),
                    handOut.write(handover, CONTENT, folder.resolve("verslag.pdf"))
                            .then(ready -> handOut.leave(holder, ready)));
            assertEquals(0, files());
        }
    }

    @Test
    void anUnwritableFolderLeavesNothing() {
        Path target = folder.resolve("weg").resolve("verslag.pdf");
        assertEquals(
                Outcome.refused(ExportFailure.UNWRITABLE),
                handOut(new ExportFolder(), holder, handover, CONTENT, target));
        assertTrue(vault.read(tx -> register.all(tx, holder)).isEmpty());
    }

    @Test
    void aFileThatWaitsForItsLineIsGoneAfterTheSession() throws IOException {
        ExportFolder files = new ExportFolder();
        HandOut handOut =
                new HandOut(vault.transactor(), register, new Final(), files, LogStanding.CHECKED, vault.clock);
        assertTrue(
                handOut.write(handover, CONTENT, folder.resolve("verslag.pdf")).isDone());
        handOut(files, holder, handover, CONTENT, folder.resolve("ander.pdf"));
        assertEquals(2, files());
        files.dropWaiting();
        assertEquals(1, files());
        assertTrue(Files.exists(folder.resolve("ander.pdf")), "what has its line stays");
    }

    @Test
    void neverWritesThroughWhatStandsAtTheNameOfThePart() throws IOException {
        Path elsewhere = Files.write(folder.resolve("elsewhere"), new byte[] {9});
        Files.createSymbolicLink(folder.resolve("verslag.pdf.part"), elsewhere);
        handOut(new ExportFolder(), holder, handover, CONTENT, folder.resolve("verslag.pdf"));
        assertEquals(9, Files.readAllBytes(elsewhere)[0]);
        assertFalse(Files.isSymbolicLink(folder.resolve("verslag.pdf")));
    }

    @Test
    void powerlessUserHandsOutAndReadsNothing_W_F1() throws IOException {
        Path target = folder.resolve("verslag.pdf");
        Actor powerless = TestVault.actor();
        assertEquals(
                Outcome.refused(HandOutRefusal.NOT_YOURS),
                handOut(new ExportFolder(), powerless, handover, CONTENT, target));
        assertFalse(Files.exists(target));
        assertEquals(0, files());
        assertTrue(vault.read(tx -> register.all(tx, powerless)).isEmpty());
    }

    private long files() throws IOException {
        try (var found = Files.list(folder)) {
            return found.count();
        }
    }

    private Outcome<Provision, ProvisionRefusal> handOut(
            ExportFile files, Actor actor, Handover what, byte[] content, Path target) {
        HandOut handOut =
                new HandOut(vault.transactor(), register, new Final(), files, LogStanding.CHECKED, vault.clock);
        return handOut.permit(actor, what)
                .then(_ -> handOut.write(what, content, target))
                .then(ready -> handOut.leave(actor, ready));
    }

    /// Minutes of which every version is final and visible.
    private static final class Final implements MinutesReads {
        @Override
        public Optional<Reopened> reopened(Tx tx, Actor actor, MinutesVersion.Key id) {
            return Optional.empty();
        }

        @Override
        public List<MinutesVersion> versions(Tx tx, Actor actor, Meeting.Key meeting) {
            return List.of();
        }

        @Override
        public Optional<MinutesVersion> version(Tx tx, Actor actor, MinutesVersion.Key id) {
            return Optional.of(new MinutesVersion(
                    id,
                    Meeting.Key.fresh(),
                    1,
                    FileHash.of(CONTENT),
                    java.time.Instant.EPOCH,
                    new MinutesVersion.SignedBy(PersonId.fresh(), PersonId.fresh()),
                    FileHash.of(CONTENT)));
        }

        @Override
        public List<MinutesPart> parts(Tx tx, Actor actor, MinutesVersion.Key id) {
            return List.of();
        }

        @Override
        public Optional<byte[]> pdf(Tx tx, Actor actor, MinutesVersion.Key id) {
            return Optional.empty();
        }
    }
}

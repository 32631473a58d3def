package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Signal;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OneAtATime
class AttachmentModelTest {
    private final SignalDeskMother mother = new SignalDeskMother();
    private final Signal signal = mother.signals.onAgenda();

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void showsTheTextOfATextFileAndLeavesOneLine() {
        Attachment file = kept("verslag.txt", "Gespreksverslag");
        AttachmentModel model = opened(file);
        assertEquals("Gespreksverslag", model.words().get().value());
        assertNull(model.notice().get());
        assertEquals(List.of("ATTACHMENT_OPENED", "ATTACHMENT_KEPT"), log(file));
    }

    @Test
    void turnsThePagesOfAPdf() {
        AttachmentModel model = opened(kept("verslag.pdf", "%PDF"));
        assertEquals(2, model.pages().get());
        assertEquals(0, drawn(model)[0]);
        model.turn(1);
        model.turn(1);
        assertEquals(1, model.page().get());
        assertEquals(1, drawn(model)[0]);
        int width = drawn(model)[1];
        model.zoom(1);
        assertTrue(drawn(model)[1] > width);
    }

    @Test
    void saysCalmlyThatAFileIsDamaged() {
        for (String name : List.of("foto.png", "verslag.pdf", "brief.txt")) {
            AttachmentModel model = opened(kept(name, "!\0"));
            assertNull(model.picture().get());
            assertNull(model.words().get());
            assertTrue(model.notice().get().sentence().contains("beschadigd"), name);
        }
    }

    @Test
    void showsAPictureAndForgetsItWhenTheScreenIsLeft() {
        AttachmentModel model = opened(kept("foto.png", "png"));
        assertNotNull(model.picture().get());
        model.close();
        assertNull(model.picture().get());
    }

    @Test
    void showsNothingToWhoDidNotReceiveTheSignal() {
        // DEC-7, W-D7
        Attachment file = kept("verslag.txt", "Gespreksverslag");
        AttachmentModel model = new AttachmentModel(
                mother.desk,
                mother.acts.files().drawing(),
                () -> mother.acts.files().open().handle(TeamMother.as(mother.team.police), signal.id(), file.id()));
        model.load();
        assertNull(model.words().get());
        assertNull(model.about().get());
        assertEquals(List.of("ATTACHMENT_KEPT"), log(file));
    }

    @Test
    void opensNoFileOfAnotherSignal() {
        Attachment file = kept("verslag.txt", "Gespreksverslag");
        Signal other = mother.signals.received();
        assertEquals(
                Optional.empty(), mother.acts.files().open().handle(mother.signals.receiver(), other.id(), file.id()));
    }

    @Test
    void wipesTheBytes() {
        Attachment file = kept("verslag.txt", "ab");
        var opened = mother.acts
                .files()
                .open()
                .handle(mother.signals.receiver(), signal.id(), file.id())
                .orElseThrow();
        opened.forget();
        assertArrayEquals(new byte[2], opened.content());
    }

    private AttachmentModel opened(Attachment file) {
        AttachmentModel model = new AttachmentModel(
                mother.desk,
                mother.acts.files().drawing(),
                () -> mother.acts.files().open().handle(mother.seat().actor(), signal.id(), file.id()));
        model.load();
        return model;
    }

    private static int[] drawn(AttachmentModel model) {
        int[] pixels = new int[2];
        model.picture().get().pixels().get(pixels);
        return pixels;
    }

    private Attachment kept(String name, String content) {
        return SignalMother.done(mother.vault
                .transactor()
                .<Attachment, AttachmentRefusal>write(
                        mother.signals.receiver(),
                        Purpose.REGISTER_SIGNAL,
                        tx -> new KeepAttachment(mother.attachments)
                                .within(
                                        tx,
                                        mother.signals.receiver(),
                                        signal.id().value(),
                                        ShortText.of(name),
                                        MediaType.UNKNOWN,
                                        content.getBytes(StandardCharsets.UTF_8))));
    }

    private List<String> log(Attachment file) {
        return mother.vault.read(tx -> mother.vault.audit.about(tx, file.id().value())).stream()
                .map(row -> row.action().value())
                .toList();
    }
}

package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.UrgentAnswers.Answer;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several mail files at once: each becomes a signal of its own, and none is lost.
@OneAtATime
class SeveralMailsTest {
    private final SignalDeskMother mother = new SignalDeskMother();
    private final MailQueue queue = new MailQueue();
    private final List<Signal> saved = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void makesASignalOfEachInTurn() throws IOException {
        NewSignalModel first = entry();
        first.take(List.of(mail("een"), mail("twee"), mail("drie")));
        assertEquals("Bericht 1 van 3", first.place().get());
        save(first);

        NewSignalModel second = afterSaving();
        assertEquals("Bericht 2 van 3", second.place().get());
        assertEquals("twee", body(second));
        assertEquals("twee@x.example", second.form.reporterContact.typed().get());
        save(second);
        NewSignalModel third = afterSaving();
        save(third);

        assertEquals(Optional.empty(), queue.next());
        assertEquals(3, saved.size());
        assertEquals(3, queue.sources().size());
    }

    @Test
    void goesOnWhereOneCannotBeReadAndSaysWhich() throws IOException {
        NewSignalModel model = entry();
        model.take(List.of(broken(), folder, mail("drie")));

        assertEquals("Bericht 3 van 3", model.place().get());
        assertEquals("drie", body(model));
        String said = Objects.requireNonNull(model.mail.notice().get()).sentence();
        assertTrue(said.contains("Bericht 1 van 3 is overgeslagen. Dit bestand is geen mail."), said);
        assertTrue(said.contains("Bericht 2 van 3 is overgeslagen. Dit is een map."), said);
    }

    @Test
    void keepsThemWhileSomebodyLooksAtSomethingElse() throws IOException {
        entry().take(List.of(mail("een"), mail("twee")));

        NewSignalModel again = entry();
        assertEquals("een", body(again));
        assertEquals("Bericht 1 van 2", again.place().get());
    }

    @Test
    void addsThoseThatAreDroppedMeanwhile() throws IOException {
        NewSignalModel model = entry();
        model.take(List.of(mail("een"), mail("twee")));
        model.take(List.of(mail("drie")));

        assertEquals("een", body(model));
        assertEquals("Bericht 1 van 3", model.place().get());
    }

    @Test
    void takesTheSenderOfASkippedMailBack() throws IOException {
        NewSignalModel model = entry();
        model.take(List.of(mail("een"), mail("twee")));
        model.skip();
        assertEquals("twee@x.example", model.form.reporterContact.typed().get());
        model.skip();
        assertEquals("", model.form.reporterContact.typed().get());
        assertNull(model.mail.mail().get());
        assertEquals("", model.place().get());
    }

    @Test
    void offersASingleMailOnceOnly() throws IOException {
        queue.add(List.of(mail("een")));
        assertNotNull(entry().mail.mail().get());
        assertNull(entry().mail.mail().get());
    }

    @Test
    void removesTheFilesOnlyWhereAskedTo() throws IOException {
        NewSignalModel model = entry();
        Path file = mail("een");
        model.take(file);
        save(model);
        SourceFiles kept = new SourceFiles(mother.desk, queue.sources());
        kept.keep();
        assertTrue(Files.exists(file));
        assertFalse(kept.offered().get());

        NewSignalModel next = entry();
        next.take(file);
        save(next);
        SourceFiles removed = new SourceFiles(mother.desk, queue.sources());
        assertTrue(removed.offered().get());
        removed.remove();
        assertFalse(Files.exists(file));
        assertEquals(
                "Het bestand is gewist.",
                Objects.requireNonNull(removed.notice().get()).sentence());
    }

    @Test
    void leavesAFileThatHoldsAnotherMailByNow() throws IOException {
        NewSignalModel model = entry();
        Path file = mail("een");
        model.take(file);
        save(model);
        Files.writeString(file, Files.readString(mail("twee")));
        SourceFiles sources = new SourceFiles(mother.desk, queue.sources());
        sources.remove();

        assertTrue(Files.exists(file));
        assertTrue(Objects.requireNonNull(sources.notice().get()).sentence().startsWith("Eén bestand is niet gewist"));
    }

    /// As the screens make it: over the same queue.
    private NewSignalModel entry() {
        NewSignalModel model = new NewSignalModel(mother.desk, mother.seat(), mother.acts, queue, saved::add);
        model.load(queue.begin());
        return model;
    }

    private NewSignalModel afterSaving() {
        queue.next();
        return entry();
    }

    private void save(NewSignalModel model) {
        int before = saved.size();
        model.form.source.show(Source.SCHOOL);
        model.urgent.threat.show(Answer.NO);
        model.urgent.means.show(Answer.NO);
        model.urgent.danger.show(Answer.NO);
        model.save();
        assertEquals(before + 1, saved.size());
    }

    private static String body(NewSignalModel model) {
        return Objects.requireNonNull(model.mail.mail().get())
                .body()
                .orElseThrow()
                .value();
    }

    private Path mail(String word) throws IOException {
        return Files.writeString(folder.resolve(word + ".eml"), """
            From: %1$s@x.example
            Date: Tue, 10 Mar 2026 09:12:00 +0100
            Message-ID: <%1$s@x.example>

            %1$s
            """.formatted(word));
    }

    private Path broken() throws IOException {
        return Files.writeString(folder.resolve("stuk.eml"), "%PDF-1.7");
    }
}

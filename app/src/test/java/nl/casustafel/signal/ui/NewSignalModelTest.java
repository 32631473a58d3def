package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.desk.Screen;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.UrgentAnswers.Answer;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OneAtATime
class NewSignalModelTest {
    static final String MAIL = """
            From: Anna de Wit <a.dewit@strandcollege.example>
            To: meldpunt@duinrode.example
            Date: Tue, 10 Mar 2026 09:12:00 +0100
            Subject: Zorgen om een leerling
            Message-ID: <een@strandcollege.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=g

            --g
            Content-Type: text/plain; charset=utf-8

            Hij liet een filmpje zien van een aanslag.
            --g
            Content-Type: text/plain; name="verslag.txt"
            Content-Disposition: attachment; filename="verslag.txt"

            Gespreksverslag
            --g--
            """;

    private final SignalDeskMother mother = new SignalDeskMother();
    private final List<Signal> saved = new ArrayList<>();
    private NewSignalModel model = fresh();

    @TempDir
    private Path folder;

    @BeforeEach
    void load() {
        model.load(Optional.empty());
    }

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void savesWhatWasTypedAndKeepsTheReporterWithTheReceiver() {
        fill();
        model.form.reporterName.typed().set("Anna de Wit");
        model.facts.text.typed().set("Keek in de pauze naar een filmpje.");
        model.facts.add(FactKind.SEEN);
        model.save();
        SignalFile file = file();
        assertEquals("jongen uit 3B", file.subject().orElseThrow().calledBy().value());
        assertEquals(Optional.of(mother.team.duinrode.id()), file.signal().municipality());
        assertEquals("school", file.facts().getFirst().contributor().value());
        assertEquals(
                "Anna de Wit",
                file.receiverPart()
                        .orElseThrow()
                        .source()
                        .reporterName()
                        .orElseThrow()
                        .value());
        assertTrue(mother.drafts.isEmpty());
    }

    @Test
    void adviceRequestHoldsNoPersonWhateverWasTyped() {
        // W-C1
        fill();
        model.facts.text.typed().set("Keek naar een filmpje.");
        model.facts.add(FactKind.SEEN);
        model.form.kind.chosen().set(SignalKind.ADVICE_REQUEST);
        model.save();
        assertTrue(file().subject().isEmpty());
        assertTrue(file().facts().isEmpty());
    }

    @Test
    void saysThatItIsBeingSavedAndPullsNobodyBackWhoWentOn() {
        Held held = new Held();
        SignalDesk desk = new SignalDesk(
                mother.texts, held, mother.events, mother.navigator, mother.desk.files(), mother.desk.drafting());
        SignalScreens screens = new SignalScreens(desk, mother.seat(), mother.acts, mother.door(), mother.lists());
        mother.navigator.register(SignalsPlace.class, place -> Screen.of(new Pane(), "list"));
        mother.navigator.register(NewSignalPlace.class, place -> Screen.of(new Pane(), "entry"));
        NewSignalModel slow = new NewSignalModel(desk, mother.seat(), mother.acts, screens::saved);
        mother.navigator.home(new SignalsPlace());
        mother.navigator.go(new NewSignalPlace());
        slow.load(Optional.empty());
        held.run();
        fill(slow);
        slow.save();
        assertTrue(slow.notice().get().sentence().startsWith("Wordt opgeslagen"));
        slow.save();
        mother.navigator.home(new SignalsPlace());
        held.run();
        assertEquals(List.of(new SignalsPlace()), mother.navigator.places());
        assertEquals(
                1,
                mother.vault
                        .read(tx -> mother.signals.reads.list(tx, mother.signals.receiver(), SignalFilter.all()))
                        .size());
        assertTrue(mother.drafts.isEmpty());
    }

    @Test
    void showsWhatIsMissingAndSavesNothing() {
        model.save();
        assertNotNull(model.form.source.problem().get());
        assertNotNull(model.form.channel.problem().get());
        assertTrue(saved.isEmpty());
    }

    @Test
    void asksForAFactThatWasTypedButNotAdded() {
        fill();
        model.facts.text.typed().set("Keek naar een filmpje.");
        model.save();
        assertTrue(saved.isEmpty());
        assertTrue(model.notice().get().sentence().contains("niet is toegevoegd"));
    }

    @Test
    void fillsInTheMailAndStoresItsFilesInTheSameAct() throws IOException {
        model.take(mail(MAIL));
        assertEquals("Anna de Wit", model.form.reporterName.typed().get());
        assertEquals("10-03-2026", model.form.receivedOn.typed().get());
        assertEquals(Channel.MAIL, model.form.channel.chosen().get());
        model.form.source.chosen().set(Source.SCHOOL);
        model.takeFact("Hij liet een filmpje zien");
        model.facts.add(FactKind.SEEN);
        model.save();
        Attachment kept = mother.vault
                .read(tx -> mother.attachments.list(tx, saved.getFirst().id().value()))
                .getFirst();
        assertEquals("verslag.txt", kept.fileName().value());
        assertEquals(FactKind.SEEN, file().facts().getFirst().kind());
        assertEquals(
                LongText.of("Hij liet een filmpje zien"),
                file().facts().getFirst().text());
    }

    @Test
    void recognisesAMailThatWasTakenInBefore() throws IOException {
        model.take(mail(MAIL));
        model.form.source.chosen().set(Source.SCHOOL);
        model.save();
        NewSignalModel second = fresh();
        second.load(Optional.of(mail(MAIL)));
        assertEquals(saved.getFirst().number(), second.mail.known().getFirst().number());
        assertTrue(second.mail.known().getFirst().signal().isPresent());
    }

    @Test
    void saysWhyAFileIsNoMailAndKeepsTheForm() throws IOException {
        fill();
        model.take(mail("%PDF-1.7 geen mail"));
        assertTrue(model.mail.notice().get().sentence().contains("geen mail"));
        assertNull(model.mail.progress().get());
        assertEquals("jongen uit 3B", model.form.subjectDescription.typed().get());
    }

    @Test
    void anyYesShowsWhatToDoFirst() {
        // FW-2.2
        model.urgent.means.chosen().set(Answer.NO);
        assertNull(model.urgent.emergency().get());
        model.urgent.threat.chosen().set(Answer.YES);
        assertTrue(model.urgent.emergency().get().sentence().contains("112"));
        fill();
        model.save();
        assertTrue(file().signal().urgent().emergency());
        assertTrue(file().signal().urgent().checkedAt().isPresent());
    }

    @Test
    void putsBackWhatWasTypedBeforeALock() {
        fill();
        model.facts.text.typed().set("Keek naar\neen filmpje.");
        model.facts.add(FactKind.HEARD);
        model.urgent.danger.chosen().set(Answer.UNKNOWN);
        model.flush();
        NewSignalModel later = fresh();
        later.load(Optional.empty());
        assertEquals("jongen uit 3B", later.form.subjectDescription.typed().get());
        assertEquals(Source.SCHOOL, later.form.source.chosen().get());
        assertEquals(Answer.UNKNOWN, later.urgent.danger.chosen().get());
        assertEquals(
                "Keek naar\neen filmpje.", later.facts.facts().getFirst().text().value());
    }

    @Test
    void anUntouchedFormLeavesNoDraft() {
        model.flush();
        assertTrue(mother.drafts.isEmpty());
    }

    @Test
    void refusesWhoMayNotTakeIn() {
        model = new NewSignalModel(
                mother.desk, mother.seat(TestVault.actor(Role.PARTICIPANT)), mother.acts, saved::add);
        model.load(Optional.empty());
        fill();
        model.save();
        assertTrue(saved.isEmpty());
        assertTrue(model.notice().get().sentence().contains("rol"));
    }

    private NewSignalModel fresh() {
        return new NewSignalModel(mother.desk, mother.seat(), mother.acts, saved::add);
    }

    private void fill() {
        fill(model);
    }

    private static void fill(NewSignalModel entry) {
        entry.form.channel.chosen().set(Channel.PHONE);
        entry.form.source.chosen().set(Source.SCHOOL);
        entry.form.subjectDescription.typed().set("jongen uit 3B");
    }

    private SignalFile file() {
        return mother.vault
                .transactor()
                .read(
                        mother.signals.receiver(),
                        Purpose.OVERVIEW,
                        tx -> mother.signals.reads.file(
                                tx, mother.signals.receiver(), saved.getFirst().id()))
                .orElseThrow();
    }

    private Path mail(String text) throws IOException {
        Path file = folder.resolve("mail.eml");
        Files.write(file, text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        return file;
    }
}

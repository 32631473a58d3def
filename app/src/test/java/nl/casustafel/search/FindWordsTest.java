package nl.casustafel.search;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentAction;
import nl.casustafel.attachment.FileWords;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.attachment.OpenedFile;
import nl.casustafel.attachment.ReadFiles;
import nl.casustafel.dossier.store.JooqCaseFactReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Passage;
import nl.casustafel.signal.Signal;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindWordsTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother signals = new SignalMother(vault, team);
    private final FindWords find = new FindWords(vault.transactor(), signals.reads, new JooqCaseFactReads(vault.clock));
    private final ReadFiles files = new ReadFiles(vault.transactor(), signals.attachments);
    private final FileWords words = new FileWords((pdf, most) -> Optional.empty(), mail -> Optional.empty());

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void showsWhereTheWordStands() {
        Signal signal = signals.received();
        Passage fact = find.find(signals.receiver(), "FILMPJE").passages().getFirst();
        assertEquals(signal.id(), fact.id());
        assertEquals(Passage.Where.FACT, fact.where());
        assertTrue(fact.excerpt().value().contains("een filmpje van een aanslag"));
        assertEquals(
                Passage.Where.INTERPRETATION,
                find.find(signals.receiver(), "mentor steun")
                        .passages()
                        .getFirst()
                        .where());
        assertEquals(List.of(), find.find(signals.receiver(), "filmpje mentor").passages());
        assertEquals(List.of(), find.find(signals.receiver(), "100% film_je").passages());
        assertEquals(List.of(), find.find(signals.receiver(), "een").passages());
    }

    @Test
    void findsNothingOfAnotherMunicipalityAndNothingOfTheReporter_DEC_5_W_D7() {
        signals.onAgenda();
        assertFalse(find.find(TeamMother.as(team.police), "filmpje").passages().isEmpty());
        assertEquals(
                List.of(),
                find.find(TeamMother.as(team.otherFileHolder), "filmpje").passages());
        assertEquals(
                List.of(), find.find(TeamMother.as(team.powerless), "filmpje").passages());
        for (String word : List.of("Zonneveld", "zorgen", "collega")) {
            assertEquals(List.of(), find.find(signals.receiver(), word).passages(), word);
        }
    }

    @Test
    void findsWordsOfAFileForTheReceiverAloneAndNoMoreOnceTheFileIsGone_DEC_7() {
        Signal signal = signals.onAgenda();
        Attachment file = keep(signal, "verklaring.txt", "De trainer zag hem met een vlag.");
        assertEquals(List.of(), find.find(signals.receiver(), "trainer").passages(), "not read yet");
        read(TeamMother.as(team.otherFileHolder));
        assertEquals(List.of(), find.find(signals.receiver(), "trainer").passages(), "nobody reads for another");
        read(signals.receiver());
        assertTrue(files.next(signals.receiver()).isEmpty());
        Passage found = find.find(signals.receiver(), "trainer").passages().getFirst();
        assertEquals(Passage.Where.FILE, found.where());
        assertEquals(List.of(), find.find(TeamMother.as(team.police), "trainer").passages());
        vault.transactor().write(signals.receiver(), Purpose.TEST_SIGNAL, tx -> {
            signals.attachments.remove(tx, file.id());
            tx.audit(AttachmentAction.ATTACHMENT_REMOVED, file.id());
            return Outcome.<Attachment, Refusal>done(file);
        });
        assertEquals(List.of(), find.find(signals.receiver(), "trainer").passages());
    }

    @Test
    void aFileThatCannotBeReadIsNotTriedAgain() {
        Signal signal = signals.received();
        keep(signal, "kapot.docx", "geen zip");
        keep(signal, "foto.png", "x");
        read(signals.receiver());
        assertTrue(files.next(signals.receiver()).isEmpty());
    }

    @Test
    void handsOverTheLatestAndSaysThereAreMore() {
        IntStream.rangeClosed(0, FindWords.SHOWN).forEach(_ -> signals.received());
        FindWords.Found found = find.find(signals.receiver(), "aanslag");
        assertEquals(FindWords.SHOWN, found.passages().size());
        assertTrue(found.more());
        assertEquals("2026-A-009", found.passages().getFirst().number().text());
    }

    @Test
    void cutsWhatStandsAroundAWord() {
        String text = "aap noot mies wim zus jet teun vuur gijs lam kees bok weide does hok duif schapen ".repeat(3);
        String cut = Passage.around(text, "does").value();
        assertTrue(cut.startsWith("…") && cut.endsWith("…") && cut.contains("weide does hok"), cut);
        assertEquals("kort", Passage.around("kort", "kort").value());
        assertTrue(Passage.around("x".repeat(500) + "vlag", "vlag").value().contains("vlag"));
    }

    private void read(Actor actor) {
        for (Optional<OpenedFile> next = files.next(actor); next.isPresent(); next = files.next(actor)) {
            OpenedFile file = next.orElseThrow();
            files.keep(actor, file.about().id(), words.of(file));
        }
    }

    private Attachment keep(Signal signal, String name, String content) {
        return done(vault.transactor()
                .write(
                        signals.receiver(),
                        Purpose.REGISTER_SIGNAL,
                        tx -> new KeepAttachment(signals.attachments)
                                .within(
                                        tx,
                                        signals.receiver(),
                                        signal.id().value(),
                                        ShortText.of(name),
                                        MediaType.UNKNOWN,
                                        content.getBytes(StandardCharsets.UTF_8))));
    }
}

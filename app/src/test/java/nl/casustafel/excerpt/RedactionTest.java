package nl.casustafel.excerpt;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.minutes.ReopenMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.PdfLeak;
import nl.casustafel.testkit.RedactionMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From final minutes to a redacted file, on a real store (DEC-27, W-L1).
class RedactionTest {
    private static final String NAME = "jongen uit 3B";
    private static final String SAID = "Wim Quizzenaar belde op 3 mei 2011 & zei: «ﬁets» تومه";

    /// Two corners below and one above, in points.
    private static final Pattern BOX = Pattern.compile("([\\d.]+) ([\\d.]+) l\\s+([\\d.]+) \\2 l\\s+\\3 ([\\d.]+) l");

    private static final double HEIGHT = 11.3;

    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault);
    private final RedactionMother mother = new RedactionMother(vault, held);

    @AfterEach
    void close() {
        vault.close();
    }

    private RedactionMother held() {
        held.bringToCare(() -> {
            held.say(held.care, LineKind.NOTE, SAID);
            held.say(held.care, LineKind.DISSENT, "De politie ziet dit anders.");
        });
        held.admit();
        held.end();
        return mother;
    }

    private byte[] printed(Redaction.Key id) {
        return new PdfMinutesPrinter()
                .excerpts()
                .print(done(mother.compose.handle(mother.maker(), id)).excerpt());
    }

    @Test
    void whatWasLeftOutStandsNowhereInTheFile_DEC_27() throws IOException {
        List<String> out = List.of(NAME, "Quizzenaar", "3 mei 2011", "«ﬁets»", "تومه", "Strandcollege", "Ruben Visser");
        Redaction.Key id = held().agreed(out.toArray(String[]::new));
        byte[] pdf = printed(id);
        assertEquals(List.of(), PdfLeak.found(pdf, out));
        assertEquals(
                List.of("Voorblad", "belde op"),
                PdfLeak.found(pdf, List.of("Voorblad", "belde op")),
                "the search finds what is there");
        var version = mother.kept(id).minutes();
        byte[] whole =
                vault.read(tx -> held.minutes.pdf(tx, mother.maker(), version)).orElseThrow();
        assertEquals(
                List.of("Ruben Visser", "Strandcollege", NAME),
                PdfLeak.found(whole, List.of(NAME, "Strandcollege", "Ruben Visser")),
                "and finds it where it was not left out");
        ArchivalPdf.accepted(pdf);
    }

    @Test
    void noOutlineTitleOrPropertyHasAnyoneInIt_DEC_27() throws IOException {
        byte[] pdf = printed(held().agreed("2026-A-002", "Team Noorderstrand", "IIO-2026-A-01"));
        assertEquals(List.of(), PdfLeak.found(pdf, List.of("2026-A-002", "Team Noorderstrand", "IIO-2026-A-01")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(
                    "Verslag, gelakte versie", document.getDocumentInformation().getTitle());
            assertEquals(
                    "Deel van een verslag", document.getDocumentInformation().getSubject());
        }
    }

    @Test
    void everyBoxHasOneWidthAndBearsItsGround_DEC_27() throws IOException {
        byte[] pdf = printed(held().agreed(NAME, "m", "Weer vaste dagen naar school."));
        assertTrue(ArchivalPdf.text(pdf).contains("5.1.2.e"));
        assertEquals(1, widths(pdf).size(), widths(pdf).toString());
    }

    /// Of what is drawn as high as a box and filled.
    private static Set<String> widths(byte[] pdf) throws IOException {
        Set<String> widths = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                String drawn = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                BOX.matcher(drawn)
                        .results()
                        .filter(box -> Math.abs(number(box, 4) - number(box, 2) - HEIGHT) < 0.5)
                        .forEach(box -> widths.add("%.1f".formatted(number(box, 3) - number(box, 1))));
            }
        }
        return widths;
    }

    private static double number(MatchResult found, int group) {
        return Double.parseDouble(found.group(group));
    }

    @Test
    void whatIsKeptReadsAsItStood() throws IOException {
        Redaction.Key id = held().agreed("Quizzenaar");
        String text = ArchivalPdf.text(printed(id)).replaceAll("\\s+", " ");
        assertTrue(text.contains("De mentor vermoedt dat hij steun zoekt."), text);
        assertTrue(text.contains("Wim"), text);
        assertTrue(text.contains("Afwijkende opvatting"), text);
        assertTrue(text.contains("Gelakt voor openbaarmaking"), text);
    }

    @Test
    void eachMarkNeedsAGround_W_L1() {
        Redaction.Key id = held().begun();
        assertEquals(Outcome.refused(ExcerptRefusal.NOTHING_MARKED), mother.make.offer(mother.maker(), id));
        done(mother.make.keep(mother.maker(), id, mother.marks(id, NAME, Optional.empty()), Reasons.NONE));
        assertEquals(Outcome.refused(ExcerptRefusal.NO_GROUND), mother.make.offer(mother.maker(), id));
        assertEquals(2, mother.kept(id).marks().size(), "the draft is kept without, on both sheets");
    }

    @Test
    void whatWasWeighedIsToldInWords_W_L1() {
        Redaction.Key id = held().begun();
        List<Mark> marks = mother.marks(id, NAME, Optional.of(WooGround.PRIVACY));
        done(mother.make.keep(mother.maker(), id, marks, Reasons.NONE));
        assertEquals(Outcome.refused(ExcerptRefusal.NO_REASON), mother.make.offer(mother.maker(), id));
        done(mother.make.keep(mother.maker(), id, marks, mother.reasons(WooGround.PRIVACY)));
        vault.time.forward(Duration.ofDays(6 * 365));
        assertEquals(Outcome.refused(ExcerptRefusal.NO_REASON_OLD), mother.make.offer(mother.maker(), id));
    }

    @Test
    void dissentDoesNotVanishWithoutAWord_W_L1() {
        Redaction.Key id = held().begun();
        List<Mark> marks = mother.marks(id, "ziet dit anders", Optional.of(WooGround.GOVERNING));
        done(mother.make.keep(mother.maker(), id, marks, mother.reasons(WooGround.GOVERNING)));
        assertEquals(Outcome.refused(ExcerptRefusal.NO_REASON_DISSENT), mother.make.offer(mother.maker(), id));
        Reasons told = mother.reasons(WooGround.GOVERNING);
        done(mother.make.keep(
                mother.maker(),
                id,
                marks,
                new Reasons(told.weighed(), Optional.empty(), Optional.of(LongText.of("Vrij beraad.")))));
        done(mother.make.offer(mother.maker(), id));
    }

    @Test
    void theSecondReaderIsSomebodyElse_DEC_27() {
        Redaction.Key id = held().marked(NAME);
        assertEquals(Outcome.refused(ExcerptRefusal.NOT_AGREED), mother.compose.handle(mother.maker(), id));
        done(mother.make.offer(mother.maker(), id));
        var seen = mother.opened(mother.maker(), id).stays();
        assertEquals(Outcome.refused(ExcerptRefusal.SAME_READER), mother.judge.agree(mother.maker(), id, seen));
        assertEquals(Outcome.refused(ExcerptRefusal.NOT_AGREED), mother.compose.handle(mother.maker(), id));
        done(mother.judge.agree(mother.second(), id, seen));
        assertEquals(RedactionState.AGREED, mother.kept(id).state());
        assertTrue(mother.compose.objection(mother.maker(), id).isEmpty());
    }

    @Test
    void whoMarkedSomethingInItIsNoSecondReader_DEC_27() {
        Redaction.Key id = held().marked(NAME);
        Redaction draft = mother.kept(id);
        done(mother.make.keep(mother.second(), id, draft.marks(), draft.reasons()));
        done(mother.make.offer(mother.maker(), id));
        assertEquals(
                Outcome.refused(ExcerptRefusal.SAME_READER),
                mother.judge.agree(
                        mother.second(), id, mother.opened(mother.second(), id).stays()));
    }

    @Test
    void whatChangedSinceItWasReadIsNotAgreedTo_DEC_27() {
        Redaction.Key id = held().marked(NAME);
        var before = mother.opened(mother.second(), id).stays();
        done(mother.make.keep(
                mother.maker(),
                id,
                mother.marks(id, "Strandcollege", Optional.of(WooGround.PRIVACY)),
                mother.reasons(WooGround.PRIVACY)));
        done(mother.make.offer(mother.maker(), id));
        assertEquals(Outcome.refused(ExcerptRefusal.CHANGED_SINCE), mother.judge.agree(mother.second(), id, before));
        assertNotEquals(before, mother.opened(mother.second(), id).stays());
    }

    @Test
    void sentBackItIsADraftAgainWithTheRemark() {
        Redaction.Key id = held().marked(NAME);
        done(mother.make.offer(mother.maker(), id));
        assertEquals(
                Outcome.refused(ExcerptRefusal.NOT_A_DRAFT),
                mother.make.keep(mother.maker(), id, List.of(), Reasons.NONE));
        LongText remark = LongText.of("Punt 2 noemt de school nog.");
        done(mother.judge.sendBack(mother.second(), id, remark));
        assertEquals(RedactionState.DRAFT, mother.kept(id).state());
        assertEquals(Optional.of(remark), mother.kept(id).last().flatMap(RedactionStep::remark));
        done(mother.make.offer(mother.maker(), id));
        done(mother.judge.agree(
                mother.second(), id, mother.opened(mother.second(), id).stays()));
        done(mother.make.takeBack(mother.maker(), id));
        assertEquals(Outcome.refused(ExcerptRefusal.NOT_AGREED), mother.compose.handle(mother.maker(), id));
    }

    @Test
    void onlyFinalMinutesAreRedactedAndOnlyWhileTheyStand_DEC_27() {
        Redaction.Key id = held().agreed(NAME);
        done(new ReopenMinutes(vault.transactor(), held.minutes, held.minutes, vault.clock)
                .handle(held.chair(), held.meeting, LongText.of("Een uitkomst is onjuist.")));
        assertEquals(Outcome.refused(ExcerptRefusal.NOT_FINAL), mother.compose.handle(mother.maker(), id));
        assertEquals(Optional.of(ExcerptRefusal.NOT_FINAL), mother.compose.objection(mother.maker(), id));
        assertEquals(
                Outcome.refused(ExcerptRefusal.NOT_FINAL),
                mother.make.begin(mother.maker(), mother.kept(id).minutes(), RedactionFor.COUNCIL));
    }

    @Test
    void redactingIsForWhoMayHandOut_W_F1() {
        Redaction.Key id = held().marked(NAME);
        Actor police = TeamMother.as(held.team.police);
        assertEquals(Outcome.refused(ExcerptRefusal.NOT_YOURS), mother.make.offer(police, id));
        assertEquals(Outcome.refused(ExcerptRefusal.NOT_YOURS), mother.compose.handle(police, id));
        Actor elsewhere = TeamMother.as(held.team.otherFileHolder);
        assertEquals(Outcome.refused(ExcerptRefusal.UNKNOWN), mother.open.handle(elsewhere, id));
        assertEquals(Outcome.refused(ExcerptRefusal.UNKNOWN), mother.make.offer(elsewhere, id));
    }

    @Test
    void namesBirthDaysAndNumbersAreSuggestedAndNothingIsMarked() {
        Redaction.Key id = held().begun();
        OpenRedaction.Opened opened = mother.opened(mother.maker(), id);
        var words = opened.suggestions().stream()
                .map(one -> one.kind() + " " + words(opened, one.spot()))
                .collect(Collectors.toSet());
        assertTrue(words.contains("NAME " + NAME), words.toString());
        assertTrue(words.contains("NAME Ruben Visser"), words.toString());
        assertTrue(words.contains("BIRTH_DATE 3 mei 2011"), words.toString());
        assertEquals(List.of(), opened.redaction().marks());
    }

    private static String words(OpenRedaction.Opened opened, Spot spot) {
        return opened.parts().stream()
                .filter(part -> part.position() == spot.part())
                .flatMap(part -> part.passages().stream())
                .filter(passage -> passage.name().equals(spot.passage()))
                .map(passage -> passage.text().value().substring(spot.from(), spot.to()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marksThatMeetHideTheirTextOnce() {
        ShortText name = ShortText.of("x");
        List<Mark> meeting = List.of(
                new Mark(new Spot(1, name, 0, 6), Optional.of(WooGround.PRIVACY)),
                new Mark(new Spot(1, name, 3, 9), Optional.of(WooGround.SAFETY)));
        assertEquals(
                List.of("abcdef", "ghi", "jkl"),
                RedactedText.stretches("abcdefghijkl", meeting).stream()
                        .map(RedactedText.Stretch::words)
                        .toList());
        assertFalse(
                RedactedText.stretches("a\uD83D\uDE00b", List.of(new Mark(new Spot(1, name, 2, 3), Optional.empty())))
                        .stream()
                        .filter(stretch -> stretch.mark().isEmpty())
                        .anyMatch(stretch -> stretch.words().codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)));
    }

    @Test
    void theLogSaysWhatWasDoneWithoutAWordOfIt() {
        held().agreed(NAME);
        List<String> log = held.weigh.log();
        assertTrue(log.stream().anyMatch(line -> line.contains("REDACTION_AGREED")), log.toString());
        assertTrue(log.stream().noneMatch(line -> line.contains(NAME)));
    }
}

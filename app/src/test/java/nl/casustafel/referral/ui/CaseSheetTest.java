package nl.casustafel.referral.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.referral.ReferralRefusal;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.texts.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// DEC-22: the neutral case sheet names nobody unless somebody asks, and leaves as every file does.
@OneAtATime
class CaseSheetTest {
    @TempDir
    private Path folder;

    private FollowUpDeskMother mother;
    private RunningMother running;
    private CaseFile taken;
    private CaseSheetModel model;

    @BeforeEach
    void takeOver() {
        mother = new FollowUpDeskMother(folder);
        running = new RunningMother(mother.mother.weigh);
        taken = running.taken();
        model = new CaseSheetModel(mother.work(new Inline(), Language.NL), taken.id());
        model.load();
    }

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void dec_22_namesNobodyUnlessAsked() {
        String sheet = words(Objects.requireNonNull(model.rows().get()));
        for (String said : new String[] {
            taken.number().text(),
            "GCOS 00123",
            "Duinrode",
            "14 maart 2024, vóór Casustafel",
            "in uitvoering",
            "1 juni 2026",
            "Reclassering Noorderstrand"
        }) {
            assertTrue(sheet.contains(said), () -> said + "\n" + sheet);
        }
        assertFalse(sheet.contains("Vermeer"), "W-D7, DEC-22: no name by default");
        assertFalse(sheet.contains("2003"), "nor a date of birth");
        assertFalse(sheet.contains("Postma"), "organisations, never who works there");
        model.named.ticked().set(true);
        String named = words(Objects.requireNonNull(model.rows().get()));
        assertTrue(named.contains("Daan Vermeer") && named.contains("6 mei 2003"), named);
    }

    /// Nothing leaves of how it was weighed or on which strand.
    @Test
    void dec_22_saysNothingOfTheWeighing() {
        CaseFile weighed = running.read(mother.mother.holder(), mother.mother.weigh.admitted());
        var other = new CaseSheetModel(mother.work(new Inline(), Language.NL), weighed.id());
        other.load();
        String sheet = words(Objects.requireNonNull(other.rows().get()));
        assertFalse(sheet.contains("vóór Casustafel"), sheet);
        assertFalse(sheet.contains("mogelijk"), sheet);
        assertTrue(sheet.contains("nog niet bekend"), sheet);
    }

    @Test
    void dec_26_leavesAsArchivalPdfWithALineInTheRegister() throws IOException {
        fill();
        model.print();
        Path file = folder.resolve(taken.number().text() + "-zaakblad.pdf");
        byte[] pdf = Files.readAllBytes(file);
        ArchivalPdf.accepted(pdf);
        assertFalse(ArchivalPdf.text(pdf).contains("Vermeer"));
        Provision line = mother.register().getFirst();
        assertEquals(Handover.Form.CASE_SHEET, line.handover().form());
        assertEquals("Beheer landelijk systeem", line.handover().recipient().value());
        assertEquals(Optional.empty(), line.failure());
    }

    @Test
    void leavesAsATable() throws IOException {
        fill();
        model.table();
        Path file = folder.resolve(taken.number().text() + "-zaakblad.csv");
        String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\r\n");
        assertEquals(2, lines.length);
        assertTrue(lines[0].contains("\"Extern nummer\""), lines[0]);
        assertTrue(lines[1].contains("\"GCOS 00123\""), lines[1]);
        assertEquals(1, mother.register().size());
    }

    @Test
    void asksToWhomAndOnWhichGround() {
        model.print();
        assertEquals(0, mother.register().size());
    }

    @Test
    void dec_5_isForWhoKeepsTheCase() {
        var sheets = mother.work(new Inline(), Language.NL).acts().routes().caseSheet();
        Actor elsewhere = TeamMother.as(mother.mother.team.otherFileHolder);
        assertEquals(Rule.NOT_FOUND, refusal(sheets.look(elsewhere, taken.id(), false)));
        Actor police = TeamMother.as(mother.mother.team.police);
        assertEquals(Rule.NOT_ALLOWED, refusal(sheets.look(police, taken.id(), false)));
        assertEquals(
                10,
                done(sheets.look(mother.mother.holder(), taken.id(), true))
                        .rows()
                        .size());
    }

    @Test
    void takesPictures() {
        Robot robot = Robot.start();
        var work = mother.work(new Inline(), Language.NL);
        robot.show(
                () -> new CaseSheetView(model, work.texts()).screen().node(),
                new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
        robot.picture(Path.of("target", "pictures", "case-sheet.png"));
        var english = mother.work(new Inline(), Language.EN);
        robot.show(
                () -> new CaseSheetView(model, english.texts()).screen().node(),
                new Look(Theme.DARK, TypeSize.TABLE, 1366, 768));
        robot.picture(Path.of("target", "pictures", "case-sheet-dark-en.png"));
        robot.show(Pane::new);
    }

    private void fill() {
        model.recipient.typed().set("Beheer landelijk systeem");
        model.basis.typed().set("WPGA art. 6, tweede lid");
    }

    private static String words(Rows sheet) {
        return sheet.rows().stream()
                .map(row -> row.name().value() + ": " + row.value().value())
                .collect(Collectors.joining("\n"));
    }

    private static <T> ReferralRefusal refusal(Outcome<T, ReferralRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, ReferralRefusal> _ -> throw new AssertionError("done");
            case Outcome.Refused<T, ReferralRefusal>(ReferralRefusal refusal) -> refusal;
        };
    }
}

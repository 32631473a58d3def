package nl.casustafel.shell;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.WorkFactor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The Thursday of a team, by keyboard: attendance, blind rating, four signals, a running case, the battery
/// that dies halfway a line, and the minutes as they are read back from the PDF. On the practice team, in a
/// store of its own.
@Timeout(600)
@OneAtATime
class ThursdayTest {
    private static final Path PICTURES = Path.of("target/pictures/thursday");
    private static final String CODE = "oefenen";
    private static final String PASSPHRASE = "lantaarn koffie rivier duinen";
    private final Path base;
    private Walk walk;

    ThursdayTest(@TempDir Path base) throws IOException {
        this.base = base;
        walk = new Walk(base, ThursdayTest::practice);
    }

    private static void practice(Walk walk) {
        StoreDoor door = new StoreDoor(walk.folder, new WorkFactor(4), walk.clock);
        try (NewStore store = door.begin()) {
            Opening made = done(store.create(SignInName.of("coordinator"), new Passphrase(PASSPHRASE.toCharArray())));
            new PracticeDoor(walk.folder, walk.clock).filled(made, 1);
            store.finish().close();
        }
    }

    @AfterEach
    void close() {
        if (walk.program().session().isPresent()) {
            walk.close();
        }
    }

    @Test
    void plays() throws Exception {
        walk.unlock("coordinator", PASSPHRASE);
        walk.press("Shortcut+3").open("#meeting-list");
        walk.await("#meeting-open").press("Enter").await("#meeting-item-open").press("F11");
        look("open");
        toCare();
        toCase();
        withoutTheLiaison();
        deferred();
        runningCase();
        powerGone();
        rest();
        roundedOff();
        Path pdf = walk.outside.resolve("IIO-2026-A-03-v1.pdf");
        Standards.accepted(Files.readAllBytes(pdf));
        String text = read(pdf);
        Files.writeString(PICTURES.resolve("minutes.txt"), text);
        try (InputStream golden = getClass().getResourceAsStream("thursday.txt")) {
            assertEquals(new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8), text);
        }
        walk.close();
    }

    private void toCare() {
        walk.at("#meeting-item-open", "Enter").awaitText("#meeting-present-8-warning", "W-B3");
        look("liaison");
        walk.at("#meeting-item-open", "Enter").await("#meeting-line");
        look("line");
        walk.type("! wij geleiden naar zorg").press("Enter");
        walk.type("> @oefenstra +1w mentor bellen").press("Enter");
        look("lines");
        walk.press("F7");
        rate("police", "Ruben", "22100O01");
        rate("prosecution", "Naima", "11100O01");
        walk.at("#assessment-table-open", "Enter").await("#assessment-open");
        look("open-rows");
        form("Deelde flyers uit waarin geweld werd goedgepraat.");
        positions("not-in-line");
        walk.press("F5").pick("#weighing-decision-outcome", "zorg");
        walk.paste("#weighing-decision-route", "Sociaal wijkteam");
        walk.paste("#weighing-decision-reason", "Geen radicalisering; hulp op school past beter.");
        look("decision");
        decide("2026-A-003", true);
        look("decided");
    }

    private void toCase() {
        walk.await("#meeting-item-open").at("#meeting-present-8", "Space").at("#meeting-item-open", "Enter");
        walk.await("#meeting-line").type(". de mentor zag hem vandaag nog").press("Enter", "F7");
        rate("police", "Ruben", "32200O01");
        rate("prosecution", "Naima", "32200O01");
        walk.at("#assessment-table-open", "Enter").await("#assessment-open");
        form("Dreigde met een hakbijl.");
        positions("in-line");
        walk.press("F5").pick("#weighing-decision-outcome", "toegelaten").choose("#weighing-decision-strand", 1);
        walk.paste("#weighing-decision-reason", "Politie, OM en burgemeester zien aanwijzingen.");
        for (int i = 1; i <= 10; i++) {
            walk.at("#weighing-entry-in" + i + "-question .radio-button", "J");
        }
        for (int i : List.of(1, 4, 5, 6)) {
            walk.paste("#weighing-entry-in" + i, "Zie de feiten.");
        }
        walk.at("#weighing-decision-designated-list-1", "Space");
        walk.paste("#weighing-decision-action-text", "School bellen");
        walk.choose("#weighing-decision-action-owner", 1).type("#weighing-decision-action-due", "+1w");
        look("admitted");
        decide("2026-A-014", true);
        look("case");
    }

    private void withoutTheLiaison() {
        walk.at("#meeting-item-open", "Enter").await("#meeting-line").press("F7");
        rate("police", "Ruben", "00000000");
        rate("prosecution", "Naima", "00000000");
        walk.at("#assessment-table-open", "Enter").await("#assessment-open");
        form("Niets van gezien.");
        positions("not-in-line");
        walk.press("F5").pick("#weighing-decision-outcome", "T0");
        walk.paste("#weighing-decision-reason", "Het gaat om een ruzie.");
        decide("2026-A-016", true);
        look("nothing");
    }

    private void deferred() {
        walk.at("#meeting-item-open", "Enter");
        walk.await("#meeting-line").press("F5").pick("#weighing-decision-outcome", "T3");
        walk.paste("#weighing-decision-question", "Wie is de oudere jongen?");
        walk.choose("#weighing-decision-owner", 1).type("#weighing-decision-returns", "+2w");
        look("deferring");
        decide("2026-A-017", false);
        look("deferred");
    }

    private void runningCase() {
        walk.await("#meeting-item-open");
        look("talk-before");
        walk.at("#meeting-item-open", "Enter").await("#meeting-line");
        walk.type(". hij is drie weken niet op straat gezien").press("Enter");
        walk.type("! het plan loopt door").press("Enter");
        walk.type("> @politie 19-3 huisbezoek").press("Enter");
        look("talk");
        walk.type("~ het OM ziet het ande");
        // What is typed is kept every second; the timeout of the test ends this.
        while (!kept().contains("het ande")) {
            walk.robot.settle();
        }
    }

    private void powerGone() throws IOException {
        walk = walk.cut(base.resolve("after"));
        walk.unlock("coordinator", PASSPHRASE);
        look("again");
        walk.press("Shortcut+3").open("#meeting-list").await("#meeting-line");
        look("back");
        walk.awaitText("#meeting-line", "~ het OM ziet het ande").awaitWords("@politie 19-3 huisbezoek");
        walk.at("#meeting-line", "End").type("rs").press("Enter");
        look("whole");
    }

    private void rest() {
        for (int i = 0; i < 3; i++) {
            walk.at("#meeting-item-finish", "Enter");
            look("finished");
            if (i < 2) {
                walk.at("#meeting-item-open", "Enter").await("#meeting-line");
                walk.type("zonder bijzonderheden").press("Enter");
            }
        }
    }

    private void roundedOff() {
        walk.press("Shortcut+Shift+F").await("#meeting-close-now");
        look("cover");
        walk.at("#meeting-close-now", "Enter").await("#minutes-compose");
        walk.robot.settle();
        look("compose");
        walk.press("F9").await("#minutes-page-number");
        look("pages");
        walk.pick("#minutes-sign-second", "Ruben");
        walk.type("#minutes-sign-second-secret", CODE).press("Enter");
        walk.await("#minutes-code");
        walk.paste("#minutes-copy-recipient", "Politie Kust (oefening)").press("Enter");
        walk.type("Eigen dossier").press("Enter").type("WPGA art. 6");
        walk.at("#minutes-copy-form-file", "Space", "Shortcut+Enter").await("#minutes-copy-banner");
        walk.awaitText("#minutes-copy-banner", "register");
        look("copied");
    }

    /// What differs each time: the codes that prove the text and the log.
    private static String read(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\b(\\d+ )?[0-9A-Z]{4,5}(-[0-9A-Z]{4,5}){3,}\\b", "<code>")
                    .replaceAll("[ \\t]+\\n", "\n");
        }
    }

    private String kept() {
        return walk.stored(() -> {
            OpenSession session = walk.program().session().orElseThrow();
            Seat seat = session.seat();
            return seat.transactor().read(seat.actor(), Purpose.HOLD_MEETING, tx -> {
                Meeting.Key today = session.rooms()
                        .stores()
                        .meetingReads
                        .list(tx, seat.actor())
                        .getFirst()
                        .id();
                return session
                        .rooms()
                        .stores()
                        .meetingReads
                        .open(tx, seat.actor(), today)
                        .orElseThrow()
                        .items()
                        .stream()
                        .map(item -> session.rooms()
                                .drafts()
                                .find(
                                        tx,
                                        seat.actor().person(),
                                        "line/" + item.id().value())
                                .orElse(""))
                        .collect(Collectors.joining());
            });
        });
    }

    /// @param prompted whether the form asks back
    private void decide(String signal, boolean prompted) {
        if (prompted) {
            walk.await("#weighing-prompt-tv6");
            walk.robot.ids().stream()
                    .filter(id -> id.matches("weighing-prompt-tv\\d+"))
                    .forEach(id -> walk.paste("#" + id, "Besproken aan tafel."));
        }
        walk.press("Shortcut+Enter").awaitText("#meeting-notice", signal);
    }

    private void form(String violence) {
        walk.press("F3").paste("#weighing-criterion-violence", violence);
        walk.at("#weighing-form-motive-yes", "Space");
        walk.paste("#weighing-form-grounds", "Blijkt uit de flyers.");
        walk.at("#weighing-form-limb-undermining", "Space");
        walk.paste("#weighing-form-proportionality", "De school alleen komt er niet uit.");
        walk.at("#weighing-form-informed-yes", "Space");
        look("form");
    }

    private void positions(String stand) {
        walk.press("F4");
        for (String party : List.of("police", "prosecution", "mayor")) {
            String id = "#weighing-position-" + party;
            walk.await(id + "-stand-" + stand);
            String before = walk.robot.text(id + "-latest");
            walk.at(id + "-stand-" + stand, "Space");
            walk.paste(id + "-text", "Zoals besproken.");
            walk.type(id + "-signature-secret", CODE).press("Enter");
            walk.robot.await(party, () -> !walk.robot.text(id + "-latest").equals(before));
        }
        look("positions");
    }

    private void rate(String party, String who, String levels) {
        walk.at("#assessment-table-rate-" + party, "Enter").await("#assessment-sheet");
        look("sheet");
        walk.type(levels).await("#assessment-sheet-signature");
        walk.pick("#assessment-sheet-signature", who);
        walk.type("#assessment-sheet-signature-secret", CODE).press("Enter");
        walk.awaitText("#assessment-notice", "vastgelegd");
    }

    private int pictures;

    private void look(String what) {
        walk.robot.settle();
        walk.robot.picture(PICTURES.resolve(String.format("%02d-%s.png", ++pictures, what)));
    }
}

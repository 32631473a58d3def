package nl.casustafel.retention.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.VBox;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.Actor;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.retention.ComposeCertificate;
import nl.casustafel.retention.CopyPlace;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.KeptCase;
import nl.casustafel.retention.ShowDueList;
import nl.casustafel.signal.Signal;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The last item of the meeting, by keyboard alone (DEC-17).
@OneAtATime
class RetentionScreenTest {
    private static final String CODE = "4711";

    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final RetentionMother mother = new RetentionMother(vault, team, new SignalMother(vault, team));
    private final AtomicInteger rewritten = new AtomicInteger();
    private final AtomicBoolean keyOwed = new AtomicBoolean();
    private final Robot robot = Robot.start();
    private final Deque<Path> pointed = new ArrayDeque<>();
    private Actor actor = mother.holder();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void twoPeopleSignInPlaceAndTickTheCopiesOutside_T_S9() {
        Signal stays = mother.withdrawn();
        Signal goes = mother.withdrawn();
        show(Language.NL, new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1126, 700));
        robot.focus("#retention-list").press("Home", "Enter");
        robot.focus("#retention-own-secret").type("1234").press("Enter");
        robot.settle();
        assertTrue(robot.text("#retention-own-problem").contains("code"), "not her own");
        robot.focus("#retention-second").press("Down").focus("#retention-second-secret");
        robot.type(CODE).press("Enter");
        robot.settle();
        assertEquals(2, mother.allDue().size(), "the first signature is missing");
        robot.focus("#retention-own-secret").type(CODE).press("Enter");
        robot.focus("#retention-second-secret").type(CODE).press("Enter");
        robot.settle();
        assertEquals(Set.of(stays.id()), mother.allDue());
        assertEquals(1, rewritten.get());

        show(Language.NL, new Robot.Look(Theme.DARK, TypeSize.NORMAL, 1126, 700));
        assertTrue(robot.isShown("#retention-copies-paper"), "it goes on with what was destroyed just now");
        robot.focus("#retention-copies-paper").press("Space").press("Shortcut+Enter");
        robot.settle();
        Destruction made = vault.read(tx -> mother.retention.destructions(tx, mother.holder()))
                .getFirst();
        assertEquals(
                List.of(CopyPlace.PAPER),
                made.ticks().stream().map(Destruction.Tick::place).toList());
        assertEquals(goes.number(), made.lines().getFirst().number());
        robot.picture(Path.of("target", "pictures", "retention-certificates.png"));
    }

    @Test
    void w_g6_aNewKeyThatWasCutOffIsAskedForHere() {
        show(Language.NL, new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1126, 700));
        assertFalse(robot.isShown("#retention-renew-key"));
        keyOwed.set(true);
        show(Language.NL, new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1126, 700));
        robot.fire("#retention-renew-key");
        assertEquals(1, rewritten.get());
    }

    @Test
    void dec_17_whereTheAgendaIsKeptTheFileHolderShowsTheListAndTwoSign() {
        mother.withdrawn();
        actor = TeamMother.as(team.coordinator);
        show(Language.NL, new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1126, 700));
        assertFalse(robot.isShown("#retention-own-secret"), "there is no list yet");
        robot.picture(Path.of("target", "pictures", "retention-host.png"));
        robot.focus("#retention-host")
                .press("Down")
                .focus("#retention-host-secret")
                .type(CODE)
                .press("Enter");
        robot.settle();
        robot.picture(Path.of("target", "pictures", "retention-hosted.png"));
        robot.focus("#retention-own-secret").type(CODE).press("Enter");
        robot.settle();
        robot.focus("#retention-second")
                .press("Down")
                .focus("#retention-second-secret")
                .type(CODE)
                .press("Enter");
        robot.settle();
        assertEquals(Set.of(), mother.allDue());
        assertTrue(robot.isShown("#retention-host-secret"), "the list of the next begins anew");
    }

    @Test
    void standsInEnglishAndLargeType() {
        mother.withdrawn();
        show(Language.EN, new Robot.Look(Theme.LIGHT, TypeSize.TABLE, 1366, 768));
        robot.picture(Path.of("target", "pictures", "retention-en-table.png"));
        assertTrue(robot.isShown("#retention-second-secret"));
    }

    @Test
    void destructionOfAKeptCaseIsSuspendedAndThatEnds_W_G1() {
        CaseFile made = taken();
        show(Language.NL, new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
        robot.focus("#retention-tab-kept").press("Space");
        robot.focus("#term-list").press("Home");
        robot.settle();
        robot.picture(Path.of("target", "pictures", "retention-kept.png"));
        assertTrue(robot.text("#term-why").contains("WPGA"), robot.text("#term-why"));
        robot.focus("#term-suspend-ground-legal-claim").press("Space");
        robot.focus("#term-suspend-reason").type("Beroep bij de rechtbank.");
        robot.focus("#term-suspend-review").type("1-6").press("Shortcut+Enter");
        robot.settle();
        assertEquals(1, kept(made).running().size());
        robot.focus("#term-end-reason").type("Ingetrokken.");
        robot.focus("#term-end-act").press("Space");
        robot.settle();
        assertEquals(0, kept(made).running().size());
        robot.picture(Path.of("target", "pictures", "retention-hold-ended.png"));
    }

    @Test
    void theCertificateOfACaseGoesOnPaperAndSaysNothingOfAnybody_W_G5() throws IOException {
        CaseFile made = taken();
        vault.time.forward(Duration.ofDays(5 * 365 + 1));
        done(mother.destroy(made.id()));
        Path file = Files.createTempDirectory("certificate").resolve("verklaring.pdf");
        pointed.add(file);
        show(Language.NL, new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
        robot.focus("#term-paper-write").press("Space");
        robot.settle();
        robot.picture(Path.of("target", "pictures", "retention-certificate-case.png"));
        String text;
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            text = new PDFTextStripper().getText(document);
        }
        assertTrue(text.contains(made.number().text()), text);
        assertTrue(text.contains("WPGA art. 9"), text);
        assertFalse(text.contains("Vermeer"), "whom it was about");
        Files.delete(file);
    }

    private CaseFile taken() {
        return new RunningMother(vault, team, new SignalMother(vault, team), new JooqCaseFiles()).taken();
    }

    private KeptCase kept(CaseFile made) {
        return vault.read(tx -> mother.terms.mine(tx, mother.holder(), made.id()))
                .orElseThrow();
    }

    private final class Pointing implements FileChoice {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return Optional.ofNullable(pointed.poll());
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    }

    private void show(Language language, Robot.Look look) {
        Texts texts = Texts.strict(language);
        robot.show(
                () -> {
                    Navigator fresh = new Navigator();
                    new RetentionScreens(acts(), desk(texts), fresh).register(fresh);
                    fresh.go(new RetentionPlace());
                    Screen screen = Objects.requireNonNull(fresh.screen().get());
                    return new VBox(screen.node());
                },
                look);
    }

    private RetentionDesk desk(Texts texts) {
        return new RetentionDesk(
                texts,
                new Inline(),
                new Events(Runnable::run),
                vault.clock,
                new Pointing(),
                new RetentionDesk.Rewriting(keyOwed::get, rewritten::incrementAndGet));
    }

    private RetentionActs acts() {
        Signatures signatures = new Signatures(_ -> typed -> Arrays.equals(typed, CODE.toCharArray())
                ? Optional.of(SignatureProof.With.PERSONAL_CODE)
                : Optional.empty());
        return new RetentionActs(
                actor,
                vault.transactor(),
                mother.retention,
                mother.list,
                team.team,
                signatures,
                new ShowDueList(vault.transactor(), mother.list, team.team),
                mother.destroy,
                new TermActs(mother.terms, mother.suspend, mother.extend, mother.askBack),
                new RetentionPapers(
                        new ComposeCertificate(
                                vault.transactor(),
                                mother.retention,
                                team.team,
                                Texts.strict(Language.NL),
                                vault.clock),
                        new PrintLetter(new PdfMinutesPrinter().letters(), new Reread()),
                        new HandOut(
                                vault.transactor(),
                                new JooqProvisions(),
                                new JooqMinutes(),
                                new ExportFolder(),
                                LogStanding.CHECKED,
                                vault.clock)),
                mother.tick);
    }
}

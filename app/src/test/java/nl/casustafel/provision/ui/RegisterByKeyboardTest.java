package nl.casustafel.provision.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.minutes.MinutesStatus;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.minutes.ReopenMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.provision.ComposePoliceDecision;
import nl.casustafel.provision.ComposeRegister;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.ProvisionsChanged;
import nl.casustafel.provision.RecallCopy;
import nl.casustafel.provision.RecordPoliceDecision;
import nl.casustafel.provision.store.JooqPoliceDecisions;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.provision.store.JooqRegister;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.team.Organisation;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The register without a mouse: all it holds, one organisation on paper, a decision on police data, and a
/// copy asked back (W-F2, W-F3, W-F4).
@OneAtATime
class RegisterByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);
    private static final Look BIG = new Look(Theme.DARK, TypeSize.TABLE, 1366, 768);

    @TempDir
    Path folder;

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault);
    private final JooqProvisions provisions = new JooqProvisions();
    private final JooqPoliceDecisions decisions = new JooqPoliceDecisions();
    private Navigator navigator = new Navigator();
    private final Events events = new Events(Runnable::run);
    private final HandOut handOut = new HandOut(
            vault.transactor(), provisions, held.minutes, new ExportFolder(), LogStanding.CHECKED, vault.clock);

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    @Test
    void theRegisterShowsAllThatWasProvided_W_F4() {
        provided();
        show(held.chair(), new RegisterPlace(), Language.NL, NORMAL);
        assertEquals("provision-list", robot.focused());
        assertEquals(4, rows("#provision-list"), "two items, a designation and a copy");
        robot.press("Down");
        robot.picture(PICTURES.resolve("register.png"));
        assertTrue(robot.isShown("#provision-line"));
        show(held.chair(), new RegisterPlace(), Language.EN, BIG);
        robot.picture(PICTURES.resolve("register-table-dark.png"));
    }

    @Test
    void anOrganisationGetsItsProvisionsOnPaper_W_F2() throws IOException {
        provided();
        show(TeamMother.as(held.team.police), new RegisterPlace(), Language.NL, NORMAL);
        chooses("#provision-by", held.team.policeForce);
        robot.fire("#provision-print");
        byte[] pdf = Files.readAllBytes(folder.resolve("out.pdf"));
        ArchivalPdf.accepted(pdf);
        String text = ArchivalPdf.text(pdf).replaceAll("\\s+", " ");
        assertTrue(text.contains("Overzicht van verstrekkingen"), text);
        assertTrue(text.contains("Gegevens van: Politie Noorderstrand"), text);
        assertTrue(text.contains("geen besluit vastgelegd"), text);
        assertTrue(
                vault.read(tx -> provisions.all(tx, held.chair())).stream()
                        .anyMatch(line -> line.handover().form() == Handover.Form.REGISTER),
                "it has a line itself");
    }

    @Test
    void aDecisionOnPoliceDataIsTypedAndPutOnPaper_W_F3() throws IOException {
        show(held.chair(), new DecisionsPlace(), Language.NL, NORMAL);
        robot.type("#provision-decision-partnership", "Casusoverleg radicalisering");
        robot.press("Shortcut+Enter");
        assertEquals(0, rows("#provision-decisions-list"), "the rest is missing");
        robot.fire("#provision-decision-regime-wpga")
                .type("#provision-decision-purpose", "Terrorisme voorkomen")
                .type("#provision-decision-interest", "Veiligheid van de samenleving")
                .type("#provision-decision-data", "Gedrag en incidenten")
                .type("#provision-decision-conditions", "Niet doorverstrekken")
                .type("#provision-decision-receivers", "Burgemeester en OM")
                .type("#provision-decision-by", "Districtshoofd")
                .type("#provision-decision-on", "vandaag")
                .type("#provision-decision-reference", "PG-12");
        robot.press("Shortcut+Enter");
        assertEquals(1, rows("#provision-decisions-list"));
        robot.focus("#provision-decisions-list").fire("#provision-decision-print");
        robot.picture(PICTURES.resolve("police-decisions.png"));
        byte[] pdf = Files.readAllBytes(folder.resolve("out.pdf"));
        ArchivalPdf.accepted(pdf);
        assertTrue(ArchivalPdf.text(pdf).contains("Veiligheid van de samenleving"));
        show(held.chair(), new DecisionsPlace(), Language.EN, BIG);
        robot.picture(PICTURES.resolve("police-decisions-table-dark.png"));
    }

    @Test
    void aCopyOfAnOldVersionIsAskedBack_W_F4() {
        provided();
        done(new ReopenMinutes(vault.transactor(), held.minutes, held.minutes, vault.clock)
                .handle(held.chair(), held.meeting, LongText.of("Een naam was fout geschreven.")));
        show(held.chair(), new RegisterPlace(), Language.NL, NORMAL);
        robot.focus("#provision-recalls").press("Space");
        assertEquals(1, rows("#provision-list"));
        robot.focus("#provision-list");
        robot.picture(PICTURES.resolve("register-recall.png"));
        robot.fire("#provision-recall");
        robot.on(() -> {
            events.publish(new ProvisionsChanged());
            return events;
        });
        assertEquals(0, rows("#provision-list"));
        assertFalse(robot.isShown("#provision-line"));
    }

    private void provided() {
        held.held();
        CaseId id = vault.read(tx -> held.weigh.cases.list(tx, held.chair()))
                .getFirst()
                .id();
        DossierMother dossier = new DossierMother(held.weigh);
        dossier.brought(id, dossier.said("Gezien.", held.team.policeForce, DataCategory.POLICE, Conditions.NONE));
        MinutesVersion version = done(held.finalise.handle(
                held.chair(),
                held.meeting,
                done(new PrintMinutes(new PdfMinutesPrinter(), new Reread())
                        .print(done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.FINAL)))),
                WeighingMother.signature(held.team.secretary)));
        Handover copy = done(handOut.permit(
                held.chair(),
                new Handover(
                        ShortText.of("Reclassering Noorderstrand"),
                        ShortText.of("Uitvoeren van het plan"),
                        ShortText.of("WPGA art. 6"),
                        Handover.Form.PAPER,
                        List.of(ShortText.of("2026-A-002")),
                        Optional.of(version.id()))));
        done(handOut.leave(held.chair(), done(handOut.write(copy, new byte[] {1}, folder.resolve("copy.pdf")))));
    }

    private void chooses(String box, Organisation wanted) {
        robot.focus(box);
        for (int i = 0;
                i < 20
                        && !wanted.equals(
                                robot.on(() -> robot.find(box, ComboBox.class).getValue()));
                i++) {
            robot.press("Down");
        }
    }

    private int rows(String id) {
        return robot.on(() -> robot.find(id, TableView.class).getItems().size());
    }

    private void show(Actor actor, Place place, Language language, Look look) {
        robot.show(
                () -> {
                    Texts texts = Texts.strict(language);
                    navigator = new Navigator();
                    BorderPane content = new BorderPane();
                    ProvisionDesk desk =
                            new ProvisionDesk(texts, new Inline(), events, navigator, new Out(), new KeptDrafts());
                    screens(actor, desk).register(navigator);
                    navigator.register(Nowhere.class, _ -> Screen.of(new BorderPane(), ""));
                    navigator.screen().addListener((_, _, screen) -> {
                        if (screen != null) {
                            content.setCenter(screen.node());
                        }
                    });
                    navigator.home(new Nowhere());
                    Overlay overlay = new Overlay(content);
                    new Commands(navigator, overlay).listen(overlay.node());
                    return overlay.node();
                },
                look);
        robot.on(() -> {
            navigator.go(place);
            return navigator;
        });
        robot.settle();
    }

    private record Nowhere() implements Place {}

    private ProvisionScreens screens(Actor actor, ProvisionDesk desk) {
        var door = vault.transactor();
        JooqRegister register = new JooqRegister(vault.clock);
        Texts dutch = Texts.strict(Language.NL);
        return new ProvisionScreens(
                new ProvisionSeat(actor, door, vault.clock),
                new ProvisionLooks(register, decisions, held.team.team),
                new ProvisionActs(
                        new RecallCopy(door, provisions, provisions, vault.clock),
                        new RecordPoliceDecision(door, decisions, held.team.team, vault.clock),
                        new ProvisionActs.Papers(
                                new ComposeRegister(door, register, decisions, held.team.team, dutch, vault.clock),
                                new ComposePoliceDecision(door, decisions, held.team.team, dutch, vault.clock),
                                new PrintLetter(new PdfMinutesPrinter().letters(), new Reread()),
                                handOut)),
                desk);
    }

    private final class Out implements FileChoice {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return Optional.of(folder.resolve("out.pdf"));
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    }
}

package nl.casustafel.audit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.layout.Region;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.shell.LogVocabulary;
import nl.casustafel.shell.LogWays;
import nl.casustafel.team.TeamAction;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The log over a real store: six fields of BIO2 8.15.01, filtered by person, period and kind of act.
@OneAtATime
class LogModelTest {
    private final TestVault vault = new TestVault();
    private final TeamMother mother = new TeamMother(vault);
    private final Texts texts = Texts.strict(Language.NL);

    @TempDir
    Path folder;

    private Path outside = Path.of("");

    @BeforeEach
    void choose() {
        outside = folder.resolve("log.csv");
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void showsActObjectResultOriginActorAndTimeInWords() {
        LogModel model = model(Optional.empty());
        model.load();
        LogModel.Line line = model.shown().getFirst();
        assertEquals("Mandaat vastgelegd", line.action());
        assertEquals("MandaatX", line.object());
        assertEquals("Gedaan", line.result());
        assertEquals("test", line.row().origin().value());
        assertEquals("Femke de Boer", line.who());
        assertEquals(vault.clock.now(), line.row().at());
    }

    @Test
    void filtersByPersonPeriodAndKind() {
        LogModel model = model(Optional.empty());
        model.load();
        int all = model.shown().size();
        vault.time.forward(java.time.Duration.ofDays(3));
        write(mother.police);
        model.load();
        assertEquals(all + 1, model.shown().size());
        model.who.chosen().set(new LogObjects.Who(mother.police.id().value(), "Ruben Visser"));
        assertEquals(
                List.of("Ruben Visser"),
                model.shown().stream().map(LogModel.Line::who).toList());
        model.widen();
        assertEquals(all + 1, model.shown().size());
        model.from.typed().set("13-3-2026");
        assertEquals(1, model.shown().size());
        model.until.typed().set("14-3-2026");
        assertEquals(0, model.shown().size());
        model.until.typed().set("15-3-2026");
        assertEquals(1, model.shown().size());
        model.widen();
        model.kind.chosen().set(kind("SignalAction"));
        assertTrue(model.shown().isEmpty());
        model.kind.chosen().set(kind("TeamAction"));
        assertEquals(all + 1, model.shown().size());
        model.filter.typed().set("mandaat");
        assertEquals(4, model.shown().size());
    }

    @Test
    void showsOneDossierOnly() {
        LogModel model = model(Optional.of(mother.police.id()));
        model.load();
        assertEquals(
                Set.of(mother.police.id().value()),
                Set.copyOf(
                        model.shown().stream().map(line -> line.row().object()).toList()));
    }

    @Test
    void readsWell() {
        Robot robot = Robot.start();
        for (Look look : List.of(
                new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768), new Look(Theme.DARK, TypeSize.TABLE, 1366, 768))) {
            LogModel log = robot.on(() -> model(Optional.empty()));
            robot.show(
                    () -> new LogView(log, export(log, outside), texts, _ -> {})
                            .screen()
                            .node(),
                    look);
            robot.fire("#audit-check");
            robot.type("#audit-filter", "mand");
            assertTrue(robot.isShown("#audit-notice"));
            robot.picture(Path.of("target", "pictures", "log-" + look.theme() + ".png"));
        }
    }

    @Test
    void theListHasTwoThirdsOfASmallLaptopAndTheRestIsFolded() {
        Robot robot = Robot.start();
        LogModel log = robot.on(() -> model(Optional.empty()));
        Look room = new Look(Theme.LIGHT, TypeSize.NORMAL, 1186, 672);
        robot.show(
                () -> new LogView(log, export(log, outside), texts, _ -> {})
                        .screen()
                        .node(),
                room);
        robot.type("#audit-from", "16 september 2026");
        assertTrue(height(robot, "#audit-list") >= 672 * 2 / 3.0, height(robot, "#audit-list") + " high");
        robot.fire("#audit-compare-open");
        assertEquals("audit-compare", robot.focused());
        robot.fire("#audit-export-open");
        assertFalse(robot.isShown("#audit-compare-card"), "one at a time");
        assertEquals("audit-export-recipient", robot.focused());
        robot.fire("#audit-export-open");
        assertFalse(robot.isShown("#audit-export-card"));
    }

    @Test
    void theFiltersStayInOneRowInTypeForTheTable() {
        Robot robot = Robot.start();
        LogModel log = robot.on(() -> model(Optional.empty()));
        Look room = new Look(Theme.DARK, TypeSize.TABLE, 1076, 672);
        robot.show(
                () -> new LogView(log, export(log, outside), texts, _ -> {})
                        .screen()
                        .node(),
                room);
        robot.type("#audit-until", "30 september 2026");
        assertEquals(top(robot, "#audit-filter"), top(robot, "#audit-until"), 2);
    }

    private static double height(Robot robot, String id) {
        Region node = robot.find(id, Region.class);
        return robot.on(node::getHeight);
    }

    private static double top(Robot robot, String id) {
        Region node = robot.find(id, Region.class);
        return robot.on(() -> node.localToScene(0, 0).getY());
    }

    @Test
    void givesEveryLineThatFitsThroughTheRegister_W_F4() throws IOException {
        LogModel log = model(Optional.empty());
        log.load();
        ExportModel export = export(log, outside);
        export.save();
        assertFalse(Files.exists(outside), "to whom, why and on which ground come first");
        export.recipient.typed().set("Functionaris gegevensbescherming");
        export.purpose.typed().set("Toezicht");
        export.basis.typed().set("AVG art. 39");
        export.save();
        List<String> lines = Files.readAllLines(outside);
        assertTrue(lines.getFirst().startsWith("\uFEFFnr;tijdstip_utc;"));
        assertEquals(log.shown().size() + 1, lines.size());
        assertTrue(lines.getLast().contains("\"Mandaat vastgelegd\";\"MANDATE_GRANTED\";\"MandaatX\""));
        Provision line = vault.read(tx -> new JooqProvisions().all(tx, TeamMother.as(mother.coordinator)))
                .getFirst();
        assertEquals(Handover.Form.LOG_TABLE, line.handover().form());
        assertEquals(FileHash.of(Files.readAllBytes(outside)), line.file());
        assertEquals(
                "FILE_HANDED_OUT",
                vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().action().value());
    }

    @Test
    void onlyTheReviewAndTheCoordinatorGiveLines_DEC_10() {
        LogOutlet.Stated stated = new LogOutlet.Stated(
                ShortText.of("Commissie"), ShortText.of("Toezicht"), ShortText.of("WPGA"), ShortText.of("Alles"));
        for (Role role : Role.values()) {
            boolean may = role == Role.LAWFULNESS_REVIEW || role == Role.PROCESS_COORDINATOR;
            LogOutlet outlet = LogWays.outlet(TestVault.actor(role), handOut());
            assertEquals(may, outlet.isOffered(), role.name());
            assertEquals(may, outlet.permit(stated).isEmpty(), role.name());
        }
    }

    private void write(TeamPerson who) {
        vault.transactor().write(TeamMother.as(who), Purpose.SET_UP_TEAM, tx -> {
            tx.audit(TeamAction.PERSON_CHANGED, who.id());
            return Outcome.<TeamPerson, Refusal>done(who);
        });
    }

    private static LogKind kind(String type) {
        return LogVocabulary.kinds().stream()
                .filter(kind -> kind.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private LogModel model(Optional<Id> about) {
        return new LogModel(
                new LogModel.Source(
                        TeamMother.as(mother.fileHolder),
                        vault.transactor(),
                        vault.audit,
                        new Known(),
                        vault.clock,
                        about),
                new Inline(),
                texts,
                LogVocabulary.kinds());
    }

    private HandOut handOut() {
        return new HandOut(
                vault.transactor(),
                new JooqProvisions(),
                new JooqMinutes(),
                new ExportFolder(),
                LogStanding.CHECKED,
                vault.clock);
    }

    private ExportModel export(LogModel log, Path file) {
        FileChoice chosen = new FileChoice() {
            @Override
            public Optional<Path> open(String titleKey, List<String> kinds) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String titleKey, String suggested) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> folder(String titleKey) {
                return Optional.empty();
            }
        };
        return new ExportModel(
                log,
                new ExportModel.Way(LogWays.outlet(TeamMother.as(mother.coordinator), handOut()), chosen, vault.clock),
                new Inline(),
                texts);
    }

    private final class Known implements LogObjects {
        @Override
        public Optional<Named> name(Tx tx, AuditRow row) {
            return row.action().equals(new AuditCode("MANDATE_GRANTED"))
                    ? Optional.of(new Named("MandaatX", Optional.empty()))
                    : Optional.empty();
        }

        @Override
        public Set<UUID> dossier(Tx tx, Id id) {
            return Set.of(id.value());
        }

        @Override
        public List<Who> people(Tx tx) {
            return mother.team.everyone(tx).stream()
                    .map(person -> new Who(person.id().value(), person.name().value()))
                    .toList();
        }
    }
}

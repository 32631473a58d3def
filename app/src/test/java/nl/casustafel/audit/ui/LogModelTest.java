package nl.casustafel.audit.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.shell.LogVocabulary;
import nl.casustafel.team.TeamAction;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The log over a real store: six fields of BIO2 8.15.01, filtered by person, period and kind of act.
@OneAtATime
class LogModelTest {
    private final TestVault vault = new TestVault();
    private final TeamMother mother = new TeamMother(vault);
    private final Texts texts = Texts.strict(Language.NL);

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
            robot.show(() -> new LogView(log, texts, _ -> {}).screen().node(), look);
            robot.fire("#audit-check");
            robot.type("#audit-filter", "mand");
            assertTrue(robot.isShown("#audit-notice"));
            robot.picture(Path.of("target", "pictures", "log-" + look.theme() + ".png"));
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

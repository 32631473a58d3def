package nl.casustafel.team.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.audit.ui.LogModel;
import nl.casustafel.audit.ui.LogView;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.SetPersonalCode;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The team's screen over a real store: its model as plain Java, and its looks.
class TeamScreenTest {
    private final TestVault vault = new TestVault();
    private final TeamMother mother = new TeamMother(vault);
    private final Texts texts = Texts.strict(Language.NL);
    private final List<String> keys = new ArrayList<>();
    private final TeamModel model = model(texts);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void addsAPersonWithAnAccountAndAKey() {
        model.load();
        model.go(TeamModel.Panel.ADD);
        fill("Noor Bakker");
        model.person.account().ticked().set(true);
        model.person.signIn.typed().set("noor");
        model.addPerson("koffie rivier lantaarn".toCharArray(), "koffie rivier lantaarn".toCharArray());
        assertTrue(
                Objects.requireNonNull(model.person.notice().get()).sentence().contains("W-B8"));
        model.person.vog.typed().set("3-2-2025");
        model.addPerson("koffie rivier lantaarn".toCharArray(), "koffie rivier lantaarn".toCharArray());
        assertEquals(List.of("noor"), keys);
        assertEquals(TeamModel.Panel.OVERVIEW, model.panel().get());
        assertTrue(model.people.stream()
                .anyMatch(row -> row.person().name().value().equals("Noor Bakker")));
    }

    /// W-C3: for whom somebody decides follows from the organisation.
    @Test
    void keepsAKnownOrganisationAndTheMandateWithThePerson() {
        model.load();
        model.go(TeamModel.Panel.ADD);
        fill("Noor Bakker");
        Objects.requireNonNull(model.person.roles.get(Role.DECIDER)).ticked().set(true);
        model.person.granted.typed().set("1-9-2025");
        model.addPerson(new char[0], new char[0]);
        assertEquals(
                "problem.text.empty",
                Objects.requireNonNull(model.person.document.problem().get()).textKey());
        model.person.document.typed().set("2025-201");
        model.addPerson(new char[0], new char[0]);
        PersonRow added = model.people.stream()
                .filter(row -> row.person().name().value().equals("Noor Bakker"))
                .findFirst()
                .orElseThrow();
        assertEquals(mother.policeForce.id(), added.person().organisation().id());
        assertEquals("politie (2025-201)", added.decidesFor(texts));
    }

    /// DEC-6.
    @Test
    void setsACodeOnlyWhenTypedTheSameTwice() {
        model.load();
        model.codeOf.chosen().set(mother.schoolLiaison);
        assertTrue(
                model.codeOf.options().stream().noneMatch(person -> person.id().equals(mother.police.id())));
        model.setCode("zeehond7".toCharArray(), "zeehond8".toCharArray());
        assertEquals("De twee codes zijn niet gelijk. Typ ze opnieuw.", said());
        model.setCode("zeehond7".toCharArray(), "zeehond7".toCharArray());
        assertTrue(model.people.stream()
                .anyMatch(row -> row.person().id().equals(mother.schoolLiaison.id())
                        && row.person().hasCode()));
    }

    @Test
    void savesWhatTheTeamAgreed() {
        model.load();
        model.settings.idle.typed().set("11");
        model.saveSettings();
        assertFalse(vault.read(mother.team::settings).preSelection());
        model.settings.idle.typed().set("10");
        model.settings.preSelection.ticked().set(true);
        model.saveSettings();
        TeamSettings saved = vault.read(mother.team::settings);
        assertTrue(saved.preSelection());
        assertEquals(10, saved.idleLockMinutes());
    }

    @Test
    void looksCalm() {
        Robot robot = Robot.start();
        for (Look look : List.of(
                new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768), new Look(Theme.DARK, TypeSize.TABLE, 1366, 768))) {
            Texts words = look.theme() == Theme.LIGHT ? texts : Texts.strict(Language.EN);
            String name = "team-" + look.theme().name().toLowerCase(java.util.Locale.ROOT);
            TeamModel shown = robot.on(() -> model(words));
            robot.show(() -> new TeamView(shown, words).screen().node(), look);
            picture(robot, name);
            for (TeamModel.Panel panel : TeamModel.Panel.values()) {
                robot.on(() -> {
                    shown.go(panel);
                    return panel;
                });
                picture(robot, name + "-" + panel.name().toLowerCase(java.util.Locale.ROOT));
            }
            LogModel log = robot.on(() -> log(words));
            robot.show(() -> new LogView(log, words).screen().node(), look);
            robot.fire("#audit-check");
            robot.type("#audit-filter", "mand");
            picture(robot, name + "-log");
            assertTrue(robot.isShown("#audit-notice"));
        }
    }

    private LogModel log(Texts words) {
        return new LogModel(
                new LogModel.Source(
                        TeamMother.as(mother.fileHolder),
                        vault.transactor(),
                        vault.audit,
                        id -> id.equals(mother.fileHolder.id().value()) ? "Femke de Boer" : "",
                        List.of("TeamAction")),
                new Inline(),
                words);
    }

    private void fill(String name) {
        model.person.name.typed().set(name);
        model.person.function.typed().set("adviseur");
        model.person.kind.chosen().set(OrganisationKind.POLICE);
        model.person.organisation.typed().set("politie noorderstrand");
    }

    private String said() {
        return Objects.requireNonNull(model.notice().get()).sentence();
    }

    private static void picture(Robot robot, String name) {
        robot.picture(Path.of("target", "pictures", name + ".png"));
    }

    private TeamModel model(Texts words) {
        Actor actor = TeamMother.as(mother.fileHolder);
        TeamActs acts = new TeamActs(
                actor,
                vault.transactor(),
                mother.team,
                new AddPerson(vault.transactor(), mother.team, vault.clock),
                new GrantMandate(vault.transactor(), mother.team),
                new SetPersonalCode(
                        vault.transactor(),
                        mother.team,
                        typed -> Parsed.valid("scrypt$4$" + "a".repeat(22) + "$" + "b".repeat(43))),
                new ChangeSettings(vault.transactor(), mother.team));
        return new TeamModel(
                new TeamDesk(
                        words,
                        new Inline(),
                        new Events(Runnable::run),
                        vault.clock,
                        new nl.casustafel.shell.PassphraseJudge(),
                        new KeptDrafts()),
                new TeamActs.WithKeys(acts, (name, typed) -> {
                    keys.add(name.value());
                    return Optional.empty();
                }));
    }
}

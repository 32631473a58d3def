package nl.casustafel.team.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The team's screen over a real store: its model as plain Java, and its looks.
@OneAtATime
class TeamScreenTest {
    private final TestVault vault = new TestVault();
    private final TeamMother mother = new TeamMother(vault);
    private final Texts texts = Texts.strict(Language.NL);
    private final TeamDeskMother desk = new TeamDeskMother(vault, mother);
    private final TeamModel model = desk.model(texts);

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
        assertTrue(
                Objects.requireNonNull(model.person.notice().get()).sentence().contains("DEC-10"));
        assertEquals(List.of(), desk.keys, "no key without a role");
        Objects.requireNonNull(model.person.roles.get(Role.PARTICIPANT))
                .ticked()
                .set(true);
        model.addPerson("koffie rivier lantaarn".toCharArray(), "koffie rivier lantaarn".toCharArray());
        assertEquals(List.of("noor"), desk.keys);
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

    /// W-B8, and the key follows the account.
    @Test
    void whoLeavesLosesTheKeyAndReturnsWithANewPassphrase() {
        model.load();
        open(mother.police);
        assertFalse(model.change.needsKey().get());
        model.change.form.function.typed().set("wijkagent");
        model.change.form.active.ticked().set(false);
        model.change.save(new char[0], new char[0]);
        assertEquals(List.of(), desk.keys, "asked first");
        assertTrue(row("Ruben Visser").person().active());
        desk.asked.removeFirst().answers().getFirst().act().run();
        assertEquals(List.of("-ruben", "renewed"), desk.keys);
        assertTrue(model.renewal.owed().get());
        PersonRow gone = row("Ruben Visser");
        assertEquals("wijkagent", gone.person().function().value());
        assertFalse(gone.person().active());
        open(mother.police);
        model.change.form.active.ticked().set(true);
        model.change.form.vog.typed().set("");
        assertTrue(model.change.needsKey().get());
        model.change.save("koffie rivier lantaarn".toCharArray(), "koffie rivier lantaarn".toCharArray());
        assertTrue(Objects.requireNonNull(model.change.form.notice().get())
                .sentence()
                .contains("W-B8"));
        model.change.form.vog.typed().set("3-2-2025");
        model.change.save("koffie rivier lantaarn".toCharArray(), "koffie rivier lantaarn".toCharArray());
        assertEquals(List.of("-ruben", "renewed", "ruben"), desk.keys);
        assertTrue(row("Ruben Visser").person().active());
    }

    @Test
    void aNewSignInNameTakesANewKey() {
        model.load();
        open(mother.police);
        model.change.form.signIn.typed().set("rvisser");
        assertTrue(model.change.needsKey().get());
        model.change.save("koffie rivier lantaarn".toCharArray(), "iets anders".toCharArray());
        assertEquals(List.of(), desk.keys, "not typed the same twice");
        model.change.save("koffie rivier lantaarn".toCharArray(), "koffie rivier lantaarn".toCharArray());
        assertEquals(List.of("-ruben", "rvisser"), desk.keys);
        assertTrue(desk.asked.isEmpty(), "the same person goes on");
        assertFalse(desk.isOwed());
    }

    @Test
    void keepsWhatWasTypedOfSomebodyNewUntilItIsSaved() {
        model.load();
        model.go(TeamModel.Panel.ADD);
        fill("Noor Bakker");
        model.flush();
        TeamModel later = desk.model(texts);
        later.load();
        later.go(TeamModel.Panel.ADD);
        assertEquals("Noor Bakker", later.person.name.typed().get());
        later.person.kind.chosen().set(OrganisationKind.POLICE);
        later.addPerson(new char[0], new char[0]);
        assertTrue(desk.drafts.bodies().isEmpty());
    }

    /// A lock never loses typing, also of somebody or something that is there already.
    @Test
    void keepsWhatWasChangedOfAPersonAndOfAMunicipality() {
        model.load();
        open(mother.police);
        model.change.form.function.typed().set("wijkagent");
        model.flush();
        TeamModel later = desk.model(texts);
        later.load();
        later.change(mother.duinrode);
        later.municipality.mayor.typed().set("R. de Wit");
        later.flush();
        TeamModel again = desk.model(texts);
        again.load();
        again.change(row("Ruben Visser"));
        assertEquals("wijkagent", again.change.form.function.typed().get());
        again.change.save(new char[0], new char[0]);
        again.change(mother.duinrode);
        assertEquals("R. de Wit", again.municipality.mayor.typed().get());
        again.saveMunicipality();
        assertTrue(desk.drafts.bodies().isEmpty());
    }

    @Test
    void renewsAMandateFromTheOneThatRuns() {
        model.load();
        MandateRow running = model.mandates.stream()
                .filter(row -> row.who().equals("Karel Smit"))
                .findFirst()
                .orElseThrow();
        model.end(running);
        model.renewMandate();
        model.mandate.granted.typed().set("1-3-2026");
        model.mandate.document.typed().set("2026-7");
        model.grantMandate();
        assertEquals("burgemeester (2026-7)", row("Karel Smit").decidesFor(texts));
    }

    @Test
    void changesTheMayorOfAMunicipality() {
        model.load();
        model.change(mother.duinrode);
        assertEquals("M. Zeegers", model.municipality.mayor.typed().get());
        model.municipality.mayor.typed().set("R. de Wit");
        model.saveMunicipality();
        assertTrue(model.municipalities.stream()
                .anyMatch(place -> place.mayor().value().equals("R. de Wit")));
    }

    /// W-B8's counterpart for the person itself: the own passphrase and code.
    @Test
    void changesTheOwnPassphraseAndCode() {
        AccountModel account = desk.account(texts);
        account.changePassphrase(
                "oude wachtzin".toCharArray(),
                "koffie rivier lantaarn".toCharArray(),
                "koffie rivier lantaarn".toCharArray());
        assertEquals(List.of("femke changed"), desk.keys);
        assertEquals(
                "PASSPHRASE_CHANGED",
                vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().action().value());
        account.setCode("zeehond7".toCharArray(), "zeehond8".toCharArray());
        assertEquals(
                "De twee codes zijn niet gelijk. Typ ze opnieuw.",
                Objects.requireNonNull(account.notice().get()).sentence());
        account.setCode("zeehond7".toCharArray(), "zeehond7".toCharArray());
        assertTrue(vault.read(tx -> mother.team.person(tx, mother.fileHolder.id()))
                .orElseThrow()
                .hasCode());
    }

    /// DEC-6: whose passphrase opens nothing by itself needs another way to sign at the table first.
    @Test
    void makesAKeyFileOnceThereIsACodeAndGivesItUpAgain() {
        AccountModel account = desk.account(texts);
        account.makeFile("oude wachtzin".toCharArray());
        assertTrue(Objects.requireNonNull(account.fileNotice().get()).sentence().contains("persoonlijke code"));
        account.setCode("zeehond7".toCharArray(), "zeehond7".toCharArray());
        account.makeFile(new char[0]);
        account.makeFile("fout".toCharArray());
        assertEquals(List.of(), desk.keys);
        assertFalse(account.guarded().get());
        account.makeFile("oude wachtzin".toCharArray());
        assertTrue(account.guarded().get());
        assertEquals(List.of("femke made stick.txt"), desk.keys);
        assertEquals("KEY_FILE_MADE", latest());
        account.dropFile("oude wachtzin".toCharArray());
        assertTrue(account.guarded().get(), "the file is asked for");
        account.file.pick();
        account.changePassphrase(
                "oude wachtzin".toCharArray(),
                "koffie rivier lantaarn".toCharArray(),
                "koffie rivier lantaarn".toCharArray());
        assertEquals("femke changed with stick.txt", desk.keys.getLast());
        account.dropFile("koffie rivier lantaarn".toCharArray());
        assertFalse(account.guarded().get());
        assertEquals("femke dropped stick.txt", desk.keys.getLast());
        assertEquals("KEY_FILE_DROPPED", latest());
    }

    /// A card that is switched off while a key is derived would send the focus to the top of the page.
    @Test
    void theCardOfThePassphraseKeepsTheFocusWhileBusyAndMayBeUsedAgainAfterAFailure() {
        Robot robot = Robot.start();
        Stopped stopped = new Stopped();
        AccountModel account = robot.on(() -> desk.account(texts, stopped));
        robot.show(() -> new AccountView(account, texts).screen().node());
        stopped.begin();
        robot.focus("#team-account-old").type("oude wachtzin");
        robot.focus("#team-passphrase-first").type("koffie rivier lantaarn");
        robot.focus("#team-passphrase-again").type("koffie rivier lantaarn");
        robot.focus("#team-account-passphrase-save").press("Space");
        robot.settle();
        assertTrue(account.busy().get());
        assertEquals("team-account-old", robot.focused());
        robot.type("tweede poging").press("Shortcut+Enter");
        robot.on(() -> {
            stopped.fail();
            return true;
        });
        assertFalse(account.busy().get());
        assertEquals("team-account-old", robot.focused());
    }

    private String latest() {
        return vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().action().value();
    }

    @Test
    void suggestsWordsUntilAPassphraseIsChosen() {
        AccountModel account = desk.account(texts);
        account.fresh.suggest();
        String words = account.fresh.suggested().get();
        assertEquals(6, words.split(" ").length);
        account.changePassphrase("oude wachtzin".toCharArray(), words.toCharArray(), words.toCharArray());
        assertEquals(List.of("femke changed"), desk.keys);
        assertEquals("", account.fresh.suggested().get());
    }

    @Test
    void aWrongPassphraseChangesNothingAndLeavesNoLine() {
        AccountModel account = desk.account(texts);
        long lines = vault.read(vault.audit::head).seq();
        account.changePassphrase(
                "fout".toCharArray(), "koffie rivier lantaarn".toCharArray(), "koffie rivier lantaarn".toCharArray());
        assertEquals(
                Notice.Kind.REFUSED,
                Objects.requireNonNull(account.notice().get()).kind());
        assertEquals(lines, vault.read(vault.audit::head).seq());
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
            TeamModel shown = robot.on(() -> desk.model(words));
            robot.show(() -> new TeamView(shown, words, () -> {}).screen().node(), look);
            picture(robot, name);
            AccountModel own = robot.on(() -> desk.account(words));
            for (TeamModel.Panel panel : TeamModel.Panel.values()) {
                robot.on(() -> {
                    if (panel == TeamModel.Panel.CHANGE) {
                        shown.change(shown.people.getFirst());
                    } else if (panel == TeamModel.Panel.END_MANDATE) {
                        shown.end(shown.mandates.getFirst());
                    } else {
                        shown.go(panel);
                    }
                    return panel;
                });
                picture(robot, name + "-" + panel.name().toLowerCase(java.util.Locale.ROOT));
            }
            robot.show(() -> new AccountView(own, words).screen().node(), look);
            picture(robot, name + "-account");
            desk.guard(look.theme() == Theme.LIGHT);
            AccountModel second = robot.on(() -> desk.account(words));
            robot.show(() -> new AccountView(second, words).screen().node(), look);
            robot.focus("#team-file-passphrase");
            picture(robot, name + "-account-file");
        }
    }

    private void open(TeamPerson person) {
        model.change(model.people.stream()
                .filter(row -> row.person().id().equals(person.id()))
                .findFirst()
                .orElseThrow());
    }

    private PersonRow row(String name) {
        return model.people.stream()
                .filter(row -> row.person().name().value().equals(name))
                .findFirst()
                .orElseThrow();
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
}

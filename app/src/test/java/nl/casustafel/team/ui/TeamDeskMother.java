package nl.casustafel.team.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Question;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.shell.PassphraseJudge;
import nl.casustafel.team.AccountKeys;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.ChangePassphrase;
import nl.casustafel.team.ChangePerson;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.EndMandate;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.KeepMunicipality;
import nl.casustafel.team.SetPersonalCode;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.key.KeyRefusal;

/// The team's screen over a real store, with keys and questions that are only written down.
final class TeamDeskMother {
    final List<String> keys = new ArrayList<>();
    final List<Question> asked = new ArrayList<>();
    final KeptDrafts drafts = new KeptDrafts();
    private final TestVault vault;
    private final TeamMother mother;
    private boolean owed;

    TeamDeskMother(TestVault vault, TeamMother mother) {
        this.vault = vault;
        this.mother = mother;
    }

    boolean isOwed() {
        return owed;
    }

    TeamModel model(Texts words) {
        TeamActs acts = new TeamActs(
                TeamMother.as(mother.fileHolder),
                vault.transactor(),
                mother.team,
                new TeamActs.People(
                        new AddPerson(vault.transactor(), mother.team, vault.clock),
                        new ChangePerson(vault.transactor(), mother.team, vault.clock),
                        code(),
                        new Keys(),
                        () -> keys.add("renewed")),
                new TeamActs.Mandates(
                        new GrantMandate(vault.transactor(), mother.team),
                        new EndMandate(vault.transactor(), mother.team)),
                new KeepMunicipality(vault.transactor(), mother.team),
                new ChangeSettings(vault.transactor(), mother.team));
        return new TeamModel(desk(words), acts);
    }

    AccountModel account(Texts words) {
        return new AccountModel(
                desk(words),
                new AccountModel.Acts(
                        mother.fileHolder, new ChangePassphrase(vault.transactor(), mother.team, new Keys()), code()));
    }

    private SetPersonalCode code() {
        return new SetPersonalCode(
                vault.transactor(),
                mother.team,
                typed -> Parsed.valid("scrypt$4$" + "a".repeat(22) + "$" + "b".repeat(43)));
    }

    private TeamDesk desk(Texts words) {
        return new TeamDesk(
                words, new Inline(), new Events(Runnable::run), vault.clock, new PassphraseJudge(), drafts, asked::add);
    }

    /// Writes down what was asked of the keys; the passphrase `fout` is wrong.
    private final class Keys implements AccountKeys {
        @Override
        public Optional<Refusal> give(SignInName name, char[] typed) {
            keys.add(name.value());
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> take(SignInName name) {
            keys.add("-" + name.value());
            owed = true;
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> forget(SignInName name) {
            keys.add("-" + name.value());
            return Optional.empty();
        }

        @Override
        public boolean isRenewalOwed() {
            return owed;
        }

        @Override
        public Optional<Refusal> change(SignInName name, char[] old, char[] fresh) {
            if (String.valueOf(old).equals("fout")) {
                return Optional.of(KeyRefusal.WRONG);
            }
            keys.add(name.value() + " changed");
            return Optional.empty();
        }
    }
}

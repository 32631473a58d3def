package nl.casustafel.team.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Question;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.shell.PassphraseJudge;
import nl.casustafel.signal.store.ReceivedWork;
import nl.casustafel.team.AccountKeys;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.ChangePassphrase;
import nl.casustafel.team.ChangePerson;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.EndMandate;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.KeepMunicipality;
import nl.casustafel.team.SetPersonalCode;
import nl.casustafel.team.UseKeyFile;
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
    private boolean guarded;

    TeamDeskMother(TestVault vault, TeamMother mother) {
        this.vault = vault;
        this.mother = mother;
    }

    /// Whether the account of the file holder needs a key file.
    void guard(boolean needsFile) {
        guarded = needsFile;
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
                        new ChangePerson(vault.transactor(), mother.team, List.of(new ReceivedWork()), vault.clock),
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
        return account(words, new Inline());
    }

    AccountModel account(Texts words, Background background) {
        return new AccountModel(
                desk(words, background),
                new AccountModel.Acts(
                        mother.fileHolder,
                        new ChangePassphrase(vault.transactor(), mother.team, new Keys()),
                        code(),
                        new UseKeyFile(vault.transactor(), mother.team, new Keys())),
                new Stick());
    }

    private SetPersonalCode code() {
        return new SetPersonalCode(
                vault.transactor(),
                mother.team,
                typed -> Parsed.valid("scrypt$4$" + "a".repeat(22) + "$" + "b".repeat(43)));
    }

    private TeamDesk desk(Texts words) {
        return desk(words, new Inline());
    }

    private TeamDesk desk(Texts words, Background background) {
        return new TeamDesk(
                words, background, new Events(Runnable::run), vault.clock, new PassphraseJudge(), drafts, asked::add);
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
        public Optional<Refusal> change(SignInName name, char[] old, char[] fresh, Optional<Path> file) {
            if (String.valueOf(old).equals("fout")) {
                return Optional.of(KeyRefusal.WRONG);
            }
            keys.add(name.value() + " changed"
                    + file.map(place -> " with " + place).orElse(""));
            return Optional.empty();
        }

        @Override
        public boolean needsFile(SignInName name) {
            return guarded;
        }

        @Override
        public Optional<Refusal> makeFile(SignInName name, char[] passphrase, Path place) {
            if (String.valueOf(passphrase).equals("fout")) {
                return Optional.of(KeyRefusal.WRONG);
            }
            guarded = true;
            keys.add(name.value() + " made " + place);
            return Optional.empty();
        }

        @Override
        public Optional<Refusal> dropFile(SignInName name, char[] passphrase, Optional<Path> file) {
            if (file.isEmpty()) {
                return Optional.of(KeyRefusal.KEY_FILE_NEEDED);
            }
            guarded = false;
            keys.add(name.value() + " dropped " + file.get());
            return Optional.empty();
        }
    }

    /// Every file is on the same stick.
    private static final class Stick implements FileChoice {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return Optional.of(Path.of("stick.txt"));
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return Optional.of(Path.of("stick.txt"));
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    }
}

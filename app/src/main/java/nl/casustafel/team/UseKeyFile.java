package nl.casustafel.team;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.vault.Transactor;

/// One's own key file, the second thing besides the passphrase: made, and taken away again. As with a
/// passphrase, the line in the log follows the change of the key.
public final class UseKeyFile {
    private final Transactor transactor;
    private final TeamReads team;
    private final AccountKeys keys;

    public UseKeyFile(Transactor transactor, TeamReads team, AccountKeys keys) {
        this.transactor = transactor;
        this.team = team;
        this.keys = keys;
    }

    /// Whether this person's account opens with a key file only.
    public boolean isInUse(Actor actor) {
        return person(actor)
                .flatMap(TeamPerson::signInName)
                .filter(keys::needsFile)
                .isPresent();
    }

    /// Refused for who has no personal code: a passphrase that opens nothing by itself signs nothing either
    /// (DEC-6).
    /// @param passphrase wiped here
    /// @param place where the file is to stand; nothing stands there yet
    public Outcome<PersonId, Refusal> make(Actor actor, char[] passphrase, Path place) {
        try {
            Optional<TeamPerson> person = person(actor);
            Optional<SignInName> name = person.flatMap(TeamPerson::signInName);
            if (name.isEmpty()) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            if (!person.get().hasCode()) {
                return Outcome.refused(Rule.CODE_BEFORE_KEY_FILE);
            }
            return noted(actor, keys.makeFile(name.get(), passphrase, place), TeamAction.KEY_FILE_MADE);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /// @param passphrase wiped here
    /// @param file the key file that is given up
    public Outcome<PersonId, Refusal> drop(Actor actor, char[] passphrase, Optional<Path> file) {
        try {
            Optional<SignInName> name = person(actor).flatMap(TeamPerson::signInName);
            return name.isEmpty()
                    ? Outcome.refused(Rule.NOT_ALLOWED)
                    : noted(actor, keys.dropFile(name.get(), passphrase, file), TeamAction.KEY_FILE_DROPPED);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private Optional<TeamPerson> person(Actor actor) {
        return transactor.read(actor, Purpose.SIGN_IN, tx -> team.person(tx, actor.person()));
    }

    private Outcome<PersonId, Refusal> noted(Actor actor, Optional<Refusal> problem, TeamAction action) {
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        return transactor.write(actor, Purpose.SIGN_IN, tx -> {
            tx.audit(action, actor.person());
            return Outcome.done(actor.person());
        });
    }
}

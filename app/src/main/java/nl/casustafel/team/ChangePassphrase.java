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

/// Replaces one's own passphrase. Only the one small key file of this account changes; the line in the log
/// follows it, so that what the log says has happened.
public final class ChangePassphrase {
    private final Transactor transactor;
    private final TeamReads team;
    private final AccountKeys keys;

    public ChangePassphrase(Transactor transactor, TeamReads team, AccountKeys keys) {
        this.transactor = transactor;
        this.team = team;
        this.keys = keys;
    }

    /// @param old wiped here, as is `fresh`; whether the new one will do is judged before
    /// @param file where the key file is, for an account that has one
    public Outcome<PersonId, Refusal> handle(Actor actor, char[] old, char[] fresh, Optional<Path> file) {
        try {
            Optional<SignInName> name = transactor
                    .read(actor, Purpose.SIGN_IN, tx -> team.person(tx, actor.person()))
                    .flatMap(TeamPerson::signInName);
            if (name.isEmpty()) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            Optional<Refusal> problem = keys.change(name.get(), old, fresh, file);
            return problem.isPresent() ? Outcome.refused(problem.get()) : noted(actor);
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    private Outcome<PersonId, Refusal> noted(Actor actor) {
        return transactor.write(actor, Purpose.SIGN_IN, tx -> {
            tx.audit(TeamAction.PASSPHRASE_CHANGED, actor.person());
            return Outcome.done(actor.person());
        });
    }
}

package nl.casustafel.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.SignalStep;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Tx;

/// Which facts may go along on a route (DEC-9, W-N4): to care and to another process only what the sender's
/// own organisation had recorded before the table began; elsewhere all of it.
public final class TakeAlong {
    private final TeamReads team;

    public TakeAlong(TeamReads team) {
        this.team = team;
    }

    public List<Fact> of(Tx tx, Actor actor, SignalFile file, ReferralRoute route) {
        if (!route.ownDataOnly()) {
            return file.facts();
        }
        Optional<Organisation.Key> own = organisation(tx, actor.person());
        Instant table = file.steps().stream()
                .filter(step -> step.to() == SignalState.IN_WEIGHING)
                .map(SignalStep::at)
                .findFirst()
                .orElse(Instant.MAX);
        return file.facts().stream()
                .filter(fact -> !fact.entry().at().isAfter(table))
                .filter(fact -> own.isPresent()
                        && own.equals(organisation(tx, fact.entry().by())))
                .toList();
    }

    private Optional<Organisation.Key> organisation(Tx tx, PersonId person) {
        return team.person(tx, person).map(TeamPerson::organisation).map(Organisation::id);
    }
}

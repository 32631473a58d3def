package nl.casustafel.weighing;

import java.util.Optional;
import nl.casustafel.assessment.About;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.Round;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Rounds of weighings the actor may see.
public final class SeenRounds implements RoundReads {
    private final Weighings weighings;
    private final BlindReads rounds;

    public SeenRounds(Weighings weighings, BlindReads rounds) {
        this.weighings = weighings;
        this.rounds = rounds;
    }

    @Override
    public Optional<Round> round(Tx tx, Actor actor, WeighingId id) {
        return weighings.find(tx, actor, id).flatMap(_ -> rounds.latest(tx, actor, new About(id.value())));
    }
}

package nl.casustafel.assessment;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Rounds as somebody may read them: until a round is closed everybody sees who rated, and only the own levels
/// (DEC-3). Whoever calls has passed the gate of what they are about.
public final class BlindReads {
    private final Rounds rounds;

    public BlindReads(Rounds rounds) {
        this.rounds = rounds;
    }

    /// The newest round about something.
    public Optional<Round> latest(Tx tx, Actor actor, About about) {
        return rounds.latest(tx, about).map(round -> seen(actor, round));
    }

    private static Round seen(Actor actor, Round round) {
        if (round.isClosed()) {
            return round;
        }
        List<Sheet> sheets = round.sheets().stream()
                .map(sheet -> own(actor, sheet) ? sheet : sheet.covered())
                .toList();
        return new Round(round.id(), round.about(), round.framework(), round.opened(), round.closed(), sheets);
    }

    /// A laptop that was handed round shows nobody's levels: its account is not the rater's.
    private static boolean own(Actor actor, Sheet sheet) {
        return sheet.rater().person().equals(actor.person());
    }
}

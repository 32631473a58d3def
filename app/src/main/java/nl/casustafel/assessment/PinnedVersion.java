package nl.casustafel.assessment;

import nl.casustafel.vault.Tx;

/// Which version something is rated by: the one its round was begun with, and the newest where there is
/// none yet (framework 3.9). What lies open of a version that this store does not hold is shown with the
/// newest; nothing can be added to it.
public final class PinnedVersion {
    private final Rounds rounds;
    private final Frameworks frameworks;

    public PinnedVersion(Rounds rounds, Frameworks frameworks) {
        this.rounds = rounds;
        this.frameworks = frameworks;
    }

    public Framework of(Tx tx, About about) {
        return rounds.latest(tx, about)
                .flatMap(round -> frameworks.find(tx, round.framework()))
                .orElseGet(() -> frameworks.newest(tx));
    }
}

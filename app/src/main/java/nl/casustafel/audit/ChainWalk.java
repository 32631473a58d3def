package nl.casustafel.audit;

import nl.casustafel.vault.Tx;

/// One check of the chain, from its first entry to its last, a stretch at a time, so that other work can be
/// done in between. Entries that are added meanwhile are checked too. Store thread only.
public interface ChainWalk {
    /// Checks the next stretch of at most `entries`. After the end it only repeats what was found.
    ChainState next(Tx tx, int entries);
}

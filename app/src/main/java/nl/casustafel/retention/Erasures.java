package nl.casustafel.retention;

import nl.casustafel.vault.Tx;

/// Remembers that rows were destroyed in the store's file, whose pages still hold them until it is
/// compacted: then closing compacts it, however large it is (W-G6).
@FunctionalInterface
public interface Erasures {
    void owe(Tx tx);
}

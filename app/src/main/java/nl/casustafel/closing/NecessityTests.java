package nl.casustafel.closing;

import nl.casustafel.vault.Tx;

/// The tests of necessity kept in the store.
public interface NecessityTests {
    void add(Tx tx, Necessity test);
}

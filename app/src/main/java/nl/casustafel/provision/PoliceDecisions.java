package nl.casustafel.provision;

import nl.casustafel.vault.Tx;

/// Decisions as use cases write them: they are added, and a later one stands in the place of an earlier.
public interface PoliceDecisions {
    void add(Tx tx, PoliceDecision decision);
}

package nl.casustafel.person;

import nl.casustafel.vault.Tx;

/// Gives the names that one feature keeps to a [Veil], and to nothing else. Not asked who asks: what is
/// shown to a room must be without the names of those, too, whom the one at the keyboard may not see
/// (DEC-5, W-D7).
@FunctionalInterface
public interface CoveredNames {
    void into(Tx tx, VeilMaking veil);
}

package nl.casustafel.person;

import nl.casustafel.kernel.StandIn;

/// Gathers the names for a [Veil].
public interface VeilMaking {
    /// What somebody is called; several names may be parted by commas or semicolons. Where subject and
    /// reporter share a name, it is the subject's.
    VeilMaking name(String called, StandIn instead);

    /// An organisation: its name as a whole, and those of its words that are its own.
    VeilMaking organisation(String called);

    Veil made();
}

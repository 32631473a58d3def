package nl.casustafel.team;

import nl.casustafel.kernel.Parsed;

/// Turns a typed personal code into what may be kept of it. Slow by design: about a tenth of a second.
@FunctionalInterface
public interface CodeHashing {
    /// The hash with its salt, or the problem where the code is too short or too easy. Keeps no reference
    /// to `typed`, which the caller wipes.
    Parsed<String> hash(char[] typed);
}

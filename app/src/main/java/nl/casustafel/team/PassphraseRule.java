package nl.casustafel.team;

import java.util.Collection;
import nl.casustafel.kernel.Problem;

/// Says what a passphrase is worth while it is chosen, and knows good ones. May take tens of milliseconds:
/// off the FX thread while typing.
public interface PassphraseRule {
    /// @param acceptable whether it may be used
    /// @param hint the sentence to show, good or bad
    record Verdict(boolean acceptable, Problem hint) {}

    /// @param expected words an attacker would try first: names of the person and the team
    /// @param typed is not kept; wiped by the caller
    Verdict judge(char[] typed, Collection<String> expected);

    /// A good one drawn by chance, another each time, to be shown once.
    String suggestion();
}

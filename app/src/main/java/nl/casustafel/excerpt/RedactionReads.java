package nl.casustafel.excerpt;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.vault.Tx;

/// Looking at redactions: whoever may see the minutes whole. They hold places, and no word of the minutes;
/// reading those leaves the line in the log.
public interface RedactionReads {
    /// The newest first.
    List<Redaction> of(Tx tx, Actor actor, MinutesVersion.Key minutes);

    Optional<Redaction> find(Tx tx, Actor actor, Redaction.Key id);
}

package nl.casustafel.signal.ui;

import java.time.Instant;
import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Something that happened to a signal, in words.
/// @param when the moment, or the beginning of the day where only that is known
/// @param dayOnly whether only the day is known
/// @param more what was said about it; may be empty
public record Happening(Instant when, boolean dayOnly, String words, String more) implements PersonalData {
    /// Where things about a signal happen that the signal itself does not know of.
    @FunctionalInterface
    public interface Elsewhere {
        /// In any order; only what this actor may see.
        List<Happening> of(Tx tx, Actor actor, SignalId signal);
    }

    @Override
    public String toString() {
        return "Happening[" + when + "]";
    }
}

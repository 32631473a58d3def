package nl.casustafel.retention.ui;

import java.util.function.BooleanSupplier;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.texts.Texts;

/// What the screen of this feature needs of the window it is in.
/// @param rewriting what follows destroying
public record RetentionDesk(
        Texts texts, Background background, Events events, CaseClock clock, FileChoice files, Rewriting rewriting) {
    /// @param keyOwed whether the store still waits for a new data key after destroying; on the store
    /// thread
    /// @param begin writes the file anew at once, under a new key where one is owed: the session ends, and
    /// begins again at the same place
    public record Rewriting(BooleanSupplier keyOwed, Runnable begin) {}
}

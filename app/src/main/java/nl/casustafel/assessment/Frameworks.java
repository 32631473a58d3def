package nl.casustafel.assessment;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.vault.Tx;

/// The settled versions of the framework, and what became of each in a later one (framework 3.9). None of
/// them ever changes or goes.
public interface Frameworks {
    /// What is begun now is rated by this.
    Framework newest(Tx tx);

    /// The version with this content; empty where the store does not hold it.
    Optional<Framework> find(Tx tx, FrameworkHash hash);

    /// Empty where nobody said what became of the older one.
    Optional<VersionMapping> between(Tx tx, FrameworkHash before, FrameworkHash after);

    /// The last day on which an assessment that was begun by this version can be agreed; empty while no
    /// later version asks or means something else.
    Optional<LocalDate> finishBy(Tx tx, FrameworkHash hash);
}

package nl.casustafel.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where to read from or write to: the system's own chooser in the program, a fixed path in tests.
/// Called on the FX thread; empty when the person changed their mind.
public interface FileChoice {
    /// @param titleKey key of the chooser's title
    /// @param kinds endings without a dot, e.g. `eml`; empty for any file
    Optional<Path> open(String titleKey, List<String> kinds);

    /// Several files at once, in the order of the chooser; none where the person changed their mind.
    default List<Path> several(String titleKey, List<String> kinds) {
        return open(titleKey, kinds).stream().toList();
    }

    /// @param suggested a name without personal data
    Optional<Path> save(String titleKey, String suggested);

    Optional<Path> folder(String titleKey);
}

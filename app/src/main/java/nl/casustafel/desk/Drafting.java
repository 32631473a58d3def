package nl.casustafel.desk;

import java.util.Optional;
import java.util.function.Consumer;

/// Keeps what is typed and not yet saved, encrypted in the store, for the person who typed it (DEC-33).
/// A place is a fixed code with ids, e.g. `signal-entry`. Called on the FX thread; answers there.
public interface Drafting {
    void keep(String place, String body);

    void find(String place, Consumer<Optional<String>> answer);

    void drop(String place);
}

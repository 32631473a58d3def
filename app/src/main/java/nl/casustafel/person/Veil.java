package nl.casustafel.person;

import java.util.function.Function;
import nl.casustafel.kernel.StandIn;

/// Takes names out of a text, so that a screen can be shown to a room. It gives no name away: it can only
/// be asked for a text without them.
@FunctionalInterface
public interface Veil {
    /// Hides nothing.
    Veil NOTHING = (text, _) -> text;

    /// The text, each name of it replaced.
    /// @param shown how what stands in its place is written
    String over(String text, Function<StandIn, String> shown);

    /// For the wall: the words themselves.
    default String over(String text) {
        return over(text, StandIn::word);
    }
}

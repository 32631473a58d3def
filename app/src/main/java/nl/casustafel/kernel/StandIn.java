package nl.casustafel.kernel;

import java.util.stream.Stream;

/// A word that stands on the screen in the place of a name, in the discreet view. It is for looking at:
/// what has one in it is never kept, for then a name would be lost. Dutch in every language, as the text
/// around it.
/// @param word as it stands in a text for the wall
public record StandIn(String word) {
    public static final StandIn SUBJECT = new StandIn("betrokkene");
    public static final StandIn REPORTER = new StandIn("melder");

    /// In signs that people do not type, so that it is told from the word itself.
    public String marked() {
        return "‹" + word + "›";
    }

    /// Whether a name was taken out of this text.
    public static boolean isIn(String text) {
        return Stream.of(SUBJECT, REPORTER).anyMatch(one -> text.contains(one.marked()));
    }
}

package nl.casustafel.minutes;

import java.util.List;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// What of final minutes leaves, and nothing else: what was left out has no component here, so that no
/// printer can know it (DEC-27). Not a record: no view that covers names may change what is printed.
public final class Excerpt implements PersonalData {
    private final Head head;
    private final List<Part> parts;

    public Excerpt(Head head, List<Part> parts) {
        this.head = head;
        this.parts = List.copyOf(parts);
    }

    /// What stands on every page and over the first; fixed words, or what leaves anyway.
    /// @param left above on the left
    /// @param right above on the right, where the marking stands
    /// @param notices what the reader must know of it
    /// @param practice every page says that nothing in it is real
    public record Head(
            ShortText title,
            ShortText left,
            ShortText right,
            List<ShortText> below,
            List<ShortText> notices,
            boolean practice)
            implements PersonalData {
        public Head {
            below = List.copyOf(below);
            notices = List.copyOf(notices);
        }

        @Override
        public String toString() {
            return "Head[]";
        }
    }

    public record Part(ShortText title, List<Said> said) implements PersonalData {
        public Part {
            said = List.copyOf(said);
        }

        @Override
        public String toString() {
            return "Part[" + said.size() + "]";
        }
    }

    /// A passage as it leaves.
    public record Said(Passage.Look look, ShortText heading, Passage.Label label, List<Piece> pieces)
            implements PersonalData {
        public Said {
            pieces = List.copyOf(pieces);
        }

        @Override
        public String toString() {
            return "Said[" + look + "]";
        }
    }

    /// A stretch of a passage: words that leave, or a box that says on which ground others do not.
    public sealed interface Piece extends PersonalData {
        record Kept(String value) implements Piece {
            @Override
            public String toString() {
                return "Kept[]";
            }
        }

        /// Of the same width whatever it stands for.
        /// @param value the ground as it is printed, e.g. `5.1.2.e`
        record Box(String value) implements Piece {
            @Override
            public String toString() {
                return "Box[" + value + "]";
            }
        }
    }

    public Head head() {
        return head;
    }

    public List<Part> parts() {
        return parts;
    }

    @Override
    public String toString() {
        return "Excerpt[parts=" + parts.size() + "]";
    }
}

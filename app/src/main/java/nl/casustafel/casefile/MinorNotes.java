package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// What is asked where a case is about a minor (W-M3).
/// @param authority who has parental authority
/// @param school where he or she goes, and who keeps watch of school attendance
/// @param representative who acts in law for somebody under sixteen
public record MinorNotes(
        LongText authority,
        Parents parents,
        Board board,
        ShortText school,
        Optional<ShortText> representative,
        PersonId notedBy,
        LocalDate notedOn)
        implements PersonalData {
    /// Whether the parents know; where they do not, the note says why.
    public record Parents(Informed informed, Optional<LongText> note) implements PersonalData {
        public enum Informed {
            YES,
            NO
        }

        @Override
        public String toString() {
            return "Parents[" + informed + "]";
        }
    }

    /// The Child Protection Board (W-M2).
    /// @param askedOn absent where it was not asked
    /// @param answer what it said, or why it was not asked
    public record Board(Optional<LocalDate> askedOn, LongText answer) implements PersonalData {
        @Override
        public String toString() {
            return "Board[" + askedOn + "]";
        }
    }

    @Override
    public String toString() {
        return "MinorNotes[" + notedOn + "]";
    }
}

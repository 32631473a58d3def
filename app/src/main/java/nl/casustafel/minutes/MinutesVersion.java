package nl.casustafel.minutes;

import java.time.Instant;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.meeting.Meeting;

/// A final version of the minutes of a meeting (DEC-23). Never changed; an amendment is a next version.
/// @param number counts from 1
/// @param code of the canonical text of the whole, as printed in it (DEC-26)
/// @param file of the PDF as it is kept
public record MinutesVersion(
        Key id, Meeting.Key meeting, int number, FileHash code, Instant finalisedAt, SignedBy signedBy, FileHash file) {
    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// The code as it stands on paper, for people to compare.
    public ControlCode printedCode() {
        return ControlCode.of(code);
    }

    /// The two people who signed off.
    public record SignedBy(PersonId maker, PersonId second) {
        public SignedBy {
            if (maker.equals(second)) {
                throw new IllegalArgumentException("two people sign (DEC-23)");
            }
        }
    }
}

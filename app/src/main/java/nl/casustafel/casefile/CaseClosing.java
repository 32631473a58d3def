package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// That a case was ended, why, and how long what is known of it is kept (T-C7, T-C3x). Made once, and never
/// changed: who goes on with somebody begins with a new signal.
public record CaseClosing(
        CaseId caseFile,
        LocalDate closedOn,
        PersonId closedBy,
        ClosingReason reason,
        LongText words,
        Kept kept,
        Optional<Aftercare> aftercare)
        implements PersonalData {
    /// Until when it is kept, as short as can be (W-G4, WPGA art. 9).
    /// @param why this long, for this person; absent where it is destroyed at once
    public record Kept(LocalDate until, Optional<LongText> why) implements PersonalData {
        @Override
        public String toString() {
            return "Kept[" + until + "]";
        }
    }

    /// When somebody looks back (UIT7).
    /// @param words what may be asked for then, or why nobody looks back
    public record Aftercare(Optional<LocalDate> first, Optional<LocalDate> second, LongText words)
            implements PersonalData {
        @Override
        public String toString() {
            return "Aftercare[" + first + " " + second + "]";
        }
    }

    @Override
    public String toString() {
        return "CaseClosing[" + reason + "]";
    }
}

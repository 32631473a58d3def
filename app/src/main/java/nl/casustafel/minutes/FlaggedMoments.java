package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.vault.Tx;

/// Moments of the timeline of a case that somebody marked for its sheet.
@FunctionalInterface
public interface FlaggedMoments {
    /// Without a timeline.
    FlaggedMoments NONE = (_, _, _) -> List.of();

    /// The oldest first; only what may stand on paper.
    List<Said> of(Tx tx, Actor actor, CaseId caseFile);

    /// What happened, and when.
    record Said(LocalDate on, LongText words) implements PersonalData {
        @Override
        public String toString() {
            return "Said[" + on + "]";
        }
    }
}

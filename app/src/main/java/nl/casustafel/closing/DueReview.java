package nl.casustafel.closing;

import java.time.LocalDate;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.DossierNumber;

/// Something that is due of a running case, by the terms the team agreed on.
public record DueReview(CaseId caseFile, DossierNumber number, Kind kind, LocalDate dueOn) {
    /// What is asked.
    public enum Kind {
        /// Whether processing is still needed (W-E2, WPGA art. 9).
        NECESSITY,
        /// The same, and nobody asked for so long that it is said in harder words.
        NECESSITY_LATE,
        /// A plan is needed, as was judged, and none was agreed (W-E2).
        PLAN_OWED,
        /// Processing is not needed any more, and nobody proposed to end the case (T-C6).
        END_OWED,
        /// Somebody proposed to end it, and nobody decided (T-C7).
        DECIDE_ON_END
    }
}

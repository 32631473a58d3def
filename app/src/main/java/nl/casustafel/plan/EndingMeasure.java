package nl.casustafel.plan;

import java.time.LocalDate;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.signal.DossierNumber;

/// A measure that is about to end.
public record EndingMeasure(CaseId caseFile, DossierNumber number, MeasureKind kind, LocalDate endsOn) {
    /// How long before its end it is told of, in days (team policy).
    public static final int TOLD_DAYS_AHEAD = 28;
}

package nl.casustafel.judgement;

import java.time.Instant;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// A changed mind: what a rater holds after the table talked, with the reason. What was given blind stays
/// beside it (framework 3.3(3)).
/// @param recordedBy who typed it
public record SecondRating(
        Sheet.Key sheet, IndicatorCode indicator, Level level, LongText why, Instant at, PersonId recordedBy)
        implements PersonalData {
    @Override
    public String toString() {
        return "SecondRating[" + indicator + "]";
    }
}

package nl.casustafel.signal;

import java.time.Instant;
import java.util.Optional;

/// The urgent check of a signal and when it was answered.
/// @param checkedAt empty until somebody answered; all answers are then unknown
public record UrgentCheck(UrgentAnswers answers, Optional<Instant> checkedAt) {
    public static UrgentCheck notAsked() {
        return new UrgentCheck(UrgentAnswers.ALL_UNKNOWN, Optional.empty());
    }

    /// These answers with their time; the earlier time where nothing changed.
    UrgentCheck answered(UrgentAnswers now, Instant at) {
        return checkedAt.isPresent() && answers.equals(now) ? this : new UrgentCheck(now, Optional.of(at));
    }

    public boolean emergency() {
        return answers.emergency();
    }
}

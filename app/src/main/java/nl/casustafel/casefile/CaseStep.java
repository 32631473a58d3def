package nl.casustafel.casefile;

import java.time.Instant;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// One change of phase: along which way, when, by whom and in which words (law 1.5). Never changed
/// afterwards.
/// @param from empty for the first
public record CaseStep(
        CaseTransition by, Optional<CasePhase> from, CasePhase to, Instant at, PersonId person, Words words)
        implements PersonalData {
    /// What was said of it.
    /// @param picture the shared picture (*beeld*), where the way asks for one (T-C3)
    /// @param reason the judgement (*oordeel*), the necessity, or why
    public record Words(Optional<LongText> picture, Optional<LongText> reason) implements PersonalData {
        public static final Words NONE = new Words(Optional.empty(), Optional.empty());

        public static Words because(LongText reason) {
            return new Words(Optional.empty(), Optional.of(reason));
        }

        @Override
        public String toString() {
            return "Words[]";
        }
    }

    @Override
    public String toString() {
        return "CaseStep[" + by + "]";
    }
}

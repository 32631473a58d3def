package nl.casustafel.relation;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// What is kept of a relation: as little as the plan needs. Nothing in it weighs, ranks or colours anybody
/// (W-D6).
/// @param called a name, or no more than "oom": somebody may stay unnamed
/// @param relevance why the plan needs to know of it; never empty (W-D1 (h))
/// @param bearing how it supports or strains the subject, in words
public record Tie(
        ShortText called,
        RelationType type,
        Direction direction,
        Period period,
        LongText relevance,
        Optional<LongText> bearing)
        implements PersonalData {
    /// From when until when, as far as it is known.
    public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {
        public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

        /// Whether it ends before it begins.
        public boolean isBackwards() {
            return from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
        }

        /// Whether it was over before `day`.
        public boolean isOverOn(LocalDate day) {
            return until.filter(end -> end.isBefore(day)).isPresent();
        }
    }

    @Override
    public String toString() {
        return "Tie[" + type + "]";
    }
}

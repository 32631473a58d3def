package nl.casustafel.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// What a level rests on, and what speaks against it (framework 2.1, 3.2).
///
/// @param deviation why a level stands that its facts do not carry
/// @param counterargument *wat pleit hiertegen?*
public record Backing(List<Evidence> facts, Optional<LongText> deviation, Optional<LongText> counterargument)
        implements PersonalData {
    /// That many origins make hearsay more than one story passed on.
    private static final int INDEPENDENT = 2;

    public Backing {
        facts = List.copyOf(facts);
    }

    /// Whether this level of an indicator must rest on something.
    public static boolean isAsked(Framework framework, IndicatorCode code, Level level) {
        return isAsked(framework.domain(code).polarity(), level);
    }

    private static boolean isAsked(Framework.Polarity polarity, Level level) {
        return polarity == Framework.Polarity.CONCERN && level.isAtLeast(Level.CLEAR);
    }

    /// Whether the level can be kept as it is. Asked in domains of concern only, and only from clear:
    /// what is not there, or lightly, or protects, is written down without proof. Where the table is
    /// divided, the sides argue.
    public Optional<AssessmentRefusal> objection(Framework.Polarity polarity, Consensus consensus) {
        if (consensus.onScale().filter(level -> isAsked(polarity, level)).isEmpty()) {
            return Optional.empty();
        }
        if (!carries(consensus.isAtLeast(Level.MARKED)) && deviation.isEmpty()) {
            return Optional.of(AssessmentRefusal.Plain.UNSUPPORTED);
        }
        return counterargument.isEmpty()
                ? Optional.of(AssessmentRefusal.Plain.COUNTERARGUMENT_MISSING)
                : Optional.empty();
    }

    /// Clear needs one thing seen, or hearsay of two origins. Marked needs one thing seen that is borne
    /// out, or two origins.
    private boolean carries(boolean marked) {
        Predicate<Evidence> seen = fact -> fact.ground() == Evidence.Ground.SEEN;
        Predicate<Evidence> heard = fact -> fact.ground() == Evidence.Ground.HEARD;
        return marked
                ? facts.stream().anyMatch(seen.and(Evidence::borneOut)) || origins(seen.or(heard)) >= INDEPENDENT
                : facts.stream().anyMatch(seen) || origins(heard) >= INDEPENDENT;
    }

    private long origins(Predicate<Evidence> which) {
        return facts.stream().filter(which).map(Evidence::origin).distinct().count();
    }

    @Override
    public String toString() {
        return "Backing[facts=" + facts.size() + "]";
    }
}

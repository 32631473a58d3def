package nl.casustafel.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.Voice;

/// What the table typed as its rating of one indicator (framework 3.3(4)). People type it: nothing in the
/// program makes one out of levels.
public sealed interface Consensus extends PersonalData {
    /// One level, unknown, or not applicable with the reason why.
    record Agreed(Level level, Optional<LongText> why) implements Consensus {
        public Agreed {
            if (level == Level.NOT_APPLICABLE && why.isEmpty()) {
                throw new IllegalArgumentException("not applicable without a reason");
            }
        }

        @Override
        public String toString() {
            return "Agreed[]";
        }
    }

    /// *Verdeeld*: the table did not agree, and says who holds what and why.
    record Divided(List<Side> sides) implements Consensus {
        public Divided {
            sides = List.copyOf(sides);
            if (!stand(sides)) {
                throw new IllegalArgumentException("sides that do not stand against each other");
            }
        }

        public Level lowest() {
            return Collections.min(sides.stream().map(Side::level).toList());
        }

        public Level highest() {
            return Collections.max(sides.stream().map(Side::level).toList());
        }

        @Override
        public String toString() {
            return "Divided[sides=" + sides.size() + "]";
        }
    }

    /// @param held by which organisations, never by whom
    record Side(Level level, Set<Voice> held, LongText argument) implements PersonalData {
        public Side {
            held = Set.copyOf(held);
        }

        @Override
        public String toString() {
            return "Side[]";
        }
    }

    static Outcome<Consensus, AssessmentRefusal> agreed(Level level, Optional<LongText> why) {
        return level == Level.NOT_APPLICABLE && why.isEmpty()
                ? Outcome.refused(AssessmentRefusal.Plain.REASON_MISSING)
                : Outcome.done(new Agreed(level, why));
    }

    static Outcome<Consensus, AssessmentRefusal> divided(List<Side> sides) {
        return stand(sides) ? Outcome.done(new Divided(sides)) : Outcome.refused(AssessmentRefusal.Plain.SIDES_MISSING);
    }

    /// Two sides or more, each at a level of its own and held by somebody, nobody on two of them.
    private static boolean stand(List<Side> sides) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        Set<Voice> voices = new HashSet<>();
        return sides.size() >= 2
                && sides.stream()
                        .allMatch(side -> side.level().isKnown()
                                && levels.add(side.level())
                                && !side.held().isEmpty()
                                && Collections.disjoint(voices, side.held())
                                && voices.addAll(side.held()));
    }

    /// Something is known of it: a table that is divided knows (framework 3.3(4)).
    default boolean isKnown() {
        return this instanceof Divided || onScale().isPresent();
    }

    /// This much or more, and agreed: *verdeeld* never counts as that.
    default boolean isAtLeast(Level level) {
        return onScale().filter(agreed -> agreed.isAtLeast(level)).isPresent();
    }

    /// The level that can be laid beside another; none where the table is divided or does not know.
    default Optional<Level> onScale() {
        return this instanceof Agreed(Level level, Optional<LongText> _) && level.isKnown()
                ? Optional.of(level)
                : Optional.empty();
    }

    default boolean isNotApplicable() {
        return this instanceof Agreed(Level level, Optional<LongText> _) && level == Level.NOT_APPLICABLE;
    }
}

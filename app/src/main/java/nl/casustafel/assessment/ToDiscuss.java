package nl.casustafel.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why the table talks about an indicator: by rule, so that nobody chooses what is skipped (framework
/// 3.3(2)).
public enum ToDiscuss {
    /// Two steps or more lie between the known levels.
    RANGE,
    /// Fewer than half of the raters knew.
    FEW_KNOWN,
    /// Behaviour of domain C or D that somebody saw clearly.
    BEHAVIOUR,
    /// Health that somebody saw clearly as part of the explanation.
    HEALTH;

    private static final int WIDE = 2;

    /// @param given what each of the raters gave in the blind round
    /// @return none where it need not be talked about
    public static Set<ToDiscuss> of(IndicatorCode code, Collection<Level> given) {
        List<Level> known = given.stream().filter(Level::isKnown).toList();
        boolean clear = known.stream().anyMatch(level -> level.isAtLeast(Level.CLEAR));
        Set<ToDiscuss> why = EnumSet.noneOf(ToDiscuss.class);
        if (!known.isEmpty() && steps(known) >= WIDE) {
            why.add(RANGE);
        }
        if (known.size() * 2 < given.size()) {
            why.add(FEW_KNOWN);
        }
        if (clear && Watched.behaviour(code.domain())) {
            why.add(BEHAVIOUR);
        }
        if (clear && Watched.health(code)) {
            why.add(HEALTH);
        }
        return why;
    }

    private static int steps(List<Level> known) {
        return Collections.max(known).place() - Collections.min(known).place();
    }

    /// What one key may take over: all raters gave the same level, not seen or slight (DEC-3). Never one the
    /// table must talk about. Empty for everything else, which is typed.
    public static Optional<Level> adoptable(Collection<Level> given) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        levels.addAll(given);
        return levels.size() == 1
                ? levels.stream()
                        .filter(level -> level.compareTo(Level.SLIGHT) <= 0)
                        .findFirst()
                : Optional.empty();
    }
}

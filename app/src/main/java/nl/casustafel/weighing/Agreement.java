package nl.casustafel.weighing;

import java.util.Set;
import nl.casustafel.team.Party;

/// How the latest positions of the three relate (W-C3).
public sealed interface Agreement {
    record Missing(Set<Party> parties) implements Agreement {
        public Missing {
            parties = Set.copyOf(parties);
        }
    }

    record Divided() implements Agreement {}

    record Unanimous(Stand stand) implements Agreement {}
}

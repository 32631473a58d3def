package nl.casustafel.weighing;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.team.Party;

/// All positions taken in one weighing, oldest first. Of each party the latest counts; the earlier ones
/// stay readable (W-C3: dissent is never overwritten).
public record Positions(List<Position> all) {
    public Positions {
        all = List.copyOf(all);
    }

    public Map<Party, Position> latest() {
        Map<Party, Position> latest = new EnumMap<>(Party.class);
        all.forEach(position -> latest.put(position.party(), position));
        return Collections.unmodifiableMap(latest);
    }

    public Agreement agreement() {
        Collection<Position> latest = latest().values();
        Set<Party> missing = EnumSet.complementOf(latest.stream()
                .map(Position::party)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class))));
        if (!missing.isEmpty()) {
            return new Agreement.Missing(missing);
        }
        Set<Stand> stands = latest.stream().map(Position::stand).collect(Collectors.toSet());
        return stands.size() == 1 ? new Agreement.Unanimous(stands.iterator().next()) : new Agreement.Divided();
    }
}

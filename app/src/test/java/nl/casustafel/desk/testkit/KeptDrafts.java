package nl.casustafel.desk.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casustafel.desk.Drafting;

/// Drafts in memory, for tests of what comes back.
public final class KeptDrafts implements Drafting {
    private final Map<String, String> bodies = new HashMap<>();

    public Map<String, String> bodies() {
        return Map.copyOf(bodies);
    }

    @Override
    public void keep(String place, String body) {
        bodies.put(place, body);
    }

    @Override
    public void find(String place, Consumer<Optional<String>> answer) {
        answer.accept(Optional.ofNullable(bodies.get(place)));
    }

    @Override
    public void drop(String place) {
        bodies.remove(place);
    }
}

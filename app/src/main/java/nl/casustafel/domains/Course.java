package nl.casustafel.domains;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;

/// The looks at one part of life, the first at the front.
public record Course(LifeDomain domain, List<Look> looks) implements PersonalData {
    public Course {
        looks = List.copyOf(looks);
    }

    /// Of all looks of a case, those at one part of life.
    public static Course of(LifeDomain domain, List<Look> all) {
        return new Course(
                domain,
                all.stream().filter(look -> look.situation().domain() == domain).toList());
    }

    public Optional<Look> baseline() {
        return looks.stream().findFirst();
    }

    public Optional<Look> now() {
        return looks.isEmpty() ? Optional.empty() : Optional.of(looks.getLast());
    }

    /// What changed since the baseline; empty before there was a second look, or where it cannot be said.
    public Optional<Change> sinceBaseline() {
        return looks.size() < 2
                ? Optional.empty()
                : Change.between(looks.getFirst().situation(), looks.getLast().situation());
    }

    /// What changed since the look before this one.
    public Optional<Change> at(Look look) {
        int place = looks.indexOf(look);
        return place < 1
                ? Optional.empty()
                : Change.between(looks.get(place - 1).situation(), look.situation());
    }

    @Override
    public String toString() {
        return "Course[" + domain + " " + looks.size() + "]";
    }
}

package nl.casustafel.person.naming;

import java.util.Set;

/// Somebody of the book who may be meant.
/// @param place in the list the book was made of
/// @param reasons at least one
public record Likely(int place, Set<Reason> reasons) {
    public Likely {
        reasons = Set.copyOf(reasons);
    }
}

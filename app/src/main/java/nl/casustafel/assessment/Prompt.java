package nl.casustafel.assessment;

import java.util.List;
import java.util.Set;

/// A question the form asks where ratings, facts and decision do not seem to fit. It asks for text and
/// never says what to decide (W-C5).
///
/// @param secondReader somebody else looks too
/// @param decisions with which it is asked; none for every one
/// @param clauses all of them must hold
public record Prompt(Code code, Wording asks, boolean secondReader, Set<Triage> decisions, List<Clause> clauses) {
    /// Such as `TV1`.
    public record Code(String value) implements Comparable<Code> {
        public Code {
            if (!value.matches("TV[1-9][0-9]?")) {
                throw new IllegalArgumentException("prompt code of length " + value.length());
            }
        }

        @Override
        public int compareTo(Code other) {
            return Integer.compare(number(), other.number());
        }

        private int number() {
            return Integer.parseInt(value.substring(2));
        }

        @Override
        public String toString() {
            return value;
        }
    }

    public Prompt {
        decisions = Set.copyOf(decisions);
        clauses = List.copyOf(clauses);
    }

    /// Whether it asks when a case is assessed. Only one that goes with every decision does: nothing is
    /// decided there.
    public boolean asksOfCase(Picture picture) {
        return decisions.isEmpty() && clauses.stream().allMatch(clause -> clause.holds(picture));
    }

    public boolean fires(Picture picture, Triage decision) {
        return (decisions.isEmpty() || decisions.contains(decision))
                && clauses.stream().allMatch(clause -> clause.holds(picture));
    }
}

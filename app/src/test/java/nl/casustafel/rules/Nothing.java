package nl.casustafel.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.weighing.EntryList;
import nl.casustafel.weighing.Positions;

/// What a read answers that gives nothing away.
final class Nothing {
    private Nothing() {}

    static boolean is(Object answer) {
        return switch (answer) {
            case Optional<?> one -> one.isEmpty();
            case List<?> many -> many.isEmpty();
            case Map<?, ?> counts -> counts.isEmpty();
            case EntryList list -> list.answers().isEmpty() && list.deviation().isEmpty();
            case Positions positions -> positions.latest().isEmpty();
            case Object other -> throw new AssertionError("what is nothing of " + other.getClass());
        };
    }
}

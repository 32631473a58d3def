package nl.casustafel.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a case is tested, and how it was.
/// @param since the day from which the term runs: the last time somebody said why it is needed
/// @param dueOn by when it is tested again
/// @param lateOn from when on it is said in harder words
/// @param planBy by when a plan is agreed, where one is owed (W-E2)
/// @param tests the latest first
public record ReviewStanding(
        LocalDate since, LocalDate dueOn, LocalDate lateOn, Optional<LocalDate> planBy, List<Necessity> tests) {
    public ReviewStanding {
        tests = List.copyOf(tests);
    }
}

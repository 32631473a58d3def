package nl.casustafel.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.signal.SignalKind;
import org.junit.jupiter.api.Test;

/// DEC-18: what a signal counts for, each figure by itself; what nobody said is said to be so, never
/// counted as no.
class RememberedTest {
    @Test
    void behaviourThatAsksForCareIsCountedWhereTheTableSawIt_DEC_18() {
        assertEquals(Set.of(Counted.CARE, Counted.OUTSIDE, Counted.OGGZ), counted(Optional.of(true)));
        assertEquals(Set.of(Counted.CARE, Counted.OUTSIDE), counted(Optional.of(false)));
        assertEquals(Set.of(Counted.CARE, Counted.OUTSIDE, Counted.OGGZ_UNKNOWN), counted(Optional.empty()));
    }

    private static Set<Counted> counted(Optional<Boolean> oggz) {
        Remembered remembered = new Remembered(
                SignalKind.REPORT,
                Quarter.of(LocalDate.of(2026, 3, 12)),
                Counted.CARE,
                StrandGroup.N,
                false,
                Optional.of(false),
                oggz);
        return remembered.figures().stream().map(Figure::what).collect(Collectors.toSet());
    }
}

package nl.casustafel.retention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.signal.SignalKind;

/// What a signal counts for, before it is destroyed. Never kept: only each of its figures is, by itself
/// (DEC-18).
/// @param quarter in which it was decided or ended
/// @param outcome of the kind OUTCOME
/// @param minor empty where no date of birth was known
public record Remembered(
        SignalKind kind,
        Quarter quarter,
        Counted outcome,
        StrandGroup strand,
        boolean insideMunicipality,
        Optional<Boolean> minor) {
    /// A request for advice is counted as such and is about nobody (W-C1).
    List<Figure> figures() {
        return kind == SignalKind.ADVICE_REQUEST
                ? List.of(plain(Counted.ADVICE_REQUEST), source())
                : Stream.concat(Stream.of(new Figure(quarter, outcome, strand), source()), age().stream())
                        .toList();
    }

    private Figure source() {
        return plain(insideMunicipality ? Counted.INSIDE : Counted.OUTSIDE);
    }

    /// Grown-ups are the rest.
    private Optional<Figure> age() {
        if (minor.isEmpty()) {
            return Optional.of(plain(Counted.AGE_UNKNOWN));
        }
        return minor.filter(young -> young).map(_ -> plain(Counted.MINOR));
    }

    private Figure plain(Counted what) {
        return new Figure(quarter, what, StrandGroup.N);
    }
}

package nl.casustafel.retention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.signal.SignalKind;

/// What a signal counts for, before it is destroyed. Never kept: only each of its figures is, by itself
/// (DEC-18).
/// @param quarter in which it was decided or ended
/// @param outcome of the kind OUTCOME
/// @param minor empty where neither a date of birth was known nor somebody said so
/// @param oggz whether the table saw behaviour that asks for care; empty where it was never weighed
public record Remembered(
        SignalKind kind,
        Quarter quarter,
        Counted outcome,
        StrandGroup strand,
        boolean insideMunicipality,
        Optional<Boolean> minor,
        Optional<Boolean> oggz) {
    /// What a case counts for that was decided elsewhere: as admitted, by its strand and whether the person
    /// was a minor.
    public static List<Figure> admitted(Quarter quarter, StrandGroup strand, Optional<Boolean> minor) {
        Remembered what =
                new Remembered(SignalKind.REPORT, quarter, Counted.ADMITTED, strand, false, minor, Optional.empty());
        return Stream.of(
                        Optional.of(new Figure(quarter, Counted.ADMITTED, strand)),
                        what.said(minor, Counted.MINOR, Counted.AGE_UNKNOWN))
                .flatMap(Optional::stream)
                .toList();
    }

    /// A request for advice is counted as such and is about nobody (W-C1).
    public List<Figure> figures() {
        return kind == SignalKind.ADVICE_REQUEST
                ? List.of(plain(Counted.ADVICE_REQUEST), source())
                : Stream.of(
                                Optional.of(new Figure(quarter, outcome, strand)),
                                Optional.of(source()),
                                said(minor, Counted.MINOR, Counted.AGE_UNKNOWN),
                                said(oggz, Counted.OGGZ, Counted.OGGZ_UNKNOWN))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private Figure source() {
        return plain(insideMunicipality ? Counted.INSIDE : Counted.OUTSIDE);
    }

    /// Those of whom it is not so are the rest.
    private Optional<Figure> said(Optional<Boolean> holds, Counted what, Counted unknown) {
        return holds.isEmpty()
                ? Optional.of(plain(unknown))
                : holds.filter(yes -> yes).map(_ -> plain(what));
    }

    private Figure plain(Counted what) {
        return new Figure(quarter, what, StrandGroup.N);
    }
}

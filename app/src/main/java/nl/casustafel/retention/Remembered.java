package nl.casustafel.retention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.signal.SignalKind;

/// What a signal counts for, before it is destroyed. Never kept: only each of its figures is, by itself (DEC-18).
/// @param quarter in which it was decided or ended
/// @param minor empty where no date of birth was known
public record Remembered(
        SignalKind kind,
        Quarter quarter,
        Ending ending,
        StrandGroup strand,
        boolean insideMunicipality,
        Optional<Boolean> minor) {
    /// A request for advice is counted as such and is about nobody (W-C1).
    List<Figure> figures() {
        if (kind == SignalKind.ADVICE_REQUEST) {
            return List.of(new Figure(quarter, FigureKind.ADVICE, "REQUEST", StrandGroup.N), source());
        }
        return Stream.concat(
                        Stream.of(new Figure(quarter, FigureKind.OUTCOME, ending.name(), strand), source()),
                        age().stream())
                .toList();
    }

    private Figure source() {
        return new Figure(quarter, FigureKind.SOURCE, insideMunicipality ? "INSIDE" : "OUTSIDE", StrandGroup.N);
    }

    private Optional<Figure> age() {
        String code = minor.map(young -> young ? "MINOR" : "").orElse("UNKNOWN");
        return code.isEmpty() ? Optional.empty() : Optional.of(new Figure(quarter, FigureKind.AGE, code, StrandGroup.N));
    }
}

package nl.casustafel.closing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseClosing.Aftercare;
import nl.casustafel.casefile.CaseClosing.Kept;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.casefile.Regime;

/// How long what is known of a case is kept when it is over: as short as can be, and with a reason for this
/// person (W-G1, W-G4).
public final class KeptTerm {
    /// WPGA art. 9, WGS art. 1.8(7).
    private static final int YEARS = 5;

    private KeptTerm() {}

    /// The shortest: no longer than somebody looks back, and not at all where there is no ground.
    public static LocalDate proposed(ClosingReason reason, LocalDate today, Optional<LocalDate> lastLook) {
        return reason.destroysAtOnce() ? today : lastLook.orElse(today);
    }

    /// The last day the act leaves: from the last processing, which is ending it; under the WGS from the first.
    public static LocalDate latest(CaseFile caseFile, LocalDate today) {
        return (caseFile.regime() == Regime.WGS ? caseFile.admittedOn() : today).plusYears(YEARS);
    }

    static Optional<ClosingRefusal> against(CaseFile caseFile, ClosingReason reason, Kept kept, LocalDate today) {
        if (kept.until().isBefore(today)) {
            return Optional.of(ClosingRefusal.Plain.KEPT_PAST);
        }
        if (reason.destroysAtOnce() && kept.until().isAfter(today)) {
            return Optional.of(ClosingRefusal.Plain.DESTROY_AT_ONCE);
        }
        LocalDate latest = latest(caseFile, today);
        if (kept.until().isAfter(latest) && kept.until().isAfter(today)) {
            return Optional.of(new ClosingRefusal.KeptTooLong(latest));
        }
        return kept.until().isAfter(today) && kept.why().isEmpty()
                ? Optional.of(ClosingRefusal.Plain.KEPT_WHY)
                : Optional.empty();
    }

    /// Somebody looks back, or it is said why not; nobody looks back on what is gone.
    static Optional<ClosingRefusal> against(Optional<Aftercare> aftercare, Kept kept, LocalDate today) {
        Optional<LocalDate> last = aftercare.flatMap(care ->
                Stream.of(care.first(), care.second()).flatMap(Optional::stream).max(Comparator.naturalOrder()));
        if (last.filter(kept.until()::isBefore).isPresent()) {
            return Optional.of(ClosingRefusal.Plain.AFTERCARE_BEYOND);
        }
        boolean past = aftercare.stream()
                .flatMap(care -> Stream.of(care.first(), care.second()))
                .flatMap(Optional::stream)
                .anyMatch(day -> !day.isAfter(today));
        return past ? Optional.of(ClosingRefusal.Plain.AFTERCARE_PAST) : Optional.empty();
    }
}

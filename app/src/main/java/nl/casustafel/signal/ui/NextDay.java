package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.Terms;

/// The day by which the next thing must happen with a signal, whatever that is: nothing is parked (DEC-12).
final class NextDay {
    private NextDay() {}

    /// Empty for what became a case, whose plan has the days.
    static Optional<LocalDate> of(SignalRow row, Map<SignalId, LocalDate> elsewhere) {
        Optional<LocalDate> known = Stream.concat(
                        row.answerDue().stream(), Optional.ofNullable(elsewhere.get(row.id())).stream())
                .min(LocalDate::compareTo);
        LocalDate since = row.stateSince().atZone(CaseClock.ZONE).toLocalDate();
        return switch (row.state()) {
            case CONCEPT, RECEIVED, IN_TESTING -> earlier(known, Terms.agendaBy(row.termFrom()));
            case ON_AGENDA, IN_WEIGHING, DEFERRED, AT_TRIANGLE ->
                known.or(() -> Optional.of(Terms.nextStepBy(row.stateSince())));
            case WEIGHED, ANSWERED ->
                row.becameCase() ? known : known.or(() -> Optional.of(Terms.nextStepBy(row.stateSince())));
            case REFERRED, CLOSED, WITHDRAWN -> row.becameCase() ? known : earlier(known, DueSignal.destroyBy(since));
        };
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> known, LocalDate own) {
        return Optional.of(known.filter(day -> day.isBefore(own)).orElse(own));
    }
}

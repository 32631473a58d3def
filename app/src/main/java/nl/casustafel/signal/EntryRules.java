package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.person.Subject;
import nl.casustafel.signal.SignalRefusal.Rule;

/// What holds for an entry whenever it is saved, new or amended.
final class EntryRules {
    private EntryRules() {}

    static Optional<SignalRefusal> against(SignalEntry entry, LocalDate today) {
        if (entry.receivedOn().isAfter(today)) {
            return Optional.of(Rule.RECEIVED_IN_FUTURE);
        }
        if (entry.subject()
                .flatMap(Subject::bornOn)
                .filter(entry.receivedOn()::isBefore)
                .isPresent()) {
            return Optional.of(Rule.BORN_LATER);
        }
        if (entry.kind() == SignalKind.ADVICE_REQUEST && entry.subject().isPresent()) {
            return Optional.of(Rule.ADVICE_HOLDS_NO_PERSON);
        }
        return Optional.empty();
    }
}

package nl.casustafel.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Municipality;

/// A signal in a list.
/// @param termFrom the day our own terms count from: that of receipt, or that on which it was entered where
/// it comes from an old list, which would be late before anybody here had seen it (DEC-14)
/// @param calledBy name or description of the subject
/// @param receiver who took it in, and holds it until it is somebody else's
/// @param becameCase whether it was admitted, and its term is that of the case
/// @param answerDue the first answer to the reporter that is still open
public record SignalRow(
        SignalId id,
        DossierNumber number,
        SignalKind kind,
        SignalState state,
        Instant stateSince,
        LocalDate receivedOn,
        LocalDate termFrom,
        Source source,
        PersonId receiver,
        Optional<Municipality.Key> municipality,
        Optional<ShortText> calledBy,
        boolean emergency,
        boolean becameCase,
        Optional<LocalDate> answerDue,
        Optional<ExternalNumber> external)
        implements PersonalData {
    @Override
    public String toString() {
        return "SignalRow[" + number + "]";
    }
}

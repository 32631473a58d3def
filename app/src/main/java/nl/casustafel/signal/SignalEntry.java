package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.person.Subject;
import nl.casustafel.team.Municipality;

/// What the entry form holds of a signal, apart from its facts and the receiver's part. Plain values,
/// whether typed or read from a mail.
/// @param subject with the id it has, where the signal already had one
/// @param urgent empty where the questions were not asked
public record SignalEntry(
        SignalKind kind,
        LocalDate receivedOn,
        Channel channel,
        Source source,
        Optional<Municipality.Key> municipality,
        Optional<Subject> subject,
        Optional<LongText> interpretation,
        Optional<UrgentAnswers> urgent)
        implements PersonalData {
    @Override
    public String toString() {
        return "SignalEntry[" + kind + "]";
    }
}

package nl.casustafel.signal;

import java.time.Instant;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.person.SubjectId;
import nl.casustafel.team.Municipality;

/// A report as those who weigh may see it: without the reporter, who is in [ReportSource] (W-D7). Its facts
/// are [Fact]s; what they might mean is the interpretation, kept apart.
/// @param municipality of residence, which decides the mayor; known at the latest when it goes to the table
/// (W-A3)
/// @param subject always empty for an advice request (W-C1)
public record Signal(
        SignalId id,
        DossierNumber number,
        SignalKind kind,
        SignalState state,
        Instant stateSince,
        Receipt receipt,
        Optional<Municipality.Key> municipality,
        Optional<SubjectId> subject,
        Optional<LongText> interpretation,
        UrgentCheck urgent)
        implements PersonalData {
    public Signal {
        if (kind == SignalKind.ADVICE_REQUEST && subject.isPresent()) {
            throw new IllegalArgumentException("an advice request holds no person");
        }
    }

    Signal in(SignalState next, Instant since) {
        return new Signal(id, number, kind, next, since, receipt, municipality, subject, interpretation, urgent);
    }

    Signal with(UrgentCheck checked) {
        return new Signal(id, number, kind, state, stateSince, receipt, municipality, subject, interpretation, checked);
    }

    Signal withoutInterpretation() {
        return new Signal(
                id, number, kind, state, stateSince, receipt, municipality, subject, Optional.empty(), urgent);
    }

    @Override
    public String toString() {
        return "Signal[" + number + " " + state + "]";
    }
}

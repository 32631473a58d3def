package nl.casustafel.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.person.NamedSubject;
import nl.casustafel.person.naming.Reason;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.weighing.WeighingOutcome;

/// Somebody who may be meant, why, and what is known of earlier. A person decides; the program never joins
/// two.
/// @param reasons at least one
/// @param signals the latest received first
public record Candidate(NamedSubject subject, Set<Reason> reasons, List<Earlier> signals, List<CaseRow> cases)
        implements PersonalData {
    /// @param outcome of its last weighing that came to one
    public record Earlier(EarlierSignal signal, Optional<WeighingOutcome> outcome) {}

    public Candidate {
        reasons = Set.copyOf(reasons);
        signals = List.copyOf(signals);
        cases = List.copyOf(cases);
    }

    @Override
    public String toString() {
        return "Candidate[" + subject.id().value() + "]";
    }
}

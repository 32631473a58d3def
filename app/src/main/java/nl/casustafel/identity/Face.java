package nl.casustafel.identity;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.signal.EarlierSignal;

/// A subject with what of its signals and cases this person may see: at least one of them.
/// @param number the end of the citizen service number, for who received a signal about it (W-D9)
public record Face(Subject subject, List<EarlierSignal> signals, List<CaseRow> cases, Optional<ShortText> number)
        implements PersonalData {
    public Face {
        signals = List.copyOf(signals);
        cases = List.copyOf(cases);
    }

    @Override
    public String toString() {
        return "Face[" + subject.id().value() + "]";
    }
}

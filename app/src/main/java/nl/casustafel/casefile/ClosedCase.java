package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;

/// How a case that is over was handled, without a name (DEC-10).
/// @param organisations that were designated
/// @param closing absent of cases that were over before closings were kept
public record ClosedCase(
        Line line,
        Regime regime,
        LocalDate admittedOn,
        List<ShortText> organisations,
        List<CaseStep> steps,
        Optional<CaseClosing> closing)
        implements PersonalData {
    /// One line of the list.
    /// @param keepUntil when it is due to be destroyed
    public record Line(CaseId id, DossierNumber number, CasePhase phase, Optional<LocalDate> keepUntil) {}

    public ClosedCase {
        organisations = List.copyOf(organisations);
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return "ClosedCase[" + line.number() + "]";
    }
}

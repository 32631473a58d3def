package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Reading formal measures, through the gate of their case.
public interface MeasureReads {
    /// Of one case, the oldest first.
    List<Versioned<FormalMeasure>> measures(Tx tx, Actor actor, CaseId caseFile);

    /// Those in force whose last day is on or before `day`, the first to end first.
    List<EndingMeasure> endingBy(Tx tx, Actor actor, LocalDate day);
}

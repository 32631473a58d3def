package nl.casustafel.relation;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Reading related persons, through the gate of their case. Opening the case left the line in the log. There
/// is no reading over cases: who is related to one subject is looked for in no other (W-D6).
public interface RelatedReads {
    /// Those of a case, by what they are called.
    List<Versioned<RelatedPerson>> of(Tx tx, Actor actor, CaseId caseFile);
}

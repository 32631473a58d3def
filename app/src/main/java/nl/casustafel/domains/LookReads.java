package nl.casustafel.domains;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Reading looks, through the gate of their case. Opening the case left the line in the log. There is no
/// reading over cases: nobody is compared with somebody else.
public interface LookReads {
    /// Those of a case, by day.
    List<Versioned<Look>> of(Tx tx, Actor actor, CaseId caseFile);
}

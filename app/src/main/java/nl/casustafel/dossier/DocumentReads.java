package nl.casustafel.dossier;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Reading what documents there are, through the gate of their case. Opening one leaves its own line.
public interface DocumentReads {
    /// Those of a case, without their bytes, the oldest first.
    List<CaseDocument> documents(Tx tx, Actor actor, CaseId caseFile);
}

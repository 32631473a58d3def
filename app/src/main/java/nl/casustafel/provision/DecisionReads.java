package nl.casustafel.provision;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Decisions on police data. They are about no dossier: whoever holds a part in the weighing or reviews it
/// reads them.
public interface DecisionReads {
    /// The newest first.
    List<PoliceDecision> decisions(Tx tx, Actor actor);
}

package nl.casustafel.plan;

import java.time.Instant;
import java.util.List;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Tx;

/// The templates of the team. They say nothing of anybody, so that whoever works here reads them.
public interface PlanTemplates {
    /// By name.
    List<PlanTemplate> all(Tx tx);

    void add(Tx tx, PlanTemplate template, PersonId by, Instant at);

    /// False where it is not there.
    boolean drop(Tx tx, PlanTemplate.Key id);
}

package nl.casustafel.referral;

import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.vault.Tx;

/// Statements as use cases add and end them. Whoever calls has passed the gate of the case.
public interface Statements {
    void add(Tx tx, Statement statement);

    /// The latest first.
    List<Statement> of(Tx tx, CaseId caseFile);

    /// False where it had ended already.
    boolean lapse(Tx tx, Statement.Key id, Statement.Lapsed lapsed);
}

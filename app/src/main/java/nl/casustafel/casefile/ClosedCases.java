package nl.casustafel.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Tx;

/// Cases that are over, as the lawfulness review sees them; [InspectClosed] asks who asks.
public interface ClosedCases {
    /// The last closed first.
    List<ClosedCase.Line> list(Tx tx);

    Optional<ClosedCase> find(Tx tx, CaseId id);

    void inspected(Tx tx, CaseId id, PersonId by, Instant at, LongText reason);
}

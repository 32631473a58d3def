package nl.casustafel.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// What is due of running cases, through their gate. Leaves no line.
public interface ReviewReads {
    /// What is due on or before `day`, the earliest first; one line for each case at most.
    List<DueReview> dueBy(Tx tx, Actor actor, LocalDate day);

    Optional<ReviewStanding> of(Tx tx, Actor actor, CaseId id);
}

package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.util.Map;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Which cases the next agenda proposes by itself, and by when they are due: told by those who keep reviews.
@FunctionalInterface
public interface CasesDue {
    /// Those due on or before `day`.
    Map<CaseId, LocalDate> by(Tx tx, Actor actor, LocalDate day);
}

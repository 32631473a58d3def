package nl.casustafel.person;

import java.util.Optional;
import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.vault.Tx;

/// The citizen service numbers of subjects, apart from everything else about them: no list, search, sheet or
/// bundle has a place for one (W-D9). Whoever calls has passed the gate of a signal about the subject.
public interface CitizenNumbers {
    /// In place of the one before; empty takes it away.
    void keep(Tx tx, SubjectId subject, Optional<CitizenNumber> number);

    Optional<CitizenNumber> find(Tx tx, SubjectId subject);
}

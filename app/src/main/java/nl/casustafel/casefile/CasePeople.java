package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Tx;

/// Who takes part in a case, as it is kept. Asks no gate: whoever changes this found the case through it.
public interface CasePeople {
    void add(Tx tx, CaseId id, Participant participant);

    void end(Tx tx, Participant.Key participant, LocalDate on);

    void add(Tx tx, CaseId id, ThirdParty party);

    void end(Tx tx, ThirdParty.Key party, LocalDate on);

    /// Its statement of secrecy was signed (W-B6).
    void secrecySigned(Tx tx, ThirdParty.Key party, LocalDate on);

    void approve(Tx tx, CaseId id, Approval approval);

    /// Those that ended too, the first admitted first.
    List<ThirdParty> thirdParties(Tx tx, CaseId id);

    void director(Tx tx, CaseId id, Optional<PersonId> person);

    /// In the place of what was noted before.
    void minor(Tx tx, CaseId id, MinorNotes notes);

    Optional<MinorNotes> minor(Tx tx, CaseId id);
}

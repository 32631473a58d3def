package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Looking at what follows a decision, through the gate of the signal. Opens nothing: leaves no line.
public interface ReferralReads {
    /// Of one signal, the oldest first.
    List<Versioned<Referral>> of(Tx tx, Actor actor, SignalId signal);

    /// Where its decision leads; empty where nobody takes it over, and where it may not be seen.
    Optional<ReferralRoute> ahead(Tx tx, Actor actor, SignalId signal);

    /// Empty where nobody has to be told: not decided yet, or no natural person.
    Optional<Versioned<Informing>> informing(Tx tx, Actor actor, SignalId signal);

    /// Why the person concerned of a case this actor sees is not told, the latest first (W-H5).
    List<Statement> statements(Tx tx, Actor actor, CaseId caseFile);

    /// Such statements that this actor has to look at again on or before `until`; the earliest first.
    List<DueStatement> statementsDue(Tx tx, Actor actor, LocalDate until);

    /// What has to be done by this actor on or before `until`; the earliest first.
    List<DueFollowUp> due(Tx tx, Actor actor, LocalDate until);
}

package nl.casustafel.weighing;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// Reading weighings, through the gate of their signal: what the actor may not see is not there.
public interface WeighingReads {
    /// Leaves a line in the log.
    Optional<Versioned<Weighing>> open(Tx tx, Actor actor, WeighingId id);

    /// The same for a screen that has it open and refreshes, which is no opening: leaves no line.
    Optional<Versioned<Weighing>> again(Tx tx, Actor actor, WeighingId id);

    /// The newest weighing of a signal. Leaves a line in the log.
    Optional<Versioned<Weighing>> openLatest(Tx tx, Actor actor, SignalId signal);

    /// All weighings of a signal, oldest first, without their content.
    List<WeighingRow> of(Tx tx, Actor actor, SignalId signal);

    /// Empty where the weighing may not be seen.
    Positions positions(Tx tx, Actor actor, WeighingId id);

    /// Positions told outside a meeting for which nobody signed yet, of what was decided since; the oldest
    /// first (DEC-6).
    List<ToConfirm> toConfirm(Tx tx, Actor actor);

    /// The entry list, as far as it was answered; empty of a weighing that is not there for this person.
    EntryList entry(Tx tx, Actor actor, WeighingId id);

    /// What the latest deferral of a signal asked, whether or not it is back on the table since.
    Optional<DeferredQuestion> question(Tx tx, Actor actor, SignalId signal);

    /// What was answered to the questions the form asked back; none where the weighing may not be seen.
    List<PromptAnswer> answers(Tx tx, Actor actor, WeighingId id);

    /// Signals that wait for an answer, the earliest to return first; those weighed again since are left
    /// out.
    List<DeferredRow> deferred(Tx tx, Actor actor);
}

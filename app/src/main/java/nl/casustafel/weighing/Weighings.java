package nl.casustafel.weighing;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;

/// The weighings kept in the store. What the actor may not see is not found.
public interface Weighings {
    void add(Tx tx, Weighing weighing);

    Optional<Versioned<Weighing>> find(Tx tx, Actor actor, WeighingId id);

    /// The newest weighing of a signal.
    Optional<Versioned<Weighing>> latestOf(Tx tx, Actor actor, SignalId signal);

    /// False where somebody changed the weighing since `version`; nothing was changed then.
    boolean change(Tx tx, Weighing weighing, int version);

    /// Positions are added, never changed.
    void add(Tx tx, WeighingId weighing, Position position);

    Positions positions(Tx tx, WeighingId weighing);

    /// Positions told outside a meeting for which nobody signed yet, of what was decided since; the oldest
    /// first (DEC-6).
    List<ToConfirm> toConfirm(Tx tx, Actor actor);

    /// Once for each position that was told.
    void confirm(Tx tx, Position.Key position, Given.Confirmation confirmation);

    /// In place of what was answered to the same question before.
    void answer(Tx tx, WeighingId weighing, PromptAnswer answer);

    List<PromptAnswer> answers(Tx tx, WeighingId weighing);

    /// In place of what was answered to the same question before.
    void answer(Tx tx, WeighingId weighing, EntryAnswer answer);

    /// In place of what was said before.
    void deviate(Tx tx, WeighingId weighing, Deviation deviation);

    EntryList entry(Tx tx, WeighingId weighing);
}

package nl.casustafel.plan;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// The actions kept in the store. What the actor may not see is not found.
public interface Actions {
    /// The next number of this year; two calls never give the same.
    ActionNumber nextNumber(Tx tx, int year, char storeLetter);

    void add(Tx tx, ActionItem action);

    Optional<Versioned<ActionItem>> find(Tx tx, Actor actor, ActionId id);

    /// From now on it is about something else.
    void move(Tx tx, ActionId id, ActionOrigin to);

    /// False where it changed since `version`.
    boolean close(Tx tx, ActionId id, Closing closing, LocalDate on, int version);

    /// Goes on as `to` while it is open. False where it changed since `version`.
    boolean run(Tx tx, ActionId id, ActionState to, int version);

    /// The block that is on it.
    Optional<ActionBlock> blockOn(Tx tx, ActionId id);

    void block(Tx tx, ActionId id, ActionBlock block);

    void lift(Tx tx, ActionId id);

    /// False where it changed since `version`.
    boolean judge(Tx tx, ActionId id, ActionEffect effect, int version);
}

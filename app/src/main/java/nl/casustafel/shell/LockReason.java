package nl.casustafel.shell;

import java.util.Locale;
import nl.casustafel.vault.VaultFailure;

/// Why the unlock screen stands there; said on it (peers found unexplained locks maddening).
public sealed interface LockReason {
    /// Nothing happened yet: the program has just started.
    record Start() implements LockReason {}

    /// Somebody asked for it.
    record Asked() implements LockReason {}

    /// Nobody touched a key for this many minutes.
    record Idle(int minutes) implements LockReason {}

    /// A clock jumped: the laptop slept, its lid was closed, or somebody set its time.
    record Slept() implements LockReason {}

    /// The store gets a new key; said where that did not come to an end.
    record RenewKey() implements LockReason {}

    /// The store's file is written anew, because something was destroyed in it (W-G6).
    record Rewrite() implements LockReason {}

    /// What follows destroying.
    /// @param owesKey whether the team wants a new key then
    static LockReason afterDestroying(boolean owesKey) {
        return owesKey ? new RenewKey() : new Rewrite();
    }

    /// The store could no longer be trusted; what was acknowledged is on the disk.
    record Failed(VaultFailure failure) implements LockReason {}

    /// Key of the sentence.
    default String textKey() {
        return switch (this) {
            case Failed(VaultFailure failure) -> failure.textKey();
            case LockReason other ->
                "shell.locked." + other.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }
}

package nl.casustafel.shell;

import java.util.Optional;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.WritesPaused;

/// How the store of an open session stands, told above every screen.
sealed interface StoreState {
    /// All is well.
    record Sound() implements StoreState {}

    /// Too little room on the disk: reading goes on, writing not.
    record Tight() implements StoreState {}

    /// The store failed. Nothing is read or saved any more; what is on the screen stays there until somebody
    /// locks, because what was typed last stands nowhere else.
    record Failed(VaultFailure failure) implements StoreState {}

    /// Key of the sentence, where there is one to tell.
    default Optional<String> textKey() {
        return switch (this) {
            case Sound _ -> Optional.empty();
            case Tight _ -> Optional.of(WritesPaused.TEXT_KEY);
            case Failed(VaultFailure failure) -> Optional.of(failure.textKey());
        };
    }
}

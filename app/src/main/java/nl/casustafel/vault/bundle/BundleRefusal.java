package nl.casustafel.vault.bundle;

import java.util.List;
import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why a bundle was not made or not opened. In every case nothing of it was used.
public enum BundleRefusal implements Refusal {
    /// The file is no bundle, was changed, or is cut short.
    DAMAGED,
    /// Written to another store.
    NOT_FOR_US,
    /// The store that is named as sender gave no card.
    UNKNOWN_SENDER,
    /// Not written by the store that is named as sender.
    NOT_SIGNED_BY_SENDER,
    /// Made by a newer version of the program.
    NEWER,
    /// More than a bundle may hold.
    TOO_LARGE;

    @Override
    public String textKey() {
        return "refusal.vault.bundle." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// How many MiB a bundle may hold.
    @Override
    public List<Object> details() {
        return this == TOO_LARGE ? List.of(Bundle.LARGEST >> 20) : List.of();
    }
}

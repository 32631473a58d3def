package nl.casustafel.vault.key;

import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why a key file was not opened or not changed. Where one of these is returned, every file is as it was,
/// [#NOT_WRITTEN] after a failing disk aside.
public enum KeyRefusal implements Refusal {
    /// The name, passphrase or recovery code does not open this store; which of them is not told.
    WRONG,
    /// A key file is there but cannot be right: changed, cut short, moved from elsewhere, or one of the set
    /// is gone.
    DAMAGED,
    /// The key files were made by a newer version of the program.
    TOO_NEW,
    /// There are no key files at this place.
    MISSING,
    /// The key files cannot be read: rights, or a medium that is gone.
    UNREADABLE,
    /// The change could not be brought to disk: no room, no rights, a medium that is gone.
    NOT_WRITTEN,
    /// Somebody has this sign-in name already.
    NAME_TAKEN,
    /// Something stands at the place where key files are to be made.
    PLACE_TAKEN;

    @Override
    public String textKey() {
        return "refusal.vault.key." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nl.casustafel.vault.key;

import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why a key file was not opened or not changed. Where one of these is returned, every file is as it was,
/// [#NOT_WRITTEN] after a failing disk aside.
public enum KeyRefusal implements Refusal {
    /// The name, passphrase or recovery code does not open this store; which of them is not told.
    WRONG,
    /// The account opens with passphrase and key file, and no key file was given; nothing was tried.
    KEY_FILE_NEEDED,
    /// What was given as key file cannot be read, is none, or belongs to another account.
    KEY_FILE_UNFIT,
    /// Passphrase and key file together do not open the account; which of them is not told.
    WRONG_WITH_KEY_FILE,
    /// The account has a key file, and that is not asked for a backup: the recovery code opens it.
    CODE_OPENS_BACKUP,
    /// The key file could not be written: something stands there, or the stick is gone or full.
    KEY_FILE_NOT_WRITTEN,
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

    /// Whether somebody tried a secret that does not fit, so that the next attempt must wait.
    public boolean isWrongSecret() {
        return this == WRONG || this == WRONG_WITH_KEY_FILE || this == KEY_FILE_UNFIT;
    }

    @Override
    public String textKey() {
        return "refusal.vault.key." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

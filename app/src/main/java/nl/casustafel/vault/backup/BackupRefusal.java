package nl.casustafel.vault.backup;

import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why a backup was not made or not restored. In every case the store is as it was, and no unfinished
/// file bears the name of a backup.
public enum BackupRefusal implements Refusal {
    /// The place is not there: a stick that is not in, a folder that was removed.
    NO_PLACE,
    /// No room left at that place.
    NO_ROOM,
    /// The place may not be written, or went away while writing.
    UNWRITABLE,
    /// What was read back is not what was written: the medium is not sound.
    READ_BACK_DIFFERS,
    /// The copy did not open as the store does; the store itself may have to be looked at.
    NOT_SOUND,
    /// The key files could not be read.
    KEYS,
    /// One is being made already.
    BUSY,
    /// Somebody stopped it.
    STOPPED,
    /// The file is no backup, was changed, or is cut short.
    DAMAGED,
    /// The code or passphrase does not open this backup.
    WRONG_KEY,
    /// Made by a newer version of the program.
    TOO_NEW,
    /// The machine's own disk has no room, or cannot be written.
    NO_ROOM_HERE;

    @Override
    public String textKey() {
        return "refusal.vault.backup." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package nl.casustafel.provision;

import java.util.Locale;

/// How the world outside the store can fail a file that leaves. But for the last, nothing of it is left
/// there.
public enum ExportFailure implements ProvisionRefusal {
    /// Something stands under that name; it is never overwritten.
    NAME_TAKEN,
    /// No room left on that disk or stick.
    NO_ROOM,
    /// The folder is not there or may not be written.
    UNWRITABLE,
    /// What was read back differs from what was written: the medium is not sound.
    READ_BACK_DIFFERS,
    /// It was written, and whether it could be removed again nobody knows: the medium is gone or locked.
    MAYBE_THERE;

    @Override
    public String textKey() {
        return "failure.export." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

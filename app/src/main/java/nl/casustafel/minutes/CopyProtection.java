package nl.casustafel.minutes;

import nl.casustafel.kernel.ShortText;

/// Makes the copy that leaves: one that opens with a password only (WPGA art. 14(3)).
public interface CopyProtection {
    /// A copy of `pdf` with the name of who gets it across every page, encrypted with AES-256. It is no
    /// longer an archival file and its properties say so. `password` is not kept and not cleared: that is
    /// the caller's. Throws [PrintFailed].
    byte[] protect(byte[] pdf, char[] password, ShortText recipient);

    /// A copy of `pdf` to be printed, with its number and the name of who gets it across every page (W-F4).
    /// Throws [PrintFailed].
    byte[] numbered(byte[] pdf, int number, ShortText recipient);
}

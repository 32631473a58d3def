package nl.casustafel.minutes;

/// Makes the copy that leaves: one that opens with a password only (WPGA art. 14(3)).
public interface CopyProtection {
    /// A copy of `pdf`, encrypted with AES-256. It is no longer an archival file and its properties say so.
    /// `password` is not kept and not cleared: that is the caller's. Throws [PrintFailed].
    byte[] protect(byte[] pdf, char[] password);
}

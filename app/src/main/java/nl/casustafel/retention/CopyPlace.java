package nl.casustafel.retention;

/// Where a copy may be that no program reaches (DEC-17).
public enum CopyPlace {
    MAILBOX,
    SENT_ITEMS,
    DOWNLOADS,
    NATIONAL_SYSTEM,
    PAPER,
    HANDED_OUT
}

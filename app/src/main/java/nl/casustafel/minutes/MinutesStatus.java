package nl.casustafel.minutes;

/// Whether minutes may still change (DEC-23).
public enum MinutesStatus {
    CONCEPT,
    FINAL
}

package nl.casustafel.weighing;

/// How the three weigh: at the table, or between meetings in writing or by phone (DEC-6).
public enum WeighingManner {
    TABLE,
    WRITTEN,
    PHONE
}

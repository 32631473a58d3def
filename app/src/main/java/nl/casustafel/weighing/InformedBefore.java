package nl.casustafel.weighing;

/// Whether the person concerned knew of the report beforehand (W-H11, DEC-8).
public enum InformedBefore {
    YES,
    NO
}

package nl.casustafel.plan;

/// In which field an intervention is done (catalogue 4.6).
public enum ActionField {
    ADMINISTRATIVE,
    CRIMINAL,
    CARE,
    OTHER
}

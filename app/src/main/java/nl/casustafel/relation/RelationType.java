package nl.casustafel.relation;

/// What somebody is to the subject. It says how they know each other, never what somebody believes or did.
public enum RelationType {
    PARTNER,
    PARENT,
    CHILD,
    SIBLING,
    FAMILY,
    FRIEND,
    SCHOOL_OR_WORK,
    NEIGHBOURHOOD,
    ASSOCIATION,
    ONLINE,
    CARE,
    OTHER
}

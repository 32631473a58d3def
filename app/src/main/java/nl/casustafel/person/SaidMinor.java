package nl.casustafel.person;

/// Whether somebody is a minor, as it was said where nobody knows the date of birth (W-M).
public enum SaidMinor {
    YES,
    NO,
    UNKNOWN
}

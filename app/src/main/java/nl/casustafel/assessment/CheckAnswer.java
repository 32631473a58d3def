package nl.casustafel.assessment;

/// What can be answered to a [CheckItem].
public enum CheckAnswer {
    YES,
    NO,
    NOT_ASSESSABLE
}

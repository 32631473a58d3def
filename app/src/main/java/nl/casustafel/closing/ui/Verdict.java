package nl.casustafel.closing.ui;

/// What a test of necessity comes to.
enum Verdict {
    NEEDED,
    NOT_NEEDED
}

package nl.casustafel.assessment;

/// How much of what can be asked is known, shown as "4 van 5" (framework 3.3(6)). Two counts and never a
/// figure made of them.
public record Completeness(int known, int applicable) {
    /// In domains of behaviour, below so many in a hundred the picture is thin.
    private static final int ENOUGH = 60;

    public Completeness {
        if (known < 0 || known > applicable) {
            throw new IllegalArgumentException(known + " of " + applicable);
        }
    }

    /// Whether it is less than what a judgement of "laag" can rest on. Where nothing can be asked, nothing
    /// is missing.
    public boolean isThin() {
        return known * 100 < applicable * ENOUGH;
    }
}

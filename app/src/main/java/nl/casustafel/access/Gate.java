package nl.casustafel.access;

import nl.casustafel.kernel.Refusal;

/// The refusal of the gate. The same for what is not there and what may not be seen, so that it never tells
/// which.
public enum Gate implements Refusal {
    NOT_VISIBLE;

    @Override
    public String textKey() {
        return "refusal.access.not-visible";
    }

    @Override
    public String logCode() {
        return "DEC-5";
    }
}

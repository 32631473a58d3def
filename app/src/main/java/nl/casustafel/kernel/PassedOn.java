package nl.casustafel.kernel;

import java.util.List;

/// A refusal that is another feature's: it says the same words and leaves the same line in the log.
public interface PassedOn extends Refusal {
    Refusal refusal();

    @Override
    default String textKey() {
        return refusal().textKey();
    }

    @Override
    default List<Object> details() {
        return refusal().details();
    }

    @Override
    default String logCode() {
        return refusal().logCode();
    }
}

package nl.casustafel.signal.ui;

import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.texts.Texts;

/// Says where what is typed looks like a citizen service number, and where such a number belongs (W-D9).
final class NumberNotice implements Function<String, Optional<String>> {
    private final Texts texts;

    NumberNotice(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> apply(String typed) {
        return CitizenNumber.isIn(typed) ? Optional.of(texts.get("signal.bsn.notice")) : Optional.empty();
    }
}

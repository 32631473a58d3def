package nl.casustafel.dossier.ui;

import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.kernel.CitizenNumber;
import nl.casustafel.kernel.LeftOut;
import nl.casustafel.texts.Texts;

/// Says where what is typed looks like a citizen service number (W-D9), or speaks of what may not be kept at
/// all (W-D3). It stops nobody.
final class FactNotices implements Function<String, Optional<String>> {
    private final Texts texts;

    FactNotices(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Optional<String> apply(String typed) {
        return CitizenNumber.isIn(typed)
                ? Optional.of(texts.get("dossier.notice.number"))
                : LeftOut.in(typed).map(word -> texts.get("dossier.notice.left-out", word));
    }
}

package nl.casustafel.assessment.ui;

import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.assessment.WordList;
import nl.casustafel.texts.Texts;

/// Asks gently where a reason speaks of what somebody is or believes, and not of what somebody did (W-D4,
/// framework 2.11).
public final class RationaleNotices implements Function<String, Optional<String>> {
    private final WordList words;
    private final Texts texts;

    public RationaleNotices(WordList words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Optional<String> apply(String typed) {
        return words.find(typed)
                .map(hit -> texts.get(
                        "assessment.words.notice",
                        hit.word().value(),
                        hit.category()
                                .in(texts.language())
                                .toLowerCase(texts.language().locale())));
    }
}

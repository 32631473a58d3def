package nl.casustafel.signal.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casustafel.person.Named;
import nl.casustafel.texts.Texts;

/// Says of a text that comes to the table what does not belong in it: a citizen service number (W-D9), what
/// may not be kept at all (W-D3), or the name of the reporter (W-D7), as a pasted thread has it.
final class WordsNotice implements Function<String, Optional<String>> {
    private final Texts texts;
    private final FactNotice words;
    private final Supplier<String> reporter;
    private final Supplier<String> subject;

    /// @param entry the form with the reporter, and whom it is about
    WordsNotice(Texts texts, EntryForm entry) {
        this(texts, entry.reporterName.typed()::get, entry.subjectName.typed()::get);
    }

    /// @param reporter what the reporter is called, as far as whoever types may know; blank where not
    /// @param subject whom it is about; blank where nobody is named
    WordsNotice(Texts texts, Supplier<String> reporter, Supplier<String> subject) {
        this.texts = texts;
        this.words = new FactNotice(texts);
        this.reporter = reporter;
        this.subject = subject;
    }

    @Override
    public Optional<String> apply(String typed) {
        String name = reporter.get().strip();
        boolean named = !name.isEmpty() && Named.byFamilyName(typed, name, subject.get());
        return words.apply(typed).or(() -> named ? Optional.of(texts.get("signal.reporter.notice")) : Optional.empty());
    }
}

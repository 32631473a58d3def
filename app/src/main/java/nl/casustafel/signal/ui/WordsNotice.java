package nl.casustafel.signal.ui;

import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Named;
import nl.casustafel.texts.Texts;

/// Says of a text that comes to the table what does not belong in it: a citizen service number (W-D9), or
/// the name of the reporter (W-D7), as a pasted thread has it.
final class WordsNotice implements Function<String, Optional<String>> {
    private final Texts texts;
    private final NumberNotice numbers;
    private final Field<Optional<ShortText>> reporter;
    private final Field<Optional<ShortText>> subject;

    /// @param entry the form with the reporter, and whom it is about
    WordsNotice(Texts texts, EntryForm entry) {
        this.texts = texts;
        this.numbers = new NumberNotice(texts);
        this.reporter = entry.reporterName;
        this.subject = entry.subjectName;
    }

    @Override
    public Optional<String> apply(String typed) {
        String name = reporter.typed().get().strip();
        boolean named = !name.isEmpty()
                && Named.byFamilyName(typed, name, subject.typed().get());
        return numbers.apply(typed)
                .or(() -> named ? Optional.of(texts.get("signal.reporter.notice")) : Optional.empty());
    }
}

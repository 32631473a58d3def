package nl.casustafel.assessment.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.casustafel.assessment.SeenActs;
import nl.casustafel.assessment.Terms;
import nl.casustafel.assessment.WordList;
import nl.casustafel.kernel.ShortText;
import tools.jackson.core.JacksonException;

/// The words that come with the program: those that call for a question, and those that name what can
/// be seen.
public final class ShippedWordList {
    private static final String NAME = "/nl/casustafel/assessment/terms.json";

    private ShippedWordList() {}

    /// Those that call for a question. Once a session.
    public static WordList read() {
        return terms().words();
    }

    /// All of them. Once a session.
    public static Terms terms() {
        try (InputStream in = ShippedWordList.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME);
            }
            return terms(new Part(FrameworkFile.tree(in.readAllBytes()), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException | Wrong _) {
            throw new IllegalStateException(NAME);
        }
    }

    private static Terms terms(Part whole) throws Wrong {
        whole.number("format");
        WordList words = new WordList(whole.list("categories", part -> {
            part.text("code");
            return new WordList.Category(part.wording("name"), texts(part, "terms"));
        }));
        Terms terms = new Terms(words, new SeenActs(texts(whole, "acts"), texts(whole, "looked")));
        whole.end();
        return terms;
    }

    private static List<ShortText> texts(Part part, String key) throws Wrong {
        return part.texts(key).stream().map(ShortText::of).toList();
    }
}

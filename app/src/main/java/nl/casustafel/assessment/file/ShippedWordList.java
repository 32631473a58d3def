package nl.casustafel.assessment.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.casustafel.assessment.WordList;
import nl.casustafel.kernel.ShortText;
import tools.jackson.core.JacksonException;

/// The word list that comes with the program.
public final class ShippedWordList {
    private static final String NAME = "/nl/casustafel/assessment/terms.json";

    private ShippedWordList() {}

    /// Reads it. Once a session.
    public static WordList read() {
        try (InputStream in = ShippedWordList.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME);
            }
            return list(new Part(FrameworkFile.tree(in.readAllBytes()), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JacksonException | Wrong _) {
            throw new IllegalStateException(NAME);
        }
    }

    private static WordList list(Part whole) throws Wrong {
        whole.number("format");
        WordList list = new WordList(whole.list("categories", part -> {
            part.text("code");
            return new WordList.Category(part.wording("name"), part.texts("terms").stream().map(ShortText::of).toList());
        }));
        whole.end();
        return list;
    }
}

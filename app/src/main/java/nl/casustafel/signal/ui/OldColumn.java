package nl.casustafel.signal.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of an old list can hold.
interface OldColumn {
    /// How people call such a column, without accents, blanks and capitals; none of what is not taken
    /// over.
    List<String> words();

    /// Whether several lines, and signs that part cells elsewhere, belong in it.
    default boolean takesLines() {
        return false;
    }

    /// By what stands above a column: the whole of it, else its beginning.
    static <C extends OldColumn> Optional<C> guess(C[] columns, String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(columns)
                .filter(column -> column.words().contains(plain))
                .findFirst()
                .or(() -> Arrays.stream(columns)
                        .filter(column ->
                                column.words().stream().anyMatch(word -> word.length() > 3 && plain.startsWith(word)))
                        .findFirst());
    }
}

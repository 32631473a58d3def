package nl.casustafel.person.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Names that are known to be of one person: those of WordNet, halved so that what is tuned on is not what
/// is reported, and our own.
final class LabelledNames {
    /// @param names the first is kept, the others are typed
    /// @param others of the same person, but another name
    record Person(int number, List<String> names, List<String> others) {
        /// Even offsets were looked at while the comparison was made; odd ones only to report.
        boolean isReported() {
            return number % 2 == 1;
        }
    }

    /// @param about what makes it hard
    record OwnCase(String kept, String typed, String about) {}

    private LabelledNames() {}

    static List<Person> wordNet() {
        return lines("wordnet-persons.tsv")
                .map(line -> line.split("\t"))
                .map(columns -> new Person(Integer.parseInt(columns[0]), names(columns, 1), names(columns, 2)))
                .toList();
    }

    private static List<String> names(String[] columns, int at) {
        return at < columns.length ? List.of(columns[at].split("\\|")) : List.of();
    }

    static List<OwnCase> own() {
        return lines("own-cases.tsv")
                .map(line -> line.split("\t"))
                .map(columns -> new OwnCase(columns[0], columns[1], columns[2]))
                .toList();
    }

    static Stream<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(LabelledNames.class.getResourceAsStream(file))) {
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

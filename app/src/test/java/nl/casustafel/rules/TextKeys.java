package nl.casustafel.rules;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys of the screens' words: those in the bundles, and those the sources speak of.
///
/// 1. A literal that reads as a key of a bundle's family must exist.
/// 2. The kit makes keys longer (`….title`, `….prompt`); its literals that begin with a dot are the endings.
/// 3. A literal that ends with a dot is the start of keys made at run time; what begins with it counts as used.
/// 4. Keys of constants are read from the constants themselves.
final class TextKeys {
    static final Path FOLDER = House.ROOT.resolve("app/src/main/resources/nl/casustafel/texts");

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Pattern PART = Pattern.compile("\\.?[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*\\.?");
    private static final Pattern START = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*\\.");
    private static final Pattern ENDING = Pattern.compile("(\\.[a-z][a-z0-9-]*)+");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(css|properties|sql|ttf|pdf|txt|lock|age|xml|eml|log|new)");
    private static final Set<String> FAMILIES_OF_ALL = Set.of("problem", "refusal", "failure");

    private TextKeys() {}

    static Map<String, String> dutch() {
        return read(false);
    }

    static Map<String, String> english() {
        return read(true);
    }

    /// Whether a literal can be a key, or a piece one is made of, and not words.
    static boolean looksLikePartOfKey(String literal) {
        return literal.contains(".") && PART.matcher(literal).matches();
    }

    /// Keys spelled out in the sources.
    static Set<String> spelled() {
        Set<String> families = families();
        Set<String> words = dutch().keySet();
        return literals()
                .filter(text -> KEY.matcher(text).matches())
                .filter(text -> !FILE.matcher(text).matches() || words.contains(text))
                .filter(text -> families.contains(text.substring(0, text.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Beginnings of keys made at run time. Those of enums are left out: their keys are known exactly.
    static Set<String> beginnings() {
        Set<String> families = families();
        return Sources.product().stream()
                .filter(file -> !ShownConstants.namesItsKeys(file.fullName()))
                .flatMap(SourceFile::literals)
                .filter(text -> START.matcher(text).matches())
                .filter(text -> families.contains(text.substring(0, text.indexOf('.'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What the kit and the screens put behind a key.
    static Set<String> endings() {
        return Sources.product().stream()
                .filter(file -> file.room().is("desk") || file.room().isUi())
                .flatMap(SourceFile::literals)
                .filter(text -> ENDING.matcher(text).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> literals() {
        return Sources.product().stream().flatMap(SourceFile::literals);
    }

    /// First words of keys: a bundle's own name, and what all bundles share.
    private static Set<String> families() {
        Set<String> families = new TreeSet<>(FAMILIES_OF_ALL);
        files().map(file -> file.replaceFirst("(_en)?\\.properties", "")).forEach(families::add);
        return families;
    }

    private static Map<String, String> read(boolean english) {
        Map<String, String> words = new TreeMap<>();
        files().filter(file -> file.endsWith("_en.properties") == english).forEach(file -> {
            Properties properties = new Properties();
            try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((key, text) -> words.put((String) key, (String) text));
        });
        return words;
    }

    private static Stream<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

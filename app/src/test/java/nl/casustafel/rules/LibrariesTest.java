package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The record of libraries names every dependency of the build with the version that is used.
class LibrariesTest {
    private static final Pattern VERSION = Pattern.compile("<([a-z0-9-]+)\\.version>([^<]+)<");
    private static final Pattern PLUGIN = Pattern.compile(".*-plugin");

    /// How the record calls what the build calls otherwise.
    private static final Map<String, String> CALLED =
            Map.of("bouncycastle", "bouncy castle", "errorprone", "error prone", "palantir", "palantir-java-format");

    @Test
    void namesEveryLibraryWithItsVersion() throws IOException {
        String record = read("docs/decisions/0013-libraries.md").toLowerCase(Locale.ROOT);
        Matcher version = VERSION.matcher(read("pom.xml"));
        List<String> missing = version.results()
                .filter(found -> !PLUGIN.matcher(found.group(1)).matches())
                .map(found -> CALLED.getOrDefault(found.group(1), found.group(1)) + " " + found.group(2))
                .filter(line -> !record.contains(line))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void namesEveryPlugin() throws IOException {
        String record = read("docs/decisions/0013-libraries.md");
        Stream<String> plugins = VERSION.matcher(read("pom.xml"))
                .results()
                .map(found -> found.group(1))
                .filter(name -> PLUGIN.matcher(name).matches())
                .map(name -> name.replace("-plugin", ""));
        assertEquals(
                List.of(),
                plugins.filter(name -> !record.toLowerCase(Locale.ROOT).contains(name))
                        .toList());
    }

    private static String read(String file) throws IOException {
        return Files.readString(House.ROOT.resolve(file));
    }
}

package nl.casustafel.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The migration scripts, and which feature owns which table by the first line of the script that makes it.
final class Migrated {
    static final Path FOLDER = House.ROOT.resolve("app/src/main/resources/nl/casustafel/vault/migrations");

    private static final Pattern OWNER = Pattern.compile("\\A-- Owned by (\\w+)\\b");
    private static final Pattern TABLE = Pattern.compile("(?m)^create table (\\w+)");

    private Migrated() {}

    static List<Path> scripts() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Table names in capitals, with the owning feature.
    static Map<String, String> owners() {
        return Owners.BY_TABLE;
    }

    static String read(Path script) {
        try {
            return Files.readString(script).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Owners {
        static final Map<String, String> BY_TABLE = find();

        private static Map<String, String> find() {
            Map<String, String> owners = new TreeMap<>();
            for (Path script : scripts()) {
                String sql = read(script);
                Matcher owner = OWNER.matcher(sql);
                if (!owner.find()) {
                    throw new IllegalStateException(script.getFileName() + " does not begin with its owner");
                }
                TABLE.matcher(sql)
                        .results()
                        .forEach(table -> owners.put(table.group(1).toUpperCase(Locale.ROOT), owner.group(1)));
            }
            return Map.copyOf(owners);
        }
    }
}

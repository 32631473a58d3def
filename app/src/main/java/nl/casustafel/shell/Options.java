package nl.casustafel.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What was asked for at the start.
/// @param folder where this program keeps everything
/// @param practiceSize present where the practice environment is opened at once; 1, 10 or 100 times the
/// team of one year
/// @param rehearsal the program goes through its screens once by itself and ends; asked by the build
public record Options(Path folder, Optional<Integer> practiceSize, boolean rehearsal) {
    /// Words that are not understood are passed over: a start never fails on them.
    public static Options of(List<String> words, Map<String, String> environment, Path home) {
        Path folder = standardFolder(environment, home);
        Optional<Integer> practice = Optional.empty();
        for (String word : words) {
            if (word.startsWith("--folder=")) {
                folder = Path.of(word.substring("--folder=".length()));
            } else if (word.equals("--practice")) {
                practice = Optional.of(1);
            } else if (word.matches("--practice=(1|10|100)")) {
                practice = Optional.of(Integer.valueOf(word.substring("--practice=".length())));
            }
        }
        boolean rehearsal = words.contains("--rehearse");
        return new Options(folder.toAbsolutePath().normalize(), rehearsal ? Optional.of(1) : practice, rehearsal);
    }

    private static Path standardFolder(Map<String, String> environment, Path home) {
        String windows = environment.get("LOCALAPPDATA");
        if (windows != null
                && System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            return Path.of(windows, "Casustafel");
        }
        String data = environment.get("XDG_DATA_HOME");
        return data == null || data.isBlank()
                ? home.resolve(".local").resolve("share").resolve("casustafel")
                : Path.of(data).resolve("casustafel");
    }
}

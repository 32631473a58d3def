import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Checks (`check`) or applies (`apply`) the project's format to every Java file below the folders named
/// after it. Run by the build on the selected JDK, because the formatter parses with the compiler of the
/// JDK it runs on.
public final class FormatSources {
    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        List<Path> wrong = List.of(args).stream()
                .skip(1)
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(FormatSources::javaFiles)
                .parallel()
                .filter(file -> differs(formatter, file, apply))
                .sorted()
                .toList();
        if (!apply && !wrong.isEmpty()) {
            wrong.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("Format with: mvn -q -pl app process-sources -Dformat=apply");
            System.exit(1);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try {
            return Files.walk(folder).filter(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean differs(Formatter formatter, Path file, boolean apply) {
        try {
            String before = Files.readString(file);
            if (before.lines().anyMatch(line -> line.strip().startsWith("///") && line.length() > 112)) {
                System.err.println("a /// line over 112 columns, which the formatter would break: " + file);
                return true;
            }
            String ordered = ImportOrderer.reorderImports(before, JavaFormatterOptions.Style.PALANTIR);
            // Long strings are left as they are: reflowing them loses the slashes of a long `///` line.
            String after = formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
            if (apply && !before.equals(after)) {
                Files.writeString(file, after);
            }
            return !before.equals(after);
        } catch (IOException | FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}

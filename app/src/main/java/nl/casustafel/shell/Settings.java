package nl.casustafel.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.texts.Language;

/// How the window looked last time. Holds nothing about any person; readable without a key.
/// What cannot be read falls back to the standard, and what cannot be written is let go: it is only comfort.
record Settings(Theme theme, TypeSize typeSize, Language language, double width, double height, boolean maximised) {
    static final Settings STANDARD = new Settings(Theme.LIGHT, TypeSize.NORMAL, Language.NL, 1280, 720, false);

    static Settings read(Path file) {
        Properties found = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            found.load(in);
            return new Settings(
                    Theme.valueOf(found.getProperty("theme", STANDARD.theme.name())),
                    TypeSize.valueOf(found.getProperty("type-size", STANDARD.typeSize.name())),
                    Language.valueOf(found.getProperty("language", STANDARD.language.name())),
                    Double.parseDouble(found.getProperty("width", "1280")),
                    Double.parseDouble(found.getProperty("height", "720")),
                    Boolean.parseBoolean(found.getProperty("maximised", "false")));
        } catch (IOException | IllegalArgumentException _) {
            return STANDARD;
        }
    }

    /// Written beside and moved, so that a power cut leaves the old or the new one.
    void write(Path file) {
        Properties kept = new Properties();
        kept.setProperty("theme", theme.name());
        kept.setProperty("type-size", typeSize.name());
        kept.setProperty("language", language.name());
        kept.setProperty("width", Double.toString(width));
        kept.setProperty("height", Double.toString(height));
        kept.setProperty("maximised", Boolean.toString(maximised));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                kept.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            // The next start looks as the last one that could be kept.
        }
    }
}

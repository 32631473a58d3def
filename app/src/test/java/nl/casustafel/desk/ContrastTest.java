package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words must be readable by tired people: 4.5 to 1 at least, in both themes; frames of fields 3 to 1.
@OneAtATime
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("(-color-[a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "fg-default, bg-default, 4.5",
        "fg-default, bg-overlay, 4.5",
        "fg-default, bg-inset, 4.5",
        "fg-default, accent-subtle, 4.5",
        "fg-default, success-subtle, 4.5",
        "fg-default, warning-subtle, 4.5",
        "fg-default, danger-subtle, 4.5",
        "fg-muted, bg-default, 4.5",
        "fg-muted, bg-inset, 4.5",
        "fg-muted, bg-overlay, 4.5",
        "fg-subtle, bg-overlay, 4.5",
        "accent-fg, bg-default, 4.5",
        "accent-fg, bg-overlay, 4.5",
        "danger-fg, bg-overlay, 4.5",
        "danger-fg, bg-default, 4.5",
        "warning-fg, warning-subtle, 4.5",
        "success-fg, success-subtle, 4.5",
        "white, accent-emphasis, 4.5",
        "border-default, bg-overlay, 3.0",
    })
    void readableInBothThemes(String words, String ground, double least) throws IOException {
        for (String theme : new String[] {"theme-light", "theme-dark"}) {
            Map<String, String> colours = colours(theme);
            colours.put("-color-white", "#ffffff");
            double contrast = contrast(
                    Objects.requireNonNull(colours.get("-color-" + words)),
                    Objects.requireNonNull(colours.get("-color-" + ground)));
            assertTrue(contrast >= least, theme + ": " + contrast);
        }
    }

    private static Map<String, String> colours(String theme) throws IOException {
        try (InputStream css = Objects.requireNonNull(Appearance.class.getResourceAsStream("desk.css"))) {
            String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            int start = text.indexOf(".root." + theme + " {");
            Matcher found = COLOUR.matcher(text.substring(start, text.indexOf('}', start)));
            Map<String, String> colours = new HashMap<>();
            found.results().forEach(result -> colours.put(result.group(1), result.group(2)));
            return colours;
        }
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

package nl.casustafel.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;

/// Reads the canonical text of final minutes as people read it: from what was made final and kept, never
/// from the records it was made of, which may have changed (DEC-27). Of every version of the form; a line it
/// does not know is read too, so nothing is silently left out.
public final class ReadParts {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final String COVER = "cover";

    private final Properties forms = new Properties();

    public ReadParts() {
        try (InputStream in = ReadParts.class.getResourceAsStream("/nl/casustafel/minutes/passages.properties")) {
            if (in == null) {
                throw new PrintFailed(PrintFailed.Step.READ);
            }
            forms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.READ);
        }
    }

    public PartText of(MinutesPart part) {
        List<String> lines = part.text().value().lines().skip(2).toList();
        String kind = valueOf(lines, "kind").orElse(COVER);
        String title = new MessageFormat(words("title." + kind), DUTCH)
                .format(new Object[] {valueOf(lines, "item").orElse("")});
        List<Passage> passages = new ArrayList<>();
        for (String line : lines) {
            int at = line.indexOf('=');
            if (at > 0) {
                passage(kind, line.substring(0, at), unescaped(line.substring(at + 1)))
                        .ifPresent(passages::add);
            }
        }
        return new PartText(part.position(), ShortText.of(title), passages);
    }

    /// The day of the meeting the part is of.
    public static LocalDate day(MinutesPart part) {
        return ofMeeting(part, "date").map(LocalDate::parse).orElseThrow();
    }

    private static Optional<String> ofMeeting(MinutesPart part, String name) {
        return valueOf(part.text().value().lines().toList(), "meeting" + '.' + name);
    }

    /// Whether nothing in it is real.
    public static boolean isPractice(MinutesPart part) {
        return ofMeeting(part, "practice").filter("yes"::equals).isPresent();
    }

    private Optional<Passage> passage(String kind, String name, String value) {
        String pattern = name.replaceAll("(?<=\\.)\\d+(?=\\.|$)", "n");
        String form =
                forms.getProperty(kind + "." + pattern, forms.getProperty(pattern, "rest|FIELD|T|" + words("rest")));
        String[] told = form.split("\\|", -1);
        if (told[2].equals("-") || value.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Passage(
                ShortText.of(name),
                Passage.Look.valueOf(told[1]),
                ShortText.of(words("head." + told[0])),
                new Passage.Label(
                        Optional.of(told[3]).filter(label -> !label.isEmpty()).map(ShortText::of), told[2].equals("N")),
                LongText.of(read(told[2], value))));
    }

    private String read(String form, String value) {
        return switch (form) {
            case "D" -> DATE.format(LocalDate.parse(value));
            case "H" -> value.replace(':', '.') + " uur";
            case "Y" -> words("truth." + value);
            case "P" -> words("party." + value);
            case "K" -> words("known." + value);
            default -> value;
        };
    }

    /// Whether a line of this name has a place of its own here.
    boolean knows(String kind, String name) {
        String pattern = name.replaceAll("(?<=\\.)\\d+(?=\\.|$)", "n");
        return forms.containsKey(kind + "." + pattern) || forms.containsKey(pattern);
    }

    private String words(String key) {
        String words = forms.getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException(key);
        }
        return words;
    }

    private static Optional<String> valueOf(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> unescaped(line.substring(name.length() + 1)))
                .findFirst();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}

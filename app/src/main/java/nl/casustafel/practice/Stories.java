package nl.casustafel.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.Source;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.Strand;

/// The texts of the practice environment, read from `signals.txt`, where a professional can review them.
/// Words it does not know fail at once: the file comes with the program.
final class Stories {
    private static final String FILE = "signals.txt";

    /// One line of the file.
    private record Line(ShortText key, LongText text) {
        boolean is(String name) {
            return key.value().equals(name);
        }

        boolean startsWith(String name) {
            return key.value().startsWith(name + " ");
        }

        String second() {
            return key.value().substring(key.value().indexOf(' ') + 1);
        }
    }

    private final List<Story> stories = new ArrayList<>();
    private final Map<Strand, Map<String, String>> themes = new LinkedHashMap<>();
    private final Map<String, List<LongText>> texts = new LinkedHashMap<>();

    private Stories() {}

    static Stories read() {
        Stories read = new Stories();
        try (InputStream file = Objects.requireNonNull(Stories.class.getResourceAsStream(FILE))) {
            read.take(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    List<Story> all() {
        return List.copyOf(stories);
    }

    List<Story> of(Story.Sort sort) {
        return stories.stream().filter(story -> story.sort() == sort).toList();
    }

    List<Strand> strands() {
        return List.copyOf(themes.keySet());
    }

    /// The `n`th of the texts with this key; begins again after the last.
    LongText text(String key, int n) {
        List<LongText> found = Objects.requireNonNull(texts.get(key), key);
        return found.get(Math.floorMod(n, found.size()));
    }

    ShortText title(String key, int n) {
        return ShortText.of(text(key, n).value());
    }

    /// `text` with the words of the strand, and the `n`th place, in the braces.
    LongText told(LongText text, Strand strand, int n) {
        String told = text.value().replace("{plek}", text("plek", n).value());
        for (Map.Entry<String, String> word :
                Objects.requireNonNull(themes.get(strand)).entrySet()) {
            told = told.replace("{" + word.getKey() + "}", word.getValue());
        }
        return LongText.of(told);
    }

    private void take(String file) {
        String title = "";
        List<Line> block = new ArrayList<>();
        for (String line : file.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                close(title, block);
                title = line.substring(1, line.length() - 1);
                block.clear();
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                int colon = line.indexOf(':');
                block.add(new Line(ShortText.of(line.substring(0, colon)), LongText.of(line.substring(colon + 1))));
            }
        }
        close(title, block);
    }

    private void close(String title, List<Line> block) {
        if (title.startsWith("thema ")) {
            Map<String, String> words = new LinkedHashMap<>();
            block.forEach(line -> words.put(line.key().value(), line.text().value()));
            themes.put(Strand.valueOf(title.substring("thema ".length())), words);
        } else if (title.startsWith("verhaal ")) {
            stories.add(story(title.substring("verhaal ".length()), block));
        } else {
            block.forEach(line -> texts.computeIfAbsent(line.key().value(), _ -> new ArrayList<>())
                    .add(line.text()));
        }
    }

    private static Story story(String sort, List<Line> block) {
        return new Story(
                switch (sort) {
                    case "geen" -> Story.Sort.NOTHING;
                    case "zorg" -> Story.Sort.CARE;
                    case "toegelaten" -> Story.Sort.ADMITTED;
                    default -> throw new IllegalStateException(sort);
                },
                new Story.Origin(
                        Source.valueOf(only(block, "bron").value()),
                        Channel.valueOf(only(block, "kanaal").value()),
                        ShortText.of(only(block, "melder").value()),
                        ShortText.of(only(block, "instantie").value())),
                block.stream().flatMap(line -> told(line).stream()).toList(),
                only(block, "duiding"),
                block.stream()
                        .filter(line -> line.startsWith("weging"))
                        .map(line -> new Story.Weighed(Criterion.valueOf(line.second()), line.text()))
                        .toList());
    }

    private static List<Story.Told> told(Line line) {
        return switch (line.key().value()) {
            case "gezien" -> List.of(new Story.Told(FactKind.SEEN, line.text()));
            case "gehoord" -> List.of(new Story.Told(FactKind.HEARD, line.text()));
            case "mening" -> List.of(new Story.Told(FactKind.OPINION, line.text()));
            default -> List.of();
        };
    }

    private static LongText only(List<Line> block, String key) {
        return block.stream()
                .filter(line -> line.is(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(key))
                .text();
    }
}

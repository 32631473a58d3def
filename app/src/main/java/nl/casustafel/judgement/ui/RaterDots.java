package nl.casustafel.judgement.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.team.Voice;
import nl.casustafel.texts.Texts;

/// Where the dots of all who rated stand, of both rounds, with the same in a sentence. Side by side only:
/// nothing is added up (framework 3.5).
final class RaterDots {
    /// @param mark the organisation in two or three letters
    /// @param left given blind, and left in round two
    /// @param now held since round two; where neither is so, given blind and held since
    record Dot(String mark, String name, boolean left, boolean now) {}

    private final Opened opened;
    private final FrameworkWords words;
    private final Map<Voice, String> marks = new LinkedHashMap<>();

    RaterDots(Opened opened, FrameworkWords words) {
        this.opened = opened;
        this.words = words;
        List<Voice> voices = opened.voices();
        List<String> letters = Marks.of(
                voices.stream().map(voice -> opened.members().name(voice)).toList());
        for (int i = 0; i < voices.size(); i++) {
            marks.put(voices.get(i), letters.get(i));
        }
    }

    private Texts texts() {
        return words.texts();
    }

    /// What stands at each level, in the order of who rated; nothing where nobody gave that.
    Map<Level, List<Dot>> of(IndicatorCode code) {
        Map<Level, List<Dot>> standing = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            standing.put(level, new ArrayList<>());
        }
        Map<Voice, AssessmentFile.Dots> all = opened.file().dots(code);
        marks.forEach((voice, mark) -> {
            AssessmentFile.Dots dots = all.get(voice);
            if (dots != null) {
                String name = opened.members().name(voice);
                boolean moved = dots.second().isPresent();
                at(standing, dots.first().level()).add(new Dot(mark, name, moved, false));
                dots.second().ifPresent(second -> at(standing, second.level()).add(new Dot(mark, name, false, true)));
            }
        });
        return standing;
    }

    private static List<Dot> at(Map<Level, List<Dot>> standing, Level level) {
        return Objects.requireNonNull(standing.get(level));
    }

    /// The same for who does not see dots: who gave what, and holds now.
    String inWords(IndicatorCode code) {
        Map<Voice, AssessmentFile.Dots> all = opened.file().dots(code);
        return marks.keySet().stream()
                .filter(all::containsKey)
                .map(voice -> inWords(voice, Objects.requireNonNull(all.get(voice)), code))
                .collect(Collectors.joining("; "));
    }

    private String inWords(Voice voice, AssessmentFile.Dots dots, IndicatorCode code) {
        String name = opened.members().name(voice);
        String first = words.level(dots.first().level(), code);
        return dots.second()
                .map(second -> texts().get("judgement.dots.changed", name, first, words.level(second.level(), code)))
                .orElseGet(() -> texts().get("judgement.dots.first", name, first));
    }

    /// Why they gave it, a line for each who said so.
    List<String> reasons(IndicatorCode code) {
        List<String> reasons = new ArrayList<>();
        opened.file().dots(code).forEach((voice, dots) -> {
            String name = opened.members().name(voice);
            dots.first()
                    .why()
                    .ifPresent(why -> reasons.add(texts().get(
                                    "judgement.given.why",
                                    name,
                                    dots.first().level().code(),
                                    why)));
            dots.second()
                    .ifPresent(second -> reasons.add(texts().get(
                                    "judgement.given.changed",
                                    name,
                                    second.level().code(),
                                    second.why())));
        });
        return reasons;
    }

    /// Which letters are whose, in a line.
    String legend() {
        return marks.entrySet().stream()
                .map(entry -> texts().get(
                                "judgement.dots.mark",
                                entry.getValue(),
                                opened.members().name(entry.getKey())))
                .collect(Collectors.joining("   "));
    }
}

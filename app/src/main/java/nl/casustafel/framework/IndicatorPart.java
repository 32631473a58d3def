package nl.casustafel.framework;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Wording;
import nl.casustafel.texts.Language;

/// The parts of an indicator that can differ between two versions.
public enum IndicatorPart {
    CODE,
    NAME,
    DEFINITION,
    ANCHOR_0,
    ANCHOR_1,
    ANCHOR_2,
    ANCHOR_3,
    DOES_NOT_COUNT,
    NOTE,
    ILLUSTRATIONS,
    STRANDS,
    STRANDS_BECAUSE,
    SCREEN,
    NATURE;

    /// What two versions are held against each other by.
    Object of(Indicator one) {
        return switch (this) {
            case CODE -> one.code();
            case NAME -> one.name();
            case DEFINITION -> one.explained().definition();
            case ANCHOR_0 -> one.anchor(Level.NOT_SEEN);
            case ANCHOR_1 -> one.anchor(Level.SLIGHT);
            case ANCHOR_2 -> one.anchor(Level.CLEAR);
            case ANCHOR_3 -> one.anchor(Level.MARKED);
            case DOES_NOT_COUNT -> one.explained().doesNotCount();
            case NOTE -> one.explained().note();
            case ILLUSTRATIONS -> one.illustrations();
            case STRANDS -> one.motives();
            case STRANDS_BECAUSE -> one.explained().onlyBecause();
            case SCREEN -> one.screen();
            case NATURE -> one.nature();
        };
    }

    /// The part as words; empty where it has none of its own.
    public Optional<String> words(Indicator one, Language language) {
        return switch (of(one)) {
            case Wording wording -> Optional.of(wording.in(language));
            case Optional<?> maybe -> maybe.map(Wording.class::cast).map(wording -> wording.in(language));
            default -> Optional.empty();
        };
    }

    /// Those that are texts in two languages, in the order they are read.
    public static List<IndicatorPart> texts() {
        return List.of(NAME, DEFINITION, ANCHOR_0, ANCHOR_1, ANCHOR_2, ANCHOR_3, DOES_NOT_COUNT, NOTE, STRANDS_BECAUSE);
    }

    /// Examples by strand, in the order of the strands.
    public static List<String> illustrations(Indicator one) {
        return new TreeMap<>(one.illustrations())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " – " + entry.getValue().value())
                        .toList();
    }
}

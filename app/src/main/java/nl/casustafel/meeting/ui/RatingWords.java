package nl.casustafel.meeting.ui;

import java.util.stream.Collectors;
import nl.casustafel.assessment.Compared;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Rating;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.Texts;

/// The framework in words of the language that is read.
record RatingWords(Texts texts, Framework framework) {
    String name(Indicator indicator) {
        return indicator.code() + " " + indicator.name().in(texts.language());
    }

    /// The key that chooses it and its name.
    String level(Level level, IndicatorCode code) {
        return level.code() + " · " + framework.named(level, code).name().in(texts.language());
    }

    /// What it stands for here: the anchor, or for the two that are no place on the scale what they mean.
    String meaning(Level level, Indicator indicator) {
        return level.isKnown()
                ? indicator.anchor(level).in(texts.language())
                : framework.named(level, indicator.code()).meaning().in(texts.language());
    }

    String rated(Rating rating, IndicatorCode code) {
        return level(rating.level(), code)
                + rating.why().map(LongText::value).map(why -> "\n" + why).orElse("");
    }

    /// One row in a sentence.
    String sentence(Compared row) {
        String given = row.given().entrySet().stream()
                .map(entry -> texts.get(
                        "assessment.over.given",
                        entry.getKey(),
                        level(entry.getValue().level(), row.indicator().code())))
                .collect(Collectors.joining(", "));
        return texts.get("assessment.over.row", name(row.indicator()), given, row.likeness());
    }
}

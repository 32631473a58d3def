package nl.casustafel.assessment.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Compared;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.Triage;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.Texts;

/// The framework in words of the language that is read.
public record FrameworkWords(Texts texts, Framework framework) {
    public String name(Indicator indicator) {
        return indicator.code() + " " + indicator.name().in(texts.language());
    }

    public String domain(Framework.Domain domain) {
        return domain.code() + " " + domain.name().in(texts.language());
    }

    /// The key that chooses it and its name.
    public String level(Level level, IndicatorCode code) {
        return level.code() + " · " + named(level, code);
    }

    /// Its name, which for protection is another than for concern.
    public String named(Level level, IndicatorCode code) {
        return framework.named(level, code).name().in(texts.language());
    }

    /// What it stands for here: the anchor, or for the two that are no place on the scale what they mean.
    public String meaning(Level level, Indicator indicator) {
        return level.isKnown()
                ? indicator.anchor(level).in(texts.language())
                : framework.named(level, indicator.code()).meaning().in(texts.language());
    }

    /// The key, the name and what it stands for.
    public String whole(Level level, Indicator indicator) {
        return level(level, indicator.code()) + " – " + meaning(level, indicator);
    }

    /// With the reason below it where one was given.
    public String rated(Rating rating, IndicatorCode code) {
        return level(rating.level(), code)
                + rating.why().map(LongText::value).map(why -> "\n" + why).orElse("");
    }

    /// What this version calls a decision; empty where it has no such decision.
    public Optional<Framework.Named> decision(Triage decision) {
        return Optional.ofNullable(framework.spoken().decisions().get(decision));
    }

    /// One row in a sentence.
    public String sentence(Compared row) {
        String given = row.given().entrySet().stream()
                .map(entry -> texts.get(
                        "assessment.over.given",
                        entry.getKey(),
                        level(entry.getValue().level(), row.indicator().code())))
                .collect(Collectors.joining(", "));
        return texts.get("assessment.over.row", name(row.indicator()), given, row.likeness());
    }
}

package nl.casustafel.judgement.ui;

import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.texts.Texts;

/// The framework in words of the language that is read.
record FrameworkWords(Texts texts, Framework framework) {
    String name(Indicator indicator) {
        return indicator.code() + " " + indicator.name().in(texts.language());
    }

    String domain(Framework.Domain domain) {
        return domain.code() + " " + domain.name().in(texts.language());
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

    /// Its place on the scale as dots, with the key: `○○●○ 2`.
    static String dots(Level level) {
        if (!level.isKnown()) {
            return level.code();
        }
        StringBuilder dots = new StringBuilder("○".repeat(Level.MARKED.place() + 1));
        dots.setCharAt(level.place(), '●');
        return dots + " " + level.code();
    }
}

package nl.casustafel.judgement.ui;

import nl.casustafel.assessment.Change;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.texts.Texts;

/// What changed for an indicator since the assessment before, in words (framework 3.9).
record ChangeWords(Texts texts, Opened opened) {
    /// Empty where there is none before, nobody said what became of its version, or the table typed
    /// nothing yet.
    String of(IndicatorCode code) {
        return opened.assessment().content().ratings().containsKey(code)
                ? opened.since()
                        .flatMap(since -> since.differences())
                        .map(differences -> differences.changes().get(code))
                        .map(change -> words(texts, change))
                        .orElse("")
                : "";
    }

    /// In a few signs, for where there is little room.
    static String brief(Texts texts, Change change) {
        return change instanceof Change.NotComparable
                ? texts.get("judgement.change.not-comparable.short")
                : words(texts, change);
    }

    private static String words(Texts texts, Change change) {
        return switch (change) {
            case Change.Moved(var from, var to, Change.Direction direction, boolean about) ->
                texts.get(
                        about ? "judgement.change.about" : "judgement.change.moved", from.code(), to.code(), direction);
            case Change.Open _ -> texts.get("judgement.change.open");
            case Change.NotComparable _ -> texts.get("judgement.change.not-comparable");
        };
    }
}

package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.Counted;
import nl.casustafel.judgement.TypedRating;
import org.jspecify.annotations.Nullable;

/// One domain of an assessment, an indicator after the other in the order of the framework, with its counts
/// in words. Nothing is made of them, and no domain is laid over another (framework 3.4, 3.5).
///
/// @param protection drawn in another way, so that it is never read as concern
/// @param words the counts
record DomainStrip(List<Cell> cells, boolean protection, String words) {
    /// @param sign the key of the level, V where the table is divided, – where it typed nothing
    /// @param words the same, with the name of the indicator
    record Cell(IndicatorCode code, String sign, String words) {
        /// Of its drawing.
        String style() {
            return "judgement-strip-" + (sign.equals("–") ? "open" : sign.toLowerCase(Locale.ROOT));
        }
    }

    static DomainStrip of(CaseAssessment assessment, FrameworkWords words, Framework.Domain domain) {
        Map<IndicatorCode, TypedRating> typed = assessment.content().ratings();
        List<Cell> cells = assessment.asked(words.framework()).stream()
                .filter(indicator -> indicator.code().domain() == domain.code())
                .map(indicator -> {
                    String sign = sign(typed.get(indicator.code()));
                    return new Cell(
                            indicator.code(),
                            sign,
                            words.texts().get("judgement.strip.cell", words.name(indicator), sign));
                })
                .toList();
        return new DomainStrip(
                cells,
                domain.polarity() == Framework.Polarity.PROTECTION,
                Counted.of(assessment, words.framework(), domain, words.texts()));
    }

    private static String sign(@Nullable TypedRating typed) {
        return switch (typed == null ? null : typed.consensus()) {
            case null -> "–";
            case Consensus.Divided _ -> "V";
            case Consensus.Agreed agreed -> agreed.level().code();
        };
    }

    /// All of it in words, for who does not see patterns.
    String inWords() {
        return cells.stream().map(Cell::words).collect(Collectors.joining("; ")) + ". " + words;
    }
}

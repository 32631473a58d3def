package nl.casustafel.quality.ui;

import java.util.OptionalInt;
import nl.casustafel.quality.Coefficient;
import nl.casustafel.quality.IndicatorAgreement;
import nl.casustafel.quality.PairAgreement;
import nl.casustafel.quality.Share;
import nl.casustafel.quality.TwinDifference;
import nl.casustafel.texts.Texts;

/// Figures as people read them: a number with what it rests on beside it, or why there is none. Never an
/// adjective (framework 4.5).
record FigureWords(Texts texts) {
    private static final int DECIMALS = 2;
    private static final String NONE = "–";

    String of(Coefficient coefficient) {
        return switch (coefficient) {
            case Coefficient.Value(double value, Coefficient.Base _) -> texts.number(value, DECIMALS);
            case Coefficient.Undetermined _ -> texts.get("quality.undetermined");
            case Coefficient.TooFew _ -> texts.get("quality.too-few");
        };
    }

    String percent(Share share) {
        OptionalInt percent = share.percent();
        return percent.isEmpty() ? NONE : texts.get("quality.percent", percent.getAsInt());
    }

    String exact(IndicatorAgreement agreement) {
        return agreement.pairs().map(PairAgreement::exact).map(this::percent).orElse(NONE);
    }

    String withinOne(IndicatorAgreement agreement) {
        return agreement
                .pairs()
                .map(PairAgreement::withinOne)
                .map(this::percent)
                .orElse(NONE);
    }

    /// Why its words should be looked at again; empty where nothing calls for it.
    String hint(IndicatorAgreement agreement) {
        return agreement.callsForReview() ? texts.get("quality.review") : "";
    }

    /// With its sign: a plus where the first twin was rated higher.
    String of(TwinDifference difference) {
        return switch (difference) {
            case TwinDifference.TooFew _ -> texts.get("quality.too-few");
            case TwinDifference.Value(double value, int _, int _) -> {
                String number = texts.number(Math.abs(value), 1);
                boolean none = number.equals(texts.number(0, 1));
                yield none ? number : (value > 0 ? "+" : "−") + number;
            }
        };
    }
}

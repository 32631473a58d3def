package nl.casustafel.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Finding;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkCheck;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Wording;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.assessment.file.ShippedVignettes;
import nl.casustafel.assessment.file.ShippedWordList;
import nl.casustafel.kernel.LongText;

/// The checks of framework 2.11 on a version in the making, by the word list and vignettes of the program.
public final class CheckDraft {
    private static final int TWO = 2;

    private final FrameworkCheck byWords = new FrameworkCheck(ShippedWordList.terms(), Set.of());
    private final Framework shipped = ShippedFramework.read();
    private final Set<IndicatorCode> twinned = ShippedVignettes.read(shipped).twinned(shipped);

    /// In the order of the framework. A pair of twins holds for an indicator as long as its anchors are those
    /// the pair was made for.
    public List<Finding> findings(Framework framework) {
        Set<IndicatorCode> still = framework.indicators().stream()
                .filter(this::isTwinned)
                .map(Indicator::code)
                .collect(Collectors.toSet());
        return new FrameworkCheck(byWords.terms(), still).findings(framework);
    }

    private boolean isTwinned(Indicator one) {
        return shipped.indicators().stream()
                .filter(made -> made.lineage().equals(one.lineage()))
                .anyMatch(made -> twinned.contains(made.code())
                        && made.explained().anchors().equals(one.explained().anchors()));
    }

    /// Whether nothing has to be done about it any more.
    /// @param reasons what people said of this version
    public static boolean isMended(Framework framework, Finding finding, List<LetPass> reasons) {
        return switch (finding.weight()) {
            case MARKS -> true;
            case STOPS -> false;
            case NEEDS_TWO_REASONS ->
                finding instanceof Finding.Listed listed
                        && given(framework, listed, reasons).size() >= TWO;
        };
    }

    /// What was said of this word in the text as it is now; one of each person.
    public static List<LetPass> given(Framework framework, Finding.Listed listed, List<LetPass> reasons) {
        Optional<LongText> text = text(framework, listed.place());
        return reasons.stream()
                .filter(one -> one.place().equals(listed.place()) && one.word().equals(listed.word()))
                .filter(one -> Optional.of(one.text()).equals(text))
                .toList();
    }

    /// The Dutch text at a place; empty where there is no such indicator.
    public static Optional<LongText> text(Framework framework, Finding.Place place) {
        return framework
                .indicator(place.indicator())
                .map(one -> wording(one, place))
                .map(Wording::nl);
    }

    private static Wording wording(Indicator one, Finding.Place place) {
        return switch (place.element()) {
            case NAME -> one.name();
            case DEFINITION -> one.explained().definition();
            case ANCHOR -> one.anchor(place.level().orElse(Level.NOT_SEEN));
        };
    }
}

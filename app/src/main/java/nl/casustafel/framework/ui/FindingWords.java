package nl.casustafel.framework.ui;

import java.util.Optional;
import nl.casustafel.assessment.Finding;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.framework.IndicatorPart;
import nl.casustafel.texts.Texts;

/// Findings in words, and where each leads to.
final class FindingWords {
    private FindingWords() {}

    static Optional<IndicatorCode> indicator(Finding finding) {
        return switch (finding) {
            case Finding.Listed listed -> Optional.of(listed.place().indicator());
            case Finding.NothingToSee nothing -> Optional.of(nothing.place().indicator());
            case Finding.FewIllustrations few -> Optional.of(few.indicator());
            case Finding.RestrictedWithoutReason restricted -> Optional.of(restricted.indicator());
            case Finding.NoTwins none -> Optional.of(none.indicator());
            case Finding.TooManyRestricted _ -> Optional.empty();
        };
    }

    /// The field that is looked at.
    static Optional<IndicatorPart> part(Finding finding) {
        return switch (finding) {
            case Finding.Listed listed -> Optional.of(part(listed.place()));
            case Finding.NothingToSee nothing -> Optional.of(part(nothing.place()));
            case Finding.FewIllustrations _ -> Optional.of(IndicatorPart.ILLUSTRATIONS);
            case Finding.RestrictedWithoutReason _ -> Optional.of(IndicatorPart.STRANDS_BECAUSE);
            case Finding.NoTwins _, Finding.TooManyRestricted _ -> Optional.empty();
        };
    }

    private static IndicatorPart part(Finding.Place place) {
        return switch (place.element()) {
            case NAME -> IndicatorPart.NAME;
            case DEFINITION -> IndicatorPart.DEFINITION;
            case ANCHOR ->
                IndicatorPart.valueOf("ANCHOR_" + place.level().orElseThrow().place());
        };
    }

    static String where(Finding finding, Texts texts) {
        String code = indicator(finding).map(IndicatorCode::value).orElse("");
        return part(finding)
                .map(part -> texts.get("framework.finding.where", code, part))
                .orElse(code);
    }

    static String what(Finding finding, Texts texts) {
        return switch (finding) {
            case Finding.Listed listed ->
                texts.get(
                        "framework.finding.listed",
                        listed.word(),
                        listed.category().in(texts.language()));
            case Finding.NothingToSee _ -> texts.get("framework.finding.nothing-to-see");
            case Finding.FewIllustrations few ->
                texts.get("framework.finding.few-illustrations", few.given(), few.wanted());
            case Finding.RestrictedWithoutReason _ -> texts.get("framework.finding.no-reason");
            case Finding.TooManyRestricted many ->
                texts.get("framework.finding.too-many", many.restricted(), many.of());
            case Finding.NoTwins _ -> texts.get("framework.finding.no-twins");
        };
    }
}

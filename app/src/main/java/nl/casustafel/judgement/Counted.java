package nl.casustafel.judgement;

import java.util.List;
import java.util.stream.Collectors;
import nl.casustafel.assessment.DomainCounts;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.texts.Texts;

/// The counts of one domain in words: codes side by side, nothing made of them (framework 3.5).
public final class Counted {
    private Counted() {}

    /// In the language of `texts`, with the name of the level as that domain calls it.
    public static String of(CaseAssessment assessment, Framework framework, Framework.Domain domain, Texts texts) {
        DomainCounts counts = assessment.counts(framework).stream()
                .filter(one -> one.domain() == domain.code())
                .findFirst()
                .orElseThrow();
        return texts.get(
                "judgement.domain.known",
                counts.completeness().known(),
                counts.completeness().applicable(),
                framework.named(Level.CLEAR, domain).name().in(texts.language()),
                counted(counts.clear()),
                codes(assessment.keyFactors(domain)),
                codes(counts.divided()),
                codes(counts.open()));
    }

    private static String counted(List<IndicatorCode> codes) {
        return codes.isEmpty() ? "0" : codes.size() + " (" + codes(codes) + ")";
    }

    private static String codes(List<IndicatorCode> codes) {
        return codes.isEmpty() ? "–" : codes.stream().map(IndicatorCode::value).collect(Collectors.joining(", "));
    }
}

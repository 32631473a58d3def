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
                counted(counts.clear(), texts),
                codes(assessment.keyFactors(domain), texts),
                codes(counts.divided(), texts),
                codes(counts.open(), texts));
    }

    private static String counted(List<IndicatorCode> codes, Texts texts) {
        return codes.isEmpty() ? codes(codes, texts) : codes.size() + " (" + codes(codes, texts) + ")";
    }

    private static String codes(List<IndicatorCode> codes, Texts texts) {
        return codes.isEmpty()
                ? texts.get("judgement.domain.none")
                : codes.stream().map(IndicatorCode::value).collect(Collectors.joining(", "));
    }
}

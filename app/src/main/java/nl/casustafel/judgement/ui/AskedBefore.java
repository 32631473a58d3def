package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Change;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.CompareAssessments;
import nl.casustafel.judgement.TypedRating;

/// What an earlier version asked instead of an indicator that cannot be laid beside it, with what the table
/// typed then: both texts are shown, and nothing is compared (framework 3.9).
record AskedBefore(JudgementWork work, Opened opened) {
    /// A line for each; none where it can be compared, or there is none before.
    List<String> of(IndicatorCode code) {
        return opened.since()
                .flatMap(since -> opened.before().map(framework -> of(since, framework, code)))
                .orElse(List.of());
    }

    private List<String> of(CompareAssessments.Since since, Framework framework, IndicatorCode code) {
        return since
                .differences()
                .map(differences -> differences.changes().get(code))
                .map(change -> change instanceof Change.NotComparable(List<IndicatorCode> before) ? before : null)
                .orElse(List.of())
                .stream()
                .flatMap(one -> framework.indicator(one).stream())
                .map(one -> words(one, since.before(), new FrameworkWords(work.texts(), framework)))
                .toList();
    }

    private String words(Indicator asked, CaseAssessment before, FrameworkWords words) {
        String typed = Optional.ofNullable(before.content().ratings().get(asked.code()))
                .map(TypedRating::consensus)
                .map(said -> switch (said) {
                    case Consensus.Divided _ -> work.texts().get("judgement.divided");
                    case Consensus.Agreed agreed -> words.level(agreed.level(), asked.code());
                })
                .orElse("–");
        return work.texts()
                .get(
                        "judgement.asked-before",
                        words.name(asked),
                        asked.explained().definition().in(work.texts().language()),
                        typed);
    }
}

package nl.casustafel.judgement.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.Origins;
import nl.casustafel.texts.Texts;

/// What the facts that were ticked come to, to be read beside the certainty people choose (framework 3.2): how
/// many, how many origins, the strongest of them, how new. Nothing is made of it.
final class CitedWords {
    private final Texts texts;
    private final Origins origins;

    /// @param facts all of the case: origins are told by all of them
    CitedWords(Texts texts, List<Fact> facts) {
        this.texts = texts;
        this.origins = Origins.of(facts);
    }

    String of(List<Fact> ticked) {
        String count = texts.get("judgement.cited", ticked.size());
        return ticked.isEmpty()
                ? count + "."
                : texts.get(
                        "judgement.cited.grounds",
                        count,
                        origins.countOf(ticked),
                        best(ticked),
                        texts.shortDate(newest(ticked)));
    }

    private String best(List<Fact> ticked) {
        Fact best = ticked.stream()
                .min(Comparator.comparing(Fact::kind).thenComparing(CitedWords::grade))
                .orElseThrow();
        return best.appraisal()
                .content()
                .map(grade -> texts.get("judgement.cited.best", best.kind(), grade))
                .orElseGet(() -> texts.code(best.kind()));
    }

    private static ContentGrade grade(Fact fact) {
        return fact.appraisal().content().orElse(ContentGrade.CANNOT_BE_JUDGED);
    }

    static LocalDate newest(List<Fact> facts) {
        return facts.stream().map(CitedWords::day).max(LocalDate::compareTo).orElseThrow();
    }

    /// When it was seen or heard; where nobody knows, when it was typed.
    private static LocalDate day(Fact fact) {
        return fact.observedOn()
                .orElseGet(() -> fact.entry().at().atZone(CaseClock.ZONE).toLocalDate());
    }
}

package nl.casustafel.minutes;

import nl.casustafel.judgement.AssessmentAccount.Chapter;
import nl.casustafel.minutes.Assessed.Passage;
import nl.casustafel.minutes.Assessed.Section;

/// How an assessment is written in a [CanonicalText]. These names are a format, as those of [CanonicalForm].
final class AssessmentForm {
    private AssessmentForm() {}

    static void assessment(CanonicalLines lines, Assessed account) {
        lines.each("head", account.head(), (at, row) -> {
            at.text("name", row.name());
            at.text("value", row.value());
        });
        lines.texts("notice", account.notices());
        lines.each("section", account.sections(), AssessmentForm::section);
    }

    private static void section(CanonicalLines at, Section section) {
        at.mark("part", name(section.chapter()));
        at.text("heading", section.heading());
        at.each("passage", section.passages(), AssessmentForm::passage);
    }

    private static void passage(CanonicalLines at, Passage passage) {
        Known known = passage.known();
        if (known != null) {
            at.mark(
                    "known",
                    switch (known) {
                        case SEEN -> "seen";
                        case HEARD -> "heard";
                        case OPINION -> "opinion";
                    });
        }
        at.text("about", passage.about());
        at.text("text", passage.text());
    }

    private static String name(Chapter chapter) {
        return switch (chapter) {
            case SUMMARY -> "summary";
            case JUDGEMENTS -> "judgements";
            case SCENARIOS -> "scenarios";
            case PICTURES -> "pictures";
            case FACTORS -> "factors";
            case MINORITY -> "minority";
            case QUESTIONS -> "questions";
            case CRITERIA -> "criteria";
            case PROMPTS -> "prompts";
        };
    }
}

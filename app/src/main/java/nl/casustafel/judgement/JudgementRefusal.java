package nl.casustafel.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.casustafel.assessment.AssessmentRefusal;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;

/// Why an act on the assessment of a case was refused.
public sealed interface JudgementRefusal extends Refusal {
    enum Plain implements JudgementRefusal {
        /// Not there, or not for this person's eyes.
        UNKNOWN("ACCESS"),
        /// Participants rate; they do not record for the table.
        NOT_YOURS("DEC-10"),
        /// One at a time.
        STILL_RUNNING(""),
        ALREADY_AGREED(""),
        CHANGED_MEANWHILE(""),
        /// Made by a version of the framework this program does not have.
        FRAMEWORK_UNKNOWN(""),
        /// Only who was designated for the case (WPGA art. 5(5)), and the three.
        NOT_DESIGNATED("W-C8"),
        OWN_PAPER("DEC-3"),
        STILL_BLIND("DEC-3"),
        /// The levels lie open: whoever thinks otherwise now says so in round two.
        LAID_OPEN("DEC-3"),
        /// Only the own level.
        NOT_OWN_SHEET("DEC-3"),
        /// One key takes over what all gave alike, at not seen or slight.
        NOT_ALIKE("DEC-3"),
        SIDE_NOT_RATED(""),
        RELEVANCE_MISSING(""),
        CERTAINTY_MISSING(""),
        /// Unknown behaviour becomes a question with an owner and a date (framework 3.3).
        QUESTION_MISSING(""),
        QUESTION_PAST(""),
        QUESTION_OWNER_UNKNOWN(""),
        TERM_PAST(""),
        TERM_TOO_LONG(""),
        JUDGEMENTS_MISSING(""),
        FORMULATION_MISSING(""),
        SCENARIOS_MISSING("");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.judgement." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// By words that were replaced so long ago that it is begun anew (framework 3.9).
    /// @param last the last day it could be agreed on
    record FrameworkReplaced(LocalDate last) implements JudgementRefusal {
        @Override
        public String textKey() {
            return "refusal.judgement.framework-replaced";
        }

        @Override
        public List<Object> details() {
            return List.of(last);
        }
    }

    /// Nobody typed these yet.
    record RatingsOpen(List<IndicatorCode> codes) implements JudgementRefusal {
        public RatingsOpen {
            codes = List.copyOf(codes);
        }

        @Override
        public String textKey() {
            return "refusal.judgement.ratings-open";
        }

        @Override
        public List<Object> details() {
            return List.of(codes.stream().map(IndicatorCode::value).collect(Collectors.joining(", ")));
        }
    }

    /// Nobody described these domains yet.
    record PicturesOpen(List<Character> domains) implements JudgementRefusal {
        public PicturesOpen {
            domains = List.copyOf(domains);
        }

        @Override
        public String textKey() {
            return "refusal.judgement.pictures-open";
        }

        @Override
        public List<Object> details() {
            return List.of(domains.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
    }

    /// The form asked back, and nobody answered (framework 3.6).
    record PromptsOpen(List<Prompt.Code> codes) implements JudgementRefusal {
        public PromptsOpen {
            codes = List.copyOf(codes);
        }

        @Override
        public String textKey() {
            return "refusal.judgement.prompts-open";
        }

        @Override
        public List<Object> details() {
            return List.of(codes.stream().map(Prompt.Code::value).collect(Collectors.joining(", ")));
        }
    }

    /// What rating itself refuses.
    record ByAssessment(AssessmentRefusal refusal) implements JudgementRefusal, PassedOn {}

    /// The case itself refuses.
    record ByCase(CaseRefusal refusal) implements JudgementRefusal, PassedOn {}

    static <T> Outcome<T, JudgementRefusal> ofAssessment(Outcome<T, AssessmentRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, AssessmentRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, AssessmentRefusal>(AssessmentRefusal refusal) ->
                Outcome.refused(new ByAssessment(refusal));
        };
    }

    static <T> Outcome<T, JudgementRefusal> ofCase(Outcome<T, CaseRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, CaseRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, CaseRefusal>(CaseRefusal refusal) -> Outcome.refused(new ByCase(refusal));
        };
    }
}

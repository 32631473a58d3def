package nl.casustafel.framework;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.casustafel.assessment.FrameworkRefusal;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.MappingRefusal;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;

/// Why an act on a version in the making was refused.
public sealed interface DraftRefusal extends Refusal {
    enum Plain implements DraftRefusal {
        /// Those who keep the framework do this.
        NOT_YOURS("DEC-10"),
        UNKNOWN(""),
        CHANGED_MEANWHILE(""),
        /// Others are reading it.
        NOT_CONCEPT(""),
        /// Nobody read it yet.
        NOT_CONSULTED(""),
        CODE_TAKEN(""),
        /// A criterion of the act would be left without an indicator.
        LAST_OF_CRITERION(""),
        /// A prompt would be left without what it asks about.
        ALONE_IN_PROMPT(""),
        /// A prompt that always asks is none.
        NO_CONDITION(""),
        /// A condition names an indicator or domain that is not there.
        CODE_UNKNOWN(""),
        /// Parting from a decision is asked by this question of the list.
        CORE_OF_LIST("W-C5"),
        /// A domain of this letter is there.
        DOMAIN_TAKEN(""),
        DOMAIN_NOT_EMPTY(""),
        /// Nobody can say a picture of it.
        DOMAIN_EMPTY(""),
        /// A prompt asks about its levels.
        DOMAIN_IN_PROMPT(""),
        /// Concern, context and protection all stay.
        LAST_OF_POLARITY(""),
        /// A level would mean something else there.
        OTHER_POLARITY(""),
        /// Rules mean it by its letter (framework 3.3).
        NAMED_BY_RULE(""),
        ONE_AT_A_TIME(""),
        /// Another version was settled since this one was begun.
        OVERTAKEN(""),
        NO_SUCH_WORD(""),
        SAME_PERSON("DEC-6"),
        SECOND_NOT_ALLOWED("DEC-10"),
        DECIDED_LATER(""),
        FILE_UNREADABLE(""),
        /// The signature does not fit what is in it.
        FILE_ALTERED(""),
        WORDS_DIFFER(""),
        NUMBER_TAKEN("");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.framework-draft." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// More was changed than the number of the version says (framework 3.9).
    record StepTooSmall(Set<IndicatorCode> codes) implements DraftRefusal {
        public StepTooSmall {
            codes = Set.copyOf(codes);
        }

        @Override
        public String textKey() {
            return codes.isEmpty()
                    ? "refusal.framework-draft.step-too-small"
                    : "refusal.framework-draft.step-too-small-of";
        }

        @Override
        public List<Object> details() {
            return List.of(
                    new TreeSet<>(codes).stream().map(IndicatorCode::value).collect(Collectors.joining(", ")));
        }
    }

    /// Its own check found what must be mended first (framework 2.11).
    record Unmended(int findings) implements DraftRefusal {
        @Override
        public String textKey() {
            return "refusal.framework-draft.unmended";
        }

        @Override
        public List<Object> details() {
            return List.of(findings);
        }
    }

    record ByFile(FrameworkRefusal refusal) implements DraftRefusal, PassedOn {}

    record ByMapping(MappingRefusal refusal) implements DraftRefusal, PassedOn {}
}

package nl.casustafel.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Refusal;

/// Why a rating was not taken.
public sealed interface AssessmentRefusal extends Refusal {
    enum Plain implements AssessmentRefusal {
        /// The levels lie open already.
        CLOSED("DEC-3"),
        /// Each of the three rates once.
        PARTY_RATED("DEC-3"),
        /// Nobody rates for two organisations.
        SAME_PERSON("DEC-3"),
        /// The rater does not work for that organisation, or is not active.
        NOT_OF_PARTY("DEC-3"),
        /// Not applicable needs a reason (framework 2.1).
        REASON_MISSING(""),
        /// Two organisations at the least (DEC-1).
        TOO_FEW("DEC-1"),
        /// A table that is divided says who holds what, and why (framework 3.3).
        SIDES_MISSING(""),
        /// A level rests on too little, and nobody wrote why it is given all the same (framework 3.2).
        UNSUPPORTED(""),
        /// What speaks against a level of clear or more (framework 2.1).
        COUNTERARGUMENT_MISSING(""),
        /// Low where too little is known: only for the time being, and with a plan (framework 3.3).
        TOO_THIN_FOR_LOW(""),
        NO_ROUND(""),
        /// The round was begun by another version of the framework.
        OTHER_FRAMEWORK("");

        private final String code;

        Plain(String code) {
            this.code = code;
        }

        @Override
        public String textKey() {
            return "refusal.assessment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// The screen is whole or it is not given: unknown is an answer too.
    record Incomplete(Set<IndicatorCode> missing) implements AssessmentRefusal {
        public Incomplete {
            missing = Set.copyOf(missing);
        }

        @Override
        public String textKey() {
            return "refusal.assessment.incomplete";
        }

        @Override
        public List<Object> details() {
            return List.of(
                    new TreeSet<>(missing).stream().map(IndicatorCode::value).collect(Collectors.joining(", ")));
        }
    }
}

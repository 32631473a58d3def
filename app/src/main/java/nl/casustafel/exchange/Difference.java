package nl.casustafel.exchange;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;

/// One thing that is not the same here and in the bundle, for somebody who reads them side by side.
/// @param here what it says here; empty where there is no such thing here
/// @param there what it says in the bundle; empty where it was taken away there
public record Difference(Part part, Optional<List<Shown>> here, Optional<List<Shown>> there) implements PersonalData {
    /// What kind of thing it is.
    public enum Part {
        SUBJECT,
        /// Somebody other dossiers here are about too: what is here stays.
        SHARED_SUBJECT,
        SIGNAL,
        FACT,
        STEP,
        URGENT_ANSWER,
        REFERRAL,
        REFERRAL_FACT,
        INFORMING,
        WEIGHING,
        CRITERION_NOTE,
        PROMPT_ANSWER,
        ENTRY_ANSWER,
        ENTRY_DEVIATION,
        POSITION,
        POSITION_CONFIRMATION,
        RATING_ROUND,
        RATING_SHEET,
        RATING,
        RATIFICATION,
        RATIFICATION_DESIGNATION,
        CASE,
        PARTICIPANT,
        PROCESSING,
        EXTENSION,
        CONSENT,
        HOLD,
        NOT_INFORMING,
        NOT_INFORMING_GROUND,
        NOT_INFORMING_WEIGHED,
        CASE_FACT,
        FACT_NOTICE,
        RELATED_PERSON,
        LIFE_DOMAIN_LOOK,
        CASE_DOCUMENT,
        CASE_STEP,
        NECESSITY_TEST,
        EXIT_ANSWER,
        EXIT_DEVIATION,
        TRANSFER_CONSENT,
        THIRD_PARTY,
        CASE_APPROVAL,
        CASE_MINOR,
        ASSESSMENT,
        CONSENSUS,
        CONSENSUS_SIDE,
        CONSENSUS_FACT,
        DOMAIN_PICTURE,
        JUDGEMENT,
        FORMULATION,
        SCENARIO,
        ASSESSMENT_ANSWER,
        SECOND_RATING,
        PLAN,
        GOAL,
        INTERVENTION,
        PLAN_SECTION,
        PLAN_SCENARIO,
        PLAN_APPROVAL,
        PLAN_EVALUATION,
        PLAN_EFFECT,
        MEASURE,
        ACTION,
        ATTACHMENT
    }

    /// One value of it: a constant, a date, a time, a number, or text.
    public record Shown(Object value) implements PersonalData {
        @Override
        public String toString() {
            return "Shown[]";
        }
    }

    @Override
    public String toString() {
        return "Difference[" + part + "]";
    }
}

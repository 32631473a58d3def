package nl.casustafel.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// One version of the plan of a case.
/// @param number 1, 2, 3 … within the case
/// @param approvals who agreed to it, in the order they signed; none where it was agreed at the table, of
/// which the minutes say who was there
public record PlanVersion(
        PlanVersionId id,
        CaseId caseFile,
        int number,
        PlanContent content,
        Instant madeAt,
        PersonId madeBy,
        Course course,
        List<Approval> approvals)
        implements PersonalData {
    /// How far it came.
    /// @param agreedOn from which day it says what it says
    public record Course(
            PlanState state, Optional<LocalDate> proposedOn, Optional<LocalDate> agreedOn, Optional<Ended> ended)
            implements PersonalData {
        /// Just begun.
        public static final Course CONCEPT =
                new Course(PlanState.CONCEPT, Optional.empty(), Optional.empty(), Optional.empty());

        @Override
        public String toString() {
            return "Course[" + state + "]";
        }
    }

    /// That it ended, and why.
    public record Ended(LocalDate on, LongText why) implements PersonalData {
        @Override
        public String toString() {
            return "Ended[" + on + "]";
        }
    }

    public PlanVersion {
        approvals = List.copyOf(approvals);
    }

    public PlanState state() {
        return course.state();
    }

    /// Present once agreed.
    public Optional<LocalDate> agreedOn() {
        return course.agreedOn();
    }

    @Override
    public String toString() {
        return "PlanVersion[" + number + " " + state() + "]";
    }
}

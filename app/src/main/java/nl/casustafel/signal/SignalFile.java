package nl.casustafel.signal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Subject;

/// One signal opened: everything its reader may see.
/// @param external the number the national system gave it (DEC-22)
/// @param steps the oldest first
/// @param urgency each time the urgent check was answered, the oldest first
/// @param receiverPart present for those alone who received it (W-D7)
/// @param elsewhere the team that works on it, where it can only be read here (DEC-22)
public record SignalFile(
        Versioned<Signal> current,
        Optional<ExternalNumber> external,
        Optional<Subject> subject,
        List<Fact> facts,
        List<SignalStep> steps,
        List<UrgentRound> urgency,
        List<AnswerTask> answers,
        Optional<ReceiverPart> receiverPart,
        Optional<ShortText> elsewhere)
        implements PersonalData {
    /// The task without its text, which everyone at the table may see.
    /// @param doneOn empty while it must still be done
    public record AnswerTask(AnswerKind kind, LocalDate dueOn, Optional<LocalDate> doneOn) {}

    /// Who reported, what came in and what was answered.
    public record ReceiverPart(ReportSource source, List<ReporterAnswer> answers) implements PersonalData {
        public ReceiverPart {
            answers = List.copyOf(answers);
        }

        @Override
        public String toString() {
            return "ReceiverPart[]";
        }
    }

    public SignalFile {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        urgency = List.copyOf(urgency);
        answers = List.copyOf(answers);
    }

    public Signal signal() {
        return current.value();
    }

    /// Whether a decision about it was put off, now or before (T-S5).
    public boolean wasDeferred() {
        return steps.stream().anyMatch(step -> step.to() == SignalState.DEFERRED);
    }

    public int version() {
        return current.version();
    }

    @Override
    public String toString() {
        return "SignalFile[" + signal().number() + "]";
    }
}

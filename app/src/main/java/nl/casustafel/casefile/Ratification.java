package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.SignalId;
import nl.casustafel.weighing.WeighingId;

/// An admission that the driehoek (*gezagsdriehoek*) ratifies before it becomes a case (T-S7). The three
/// decided; nothing is worked on until this is answered.
/// @param owner lays it before the driehoek: whoever spoke for the mayor
/// @param dueOn by when its answer is written down
/// @param participants whom the three designated (WPGA art. 5(5))
/// @param decided empty while it waits
public record Ratification(
        WeighingId weighing,
        SignalId signal,
        PersonId owner,
        LocalDate askedOn,
        LocalDate dueOn,
        List<Designation> participants,
        Optional<Decided> decided)
        implements PersonalData {
    /// A driehoek meets monthly at most places; ours, for the law names no term.
    public static final int WITHIN_WEEKS = 4;

    public enum Verdict {
        /// The case is made.
        RATIFIED,
        /// Back to the table: only the three say whether it is in line with the aim of the act (W-C3).
        SENT_BACK
    }

    /// What the driehoek said.
    /// @param reference where its decision is found
    /// @param reason why it was sent back; empty of a ratification
    /// @param recordedBy who wrote it down, which is not who decided
    public record Decided(
            Verdict verdict, LocalDate on, ShortText reference, Optional<LongText> reason, PersonId recordedBy)
            implements PersonalData {
        public Decided {
            if ((verdict == Verdict.SENT_BACK) != reason.isPresent()) {
                throw new IllegalArgumentException(verdict.name());
            }
        }

        @Override
        public String toString() {
            return "Decided[" + verdict + "]";
        }
    }

    public Ratification {
        participants = List.copyOf(participants);
    }

    @Override
    public String toString() {
        return "Ratification[" + weighing.value() + "]";
    }
}

package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// *Casusblad*: what was discussed and agreed on one running case (law 1.12).
///
/// @param phase label of the phase the case is in
/// @param discussed what was minuted besides decisions and dissent
/// @param plan the plan the table worked with; null where none was agreed yet
/// @param assessment the one that held on the day of the meeting; null where none did
/// @param end whether it is still needed, and how it ends
/// @param actions those agreed at this item first, then what was still open
public record ConsultationSheet(
        int item,
        ShortText caseNumber,
        WeighingSheet.Subject subject,
        ShortText phase,
        List<Remark> discussed,
        Agreed agreed,
        @Nullable Plan plan,
        @Nullable Assessed assessment,
        CaseEnd end,
        List<ActionLine> actions)
        implements Sheet {
    public ConsultationSheet {
        discussed = List.copyOf(discussed);
        actions = List.copyOf(actions);
    }

    @Override
    public String toString() {
        return "ConsultationSheet[item=" + item + "]";
    }

    /// What the table decided, and who saw it otherwise.
    public record Agreed(List<LongText> decisions, List<LongText> dissent) implements PersonalData {
        public Agreed {
            decisions = List.copyOf(decisions);
            dissent = List.copyOf(dissent);
        }

        @Override
        public String toString() {
            return "Agreed[decisions=" + decisions.size() + "]";
        }
    }

    /// Which plan holds; its goals stand in the plan itself, not once more here.
    ///
    /// @param version from 1
    /// @param review day on which the case is looked at again
    /// @param ended since when it holds no more; null while it does
    public record Plan(
            int version, LocalDate review, @Nullable LocalDate ended) {}
}

package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// Whether a case is still needed, and how it ends (W-E2, T-C6, T-C7).
///
/// @param test the last test of necessity the table had; null where none was made
/// @param exit the answers to the exit list; empty where no end was proposed
/// @param overNo why it ends all the same where an answer is no, read along by one of those who decide
/// @param closed null where it goes on
public record CaseEnd(
        @Nullable Test test,
        List<Weighed.EntryLine> exit,
        @Nullable LongText overNo,
        @Nullable Closed closed) implements PersonalData {
    public CaseEnd {
        exit = List.copyOf(exit);
    }

    /// Whether what is processed is still needed, and why (WPGA art. 9).
    public record Test(LocalDate on, ShortText verdict, LongText reason) implements PersonalData {
        @Override
        public String toString() {
            return "Test[" + on + "]";
        }
    }

    /// That it ended.
    ///
    /// @param until the last day on which it is kept
    /// @param keptWhy null where it is kept no longer than the day itself
    /// @param aftercare when somebody looks back and what may be asked for, or why nobody does
    public record Closed(
            LocalDate on,
            ShortText reason,
            LongText words,
            LocalDate until,
            @Nullable LongText keptWhy,
            List<LocalDate> looks,
            @Nullable LongText aftercare)
            implements PersonalData {
        public Closed {
            looks = List.copyOf(looks);
        }

        @Override
        public String toString() {
            return "Closed[" + on + "]";
        }
    }

    @Override
    public String toString() {
        return "CaseEnd[exit=" + exit.size() + "]";
    }
}

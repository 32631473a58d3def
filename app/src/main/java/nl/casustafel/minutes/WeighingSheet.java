package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// *Weegblad*: what was known, considered and decided on one signal (law 1.12).
///
/// @param notifier the notifying participant (W-C9), never the reporter
/// @param facts apart from `interpretations`: what was seen or heard, per source
/// @param plan only when admitted
/// @param remarks what was minuted at the table besides
public record WeighingSheet(
        int item,
        ShortText caseNumber,
        Subject subject,
        @Nullable ShortText notifier,
        List<SourceFacts> facts,
        List<Interpretation> interpretations,
        Weighed weighed,
        Decision decision,
        FollowUp followUp,
        @Nullable PlanSummary plan,
        List<ActionLine> actions,
        List<Remark> remarks)
        implements Sheet {
    public WeighingSheet {
        facts = List.copyOf(facts);
        interpretations = List.copyOf(interpretations);
        actions = List.copyOf(actions);
        remarks = List.copyOf(remarks);
    }

    @Override
    public String toString() {
        return "WeighingSheet[item=" + item + "]";
    }

    /// Whom the signal is about, as far as that may be printed.
    ///
    /// @param shown name, or the words for a subject that is unnamed (DEC-13)
    /// @param municipality of residence; null while not determined
    /// @param minor null while not known
    public record Subject(
            ShortText shown,
            @Nullable ShortText municipality,
            @Nullable Boolean minor) implements PersonalData {
        @Override
        public String toString() {
            return "Subject[]";
        }
    }

    /// The facts of one source, e.g. an organisation; never the reporter's name.
    public record SourceFacts(ShortText source, List<SheetFact> facts) implements PersonalData {
        public SourceFacts {
            facts = List.copyOf(facts);
        }

        @Override
        public String toString() {
            return "SourceFacts[" + facts.size() + "]";
        }
    }

    /// One fact.
    ///
    /// @param kind label, e.g. `gezien`, `gehoord`
    /// @param date when it happened; null when not known
    /// @param verified label of the test, e.g. `nagegaan`, `niet na te gaan`
    public record SheetFact(ShortText kind, @Nullable LocalDate date, LongText text, ShortText verified)
            implements PersonalData {
        @Override
        public String toString() {
            return "SheetFact[]";
        }
    }

    /// What a source made of it: *mening/indruk*.
    public record Interpretation(ShortText source, LongText text) implements PersonalData {
        @Override
        public String toString() {
            return "Interpretation[]";
        }
    }
}

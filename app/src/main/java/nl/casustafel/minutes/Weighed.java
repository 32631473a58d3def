package nl.casustafel.minutes;

import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// What was considered in a weighing (WPGA art. 5(3)): the form of the table (DEC-2).
///
/// @param scope whether it is a matter of the act, a sentence per question that was answered (W-A1, W-A2)
/// @param criteria the five criteria in the order of the act
/// @param proportionality why a joint approach and no lighter route, or why not
public record Weighed(
        List<CriterionSentence> scope,
        List<CriterionSentence> criteria,
        List<LongText> counterIndications,
        List<LongText> protectiveFactors,
        @Nullable LongText proportionality,
        List<Consulted> consulted,
        List<AskedBack> prompts,
        List<EntryLine> entry)
        implements PersonalData {
    public Weighed {
        scope = List.copyOf(scope);
        criteria = List.copyOf(criteria);
        counterIndications = List.copyOf(counterIndications);
        protectiveFactors = List.copyOf(protectiveFactors);
        consulted = List.copyOf(consulted);
        prompts = List.copyOf(prompts);
        entry = List.copyOf(entry);
    }

    @Override
    public String toString() {
        return "Weighed[criteria=" + criteria.size() + "]";
    }

    /// What was said under one criterion.
    ///
    /// @param criterion the criterion's name
    /// @param sentence null when the criterion was not touched; then the sheet says so
    public record CriterionSentence(
            ShortText criterion, @Nullable LongText sentence) implements PersonalData {
        @Override
        public String toString() {
            return "CriterionSentence[]";
        }
    }

    /// What the form asked back, and what was answered (framework 3.6).
    ///
    /// @param read whether a second person read it along and signed
    public record AskedBack(LongText question, LongText answer, boolean read) implements PersonalData {
        @Override
        public String toString() {
            return "AskedBack[]";
        }
    }

    /// A question of the entry list and its answer (framework 3.7); only of an admission, or what parts
    /// from it.
    ///
    /// @param reason null where yes needed no words
    public record EntryLine(
            LongText question, ShortText answer, @Nullable LongText reason) implements PersonalData {
        @Override
        public String toString() {
            return "EntryLine[]";
        }
    }

    /// A participant who was asked (DEC-9).
    ///
    /// @param manner how, e.g. `anoniem` or `via het college (art. 5(7))`
    public record Consulted(ShortText participant, @Nullable ShortText manner) implements PersonalData {
        @Override
        public String toString() {
            return "Consulted[]";
        }
    }
}

package nl.casustafel.framework;

import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Triage;

/// Where words of a framework stand that belong to no indicator.
public sealed interface WordPlace {
    /// Which of the words of something that has a name.
    enum Word {
        NAME,
        MEANING
    }

    /// What the framework is called, and what it says it is not.
    record Head(Word word) implements WordPlace {}

    record OfDomain(char domain) implements WordPlace {}

    /// @param protection as the level is called in a domain of protection
    record OfLevel(Level level, boolean protection, Word word) implements WordPlace {}

    record OfStrand(Motive motive) implements WordPlace {}

    record OfUrgent(Framework.UrgentCode code) implements WordPlace {}

    record OfDecision(Triage decision, Word word) implements WordPlace {}

    record OfPrompt(Prompt.Code code) implements WordPlace {}

    /// A question of the list with which a case begins or ends: what it is called, and what it asks.
    record OfList(CheckItem.Code code, Word word) implements WordPlace {}
}

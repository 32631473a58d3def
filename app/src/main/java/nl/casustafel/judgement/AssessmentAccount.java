package nl.casustafel.judgement;

import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.FactKind;

/// An agreed assessment as documents tell it, from top to bottom (framework 3.10). Organisations are named,
/// people are not; nothing of what was given blind is in it.
///
/// @param head when it was agreed, who took part, by which version and how long it holds
/// @param notices that it is no prediction, and that the framework is unvalidated
/// @param sections each of [Chapter] in its order; the pictures once for each polarity
public record AssessmentAccount(List<Row> head, List<LongText> notices, List<Section> sections)
        implements PersonalData {
    public AssessmentAccount {
        head = List.copyOf(head);
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
    }

    public enum Chapter {
        SUMMARY,
        JUDGEMENTS,
        SCENARIOS,
        PICTURES,
        FACTORS,
        MINORITY,
        QUESTIONS,
        CRITERIA,
        PROMPTS
    }

    /// A name and its value.
    public record Row(ShortText name, LongText value) implements PersonalData {
        @Override
        public String toString() {
            return "Row[]";
        }
    }

    /// @param passages none where there is nothing of it
    public record Section(Chapter chapter, ShortText heading, List<Passage> passages) implements PersonalData {
        public Section {
            passages = List.copyOf(passages);
        }

        @Override
        public String toString() {
            return "Section[" + chapter + "]";
        }
    }

    /// A piece of text with a line above it that says what it is about.
    public sealed interface Passage extends PersonalData {
        LongText about();

        LongText text();
    }

    /// What the table typed or chose.
    public record Told(LongText about, LongText text) implements Passage {
        @Override
        public String toString() {
            return "Told[]";
        }
    }

    /// A fact the passage before it rests on, told apart by how it is known and not by who said it.
    public record Rests(FactKind kind, LongText about, LongText text) implements Passage {
        @Override
        public String toString() {
            return "Rests[" + kind + "]";
        }
    }

    @Override
    public String toString() {
        return "AssessmentAccount[sections=" + sections.size() + "]";
    }
}

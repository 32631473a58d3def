package nl.casustafel.minutes;

import java.util.List;
import nl.casustafel.judgement.AssessmentAccount;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// The assessment of a case on its sheet, in the order of framework 3.10, without citizen service numbers
/// (W-D9).
///
/// @param head when it was agreed, who took part, by which version and how long it holds
/// @param notices that it is no prediction, and that the framework is unvalidated
public record Assessed(List<Row> head, List<LongText> notices, List<Section> sections) implements PersonalData {
    public Assessed {
        head = List.copyOf(head);
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
    }

    static Assessed of(AssessmentAccount account) {
        return new Assessed(
                account.head().stream()
                        .map(row -> new Row(row.name(), CitizenNumbers.struck(row.value())))
                        .toList(),
                account.notices(),
                account.sections().stream().map(Section::of).toList());
    }

    /// A name and its value.
    public record Row(ShortText name, LongText value) implements PersonalData {
        @Override
        public String toString() {
            return "Row[]";
        }
    }

    /// @param passages none where there is nothing of it
    public record Section(AssessmentAccount.Chapter chapter, ShortText heading, List<Passage> passages)
            implements PersonalData {
        public Section {
            passages = List.copyOf(passages);
        }

        private static Section of(AssessmentAccount.Section section) {
            return new Section(
                    section.chapter(),
                    section.heading(),
                    section.passages().stream().map(Passage::of).toList());
        }

        @Override
        public String toString() {
            return "Section[" + chapter + "]";
        }
    }

    /// A text under the line that says what it is about.
    ///
    /// @param known of a fact, how it is known; null for what the table typed or chose
    public record Passage(@Nullable Known known, LongText about, LongText text) implements PersonalData {
        private static Passage of(AssessmentAccount.Passage passage) {
            return new Passage(
                    passage instanceof AssessmentAccount.Rests fact ? Known.of(fact.kind()) : null,
                    CitizenNumbers.struck(passage.about()),
                    CitizenNumbers.struck(passage.text()));
        }

        @Override
        public String toString() {
            return "Passage[]";
        }
    }

    @Override
    public String toString() {
        return "Assessed[sections=" + sections.size() + "]";
    }
}

package nl.casustafel.letter;

import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.CitizenNumbers;
import nl.casustafel.minutes.Known;

/// What a letter is made of, from top to bottom.
public sealed interface LetterPart extends PersonalData {
    LetterPart struck();

    Stream<String> texts();

    /// A heading, which can be reached from the bookmarks.
    record Heading(ShortText text) implements LetterPart {
        @Override
        public LetterPart struck() {
            return this;
        }

        @Override
        public Stream<String> texts() {
            return Stream.of(text.value());
        }

        @Override
        public String toString() {
            return "Heading[]";
        }
    }

    /// Paragraphs, as typed.
    record Prose(LongText text) implements LetterPart {
        @Override
        public LetterPart struck() {
            return new Prose(CitizenNumbers.struck(text));
        }

        @Override
        public Stream<String> texts() {
            return text.value().lines();
        }

        @Override
        public String toString() {
            return "Prose[]";
        }
    }

    /// Rows of a name and a value.
    record Rows(List<Row> rows) implements LetterPart {
        public record Row(ShortText name, LongText value) implements PersonalData {
            @Override
            public String toString() {
                return "Row[]";
            }
        }

        public Rows {
            rows = List.copyOf(rows);
        }

        @Override
        public LetterPart struck() {
            return new Rows(rows.stream()
                    .map(row -> new Row(row.name(), CitizenNumbers.struck(row.value())))
                    .toList());
        }

        @Override
        public Stream<String> texts() {
            return rows.stream()
                    .flatMap(row -> Stream.concat(
                            Stream.of(row.name().value()), row.value().value().lines()));
        }

        @Override
        public String toString() {
            return "Rows[" + rows.size() + "]";
        }
    }

    /// What something rests on, one after the other; how each is known is told by its look and in words.
    record Facts(List<Line> lines) implements LetterPart {
        /// @param about how it is known, in words
        public record Line(Known kind, LongText about, LongText text) implements PersonalData {
            @Override
            public String toString() {
                return "Line[]";
            }
        }

        public Facts {
            lines = List.copyOf(lines);
        }

        @Override
        public LetterPart struck() {
            return new Facts(lines.stream()
                    .map(line -> new Line(line.kind(), line.about(), CitizenNumbers.struck(line.text())))
                    .toList());
        }

        @Override
        public Stream<String> texts() {
            return lines.stream()
                    .flatMap(line -> Stream.concat(
                            line.about().value().lines(), line.text().value().lines()));
        }

        @Override
        public String toString() {
            return "Facts[" + lines.size() + "]";
        }
    }

    /// Texts with a line above each that says where it comes from.
    record Entries(List<Entry> entries) implements LetterPart {
        public record Entry(LongText about, LongText text) implements PersonalData {
            @Override
            public String toString() {
                return "Entry[]";
            }
        }

        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public LetterPart struck() {
            return new Entries(entries.stream()
                    .map(entry -> new Entry(CitizenNumbers.struck(entry.about()), CitizenNumbers.struck(entry.text())))
                    .toList());
        }

        @Override
        public Stream<String> texts() {
            return entries.stream()
                    .flatMap(entry -> Stream.concat(
                            entry.about().value().lines(), entry.text().value().lines()));
        }

        @Override
        public String toString() {
            return "Entries[" + entries.size() + "]";
        }
    }
}

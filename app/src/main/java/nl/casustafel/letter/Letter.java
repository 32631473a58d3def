package nl.casustafel.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.CitizenNumbers;

/// One letter or sheet. A citizen service number that slipped into a text is struck before it gets here
/// (W-D9): every text goes through [#of].
/// @param addressee as it stands above the letter, line by line
public record Letter(Head head, LongText addressee, ShortText title, List<LetterPart> parts) implements PersonalData {
    /// What stands on every page.
    /// @param reference by which sender and receiver speak of it; never a name
    /// @param practice whether it is of the practice environment, which every page then says
    public record Head(ShortText sender, ShortText marking, ShortText reference, LocalDate date, boolean practice)
            implements PersonalData {
        @Override
        public String toString() {
            return "Head[]";
        }
    }

    public Letter {
        parts = List.copyOf(parts);
    }

    /// The letter, with citizen service numbers struck.
    public static Letter of(Head head, LongText addressee, ShortText title, List<LetterPart> parts) {
        return new Letter(
                head,
                CitizenNumbers.struck(addressee),
                CitizenNumbers.struck(title),
                parts.stream().map(LetterPart::struck).toList());
    }

    /// Every text a reader must find in the file.
    public List<String> texts() {
        Stream<String> above = Stream.concat(
                addressee.value().lines(),
                Stream.of(title.value(), head.reference().value()));
        return Stream.concat(above, parts.stream().flatMap(LetterPart::texts))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return "Letter[parts=" + parts.size() + "]";
    }
}

package nl.casustafel.minutes;

import java.util.Optional;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;

/// A part of final minutes that can be destroyed alone: the cover, or the sheet of one item (1.9, Bpga art.
/// 16).
/// @param item absent for the cover
/// @param text the canonical text
public record MinutesPart(int position, Optional<AgendaItem.Key> item, Canonical text) implements PersonalData {
    /// The canonical text of a part as it is kept; of any length, and never made again from the records.
    public record Canonical(String value) implements PersonalData {
        private static final String CASE = "case=";

        static Canonical of(CanonicalText text) {
            return new Canonical(text.text());
        }

        /// The code printed on the part (DEC-26).
        public FileHash hash() {
            return new FileHash(ControlCode.of(value).hex());
        }

        /// The number of the signal or case of a sheet, as it stands in the text; absent for the cover.
        public Optional<ShortText> caseNumber() {
            return value.lines()
                    .filter(line -> line.startsWith(CASE))
                    .findFirst()
                    .map(line -> ShortText.of(line.substring(CASE.length())));
        }

        @Override
        public String toString() {
            return "Canonical[" + value.length() + "]";
        }
    }

    @Override
    public String toString() {
        return "MinutesPart[" + position + "]";
    }
}

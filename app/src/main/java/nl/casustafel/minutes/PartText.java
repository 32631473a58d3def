package nl.casustafel.minutes;

import java.util.List;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// One part of final minutes in passages: its cover or a sheet.
///
/// @param position as in [MinutesPart#position()]
/// @param title fixed words with the number of the item, nothing of anybody
public record PartText(int position, ShortText title, List<Passage> passages) implements PersonalData {
    public PartText {
        passages = List.copyOf(passages);
    }

    @Override
    public String toString() {
        return "PartText[" + position + ", passages=" + passages.size() + "]";
    }
}

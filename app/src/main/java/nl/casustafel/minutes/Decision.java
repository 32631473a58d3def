package nl.casustafel.minutes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// What the three decided on a signal, and what each of them held (W-C3, WPGA art. 5(3)).
///
/// @param positions at most one per party; fewer than three where the item was deferred
/// @param outcome label of the outcome
/// @param strand wording with its certainty, e.g. `mogelijk rechts-extremisme`; null when none
/// @param careRoute where the person is led for care; null when nowhere
/// @param dissent views that differ and were asked to be minuted
public record Decision(
        List<StatedPosition> positions,
        ShortText outcome,
        @Nullable LongText reason,
        @Nullable ShortText strand,
        @Nullable ShortText careRoute,
        List<LongText> dissent)
        implements PersonalData {
    public Decision {
        positions = List.copyOf(positions);
        dissent = List.copyOf(dissent);
        Set<DecidingParty> seen = EnumSet.noneOf(DecidingParty.class);
        for (StatedPosition position : positions) {
            if (!seen.add(position.party())) {
                throw new IllegalArgumentException("two positions of " + position.party());
            }
        }
    }

    @Override
    public String toString() {
        return "Decision[positions=" + positions.size() + "]";
    }

    /// The position of one of the three (DEC-6).
    ///
    /// @param mandate date and number of the mandate; null when none is known
    /// @param position label of the position, e.g. `toelaten`
    /// @param manner label of how it was given, e.g. `aan tafel, met code`
    /// @param text what was said with it; null where nothing was
    public record StatedPosition(
            DecidingParty party,
            ShortText name,
            @Nullable ShortText mandate,
            ShortText position,
            ShortText manner,
            @Nullable LongText text)
            implements PersonalData {
        @Override
        public String toString() {
            return "StatedPosition[" + party + "]";
        }
    }
}

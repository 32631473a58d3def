package nl.casustafel.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.LongText;

/// One thing to look for, described as behaviour that can be observed.
///
/// @param lineage stays the same from version to version
/// @param motives where it applies; none for every one. [Motive#X] applies always
/// @param screen one of those that the table rates
public record Indicator(
        IndicatorCode code,
        LongText lineage,
        Nature nature,
        Set<Motive> motives,
        boolean screen,
        Wording name,
        Explained explained,
        Map<Motive, LongText> illustrations) {
    public enum Nature {
        /// Rated over the period looked at.
        DYNAMIC,
        /// Ever.
        HISTORIC,
        /// The impact of something that happened, with its date.
        EVENT
    }

    /// @param anchors of the levels 0 to 3
    /// @param doesNotCount what is never evidence for it
    /// @param note what a rater must know beside it
    /// @param onlyBecause why it is not asked where another strand may play a part
    public record Explained(
            Wording definition,
            List<Wording> anchors,
            Wording doesNotCount,
            Optional<Wording> note,
            Optional<Wording> onlyBecause) {
        public Explained {
            anchors = List.copyOf(anchors);
        }
    }

    public Indicator {
        motives = Set.copyOf(motives);
        illustrations = Map.copyOf(illustrations);
    }

    /// What a level of the scale stands for here.
    public Wording anchor(Level level) {
        return explained.anchors().get(level.place());
    }

    /// Whether it can be rated where this is the motive that may play a part; unknown is every one.
    public boolean appliesTo(Motive motive) {
        return motives.isEmpty() || motive == Motive.X || motives.contains(motive);
    }
}

package nl.casustafel.assessment;

import java.util.Optional;
import nl.casustafel.kernel.ShortText;

/// Something a framework's own check found in it, and where (framework 2.11).
public sealed interface Finding {
    /// What comes of it.
    enum Weight {
        /// Shown beside the indicator; the version can be settled.
        MARKS,
        /// The version cannot be settled until framework quality and the privacy officer both give a reason.
        NEEDS_TWO_REASONS,
        /// The version cannot be settled.
        STOPS
    }

    /// @param level of an anchor
    record Place(IndicatorCode indicator, Element element, Optional<Level> level) {}

    enum Element {
        NAME,
        DEFINITION,
        ANCHOR
    }

    /// A word that speaks of what somebody is or believes.
    record Listed(Place place, Wording category, ShortText word) implements Finding {
        @Override
        public Weight weight() {
            return Weight.NEEDS_TWO_REASONS;
        }
    }

    /// An anchor that does not say what can be seen.
    record NothingToSee(Place place) implements Finding {
        @Override
        public Weight weight() {
            return Weight.STOPS;
        }
    }

    record FewIllustrations(IndicatorCode indicator, int given, int wanted) implements Finding {
        @Override
        public Weight weight() {
            return Weight.STOPS;
        }
    }

    /// Some strands are not asked, and nothing says why.
    record RestrictedWithoutReason(IndicatorCode indicator) implements Finding {
        @Override
        public Weight weight() {
            return Weight.STOPS;
        }
    }

    /// More than one in five is restricted to strands.
    record TooManyRestricted(int restricted, int of) implements Finding {
        @Override
        public Weight weight() {
            return Weight.STOPS;
        }
    }

    /// No pair of twins shows that other strands get the same level (*wisseltest*).
    record NoTwins(IndicatorCode indicator) implements Finding {
        @Override
        public Weight weight() {
            return Weight.MARKS;
        }
    }

    Weight weight();
}

package nl.casustafel.quality;

/// What the values of a scale allow to say, and so how far apart two of them are (Krippendorff 2011).
public enum Metric {
    /// The same or not.
    NOMINAL {
        @Override
        double apart(Coincidences all, int one, int other) {
            return 1;
        }
    },
    /// More or less: as far apart as there are ratings between the two. For the levels of a framework.
    ORDINAL {
        @Override
        double apart(Coincidences all, int one, int other) {
            return all.between(Math.min(one, other), Math.max(one, other)) - (all.total(one) + all.total(other)) / 2.0;
        }
    },
    /// Steps of one size.
    INTERVAL {
        @Override
        double apart(Coincidences all, int one, int other) {
            return one - other;
        }
    },
    /// With a zero that means nothing at all.
    RATIO {
        @Override
        double apart(Coincidences all, int one, int other) {
            return (one - other) / (double) (one + other);
        }
    };

    /// Of two values that differ; its sign has no meaning.
    abstract double apart(Coincidences all, int one, int other);

    final double squared(Coincidences all, int one, int other) {
        double apart = one == other ? 0 : apart(all, one, other);
        return apart * apart;
    }
}

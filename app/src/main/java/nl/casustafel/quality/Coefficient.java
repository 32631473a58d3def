package nl.casustafel.quality;

/// What came of a coefficient of agreement. Never a bare number: what it rests on stands beside it, and
/// where there is none it says why. No adjective goes with it (framework 4.5).
public sealed interface Coefficient {
    /// Units with two ratings or more, the fewest at which a coefficient is shown (framework 4.4).
    int FEWEST_UNITS = 10;

    /// @param units with two ratings or more
    /// @param ratings of those units
    record Base(int units, int ratings) {}

    Base base();

    /// @param value 1 for full agreement, 0 for what chance would give, below that for less
    record Value(double value, Base base) implements Coefficient {}

    /// *Niet te bepalen*: everybody gave the same value everywhere, so nothing can be told from chance.
    /// Neither 1 nor 0.
    record Undetermined(Base base) implements Coefficient {}

    /// *Te weinig gegevens*.
    record TooFew(Base base) implements Coefficient {}

    /// The same, as it may be shown to somebody.
    default Coefficient shown() {
        return base().units() < FEWEST_UNITS ? new TooFew(base()) : this;
    }
}

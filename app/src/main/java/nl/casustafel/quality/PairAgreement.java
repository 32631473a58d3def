package nl.casustafel.quality;

import java.util.Map;

/// Of all pairs of ratings of the same unit: how many are equal, and how many differ by one step at the
/// most. Beside alpha, since it does not fall where a behaviour is rare (framework 4.5).
public record PairAgreement(Share exact, Share withinOne) {
    public static PairAgreement of(Tally.Unit unit) {
        int ratings = unit.ratings();
        int pairs = ratings * (ratings - 1) / 2;
        int exact = 0;
        int next = 0;
        for (Map.Entry<Integer, Integer> one : unit.counts().entrySet()) {
            int given = one.getValue();
            exact += given * (given - 1) / 2;
            next += given * unit.counts().getOrDefault(one.getKey() + 1, 0);
        }
        return new PairAgreement(new Share(exact, pairs), new Share(exact + next, pairs));
    }

    /// Over all units, each pair counting once.
    public static PairAgreement of(Tally tally) {
        return tally.units().stream()
                .map(PairAgreement::of)
                .reduce(new PairAgreement(new Share(0, 0), new Share(0, 0)), PairAgreement::and);
    }

    private PairAgreement and(PairAgreement other) {
        return new PairAgreement(sum(exact, other.exact), sum(withinOne, other.withinOne));
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.part() + other.part(), one.of() + other.of());
    }
}

package nl.casustafel.quality;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Ratings as the verification vectors print them: a row for each rater, a column for each unit, `.`
/// where there is none.
final class Ratings {
    /// Vector 5.1: Krippendorff (2011), example C.
    static final String KRIPPENDORFF = """
            1 2 3 3 2 1 4 1 2 . . .
            1 2 3 3 2 2 4 1 2 5 . 3
            . 3 3 3 2 3 4 2 2 5 1 .
            1 2 3 3 2 4 4 1 2 5 1 .
            """;

    /// Vector 5.8: levels 0 to 3 with unknowns.
    static final String LEVELS = """
            0 1 2 3 1 0 . 2 1 0 3 .
            0 1 2 2 1 1 1 2 0 0 3 .
            0 2 2 3 . 0 1 3 1 0 3 2
            1 1 3 3 1 0 . 2 1 0 . .
            0 0 2 3 2 0 0 2 1 0 3 .
            """;

    /// Vector 5.3: Fleiss (1971), thirty patients, how many of six gave each diagnosis.
    static final String FLEISS = """
            0 0 0 6 0
            0 3 0 0 3
            0 1 4 0 1
            0 0 0 0 6
            0 3 0 3 0
            2 0 4 0 0
            0 0 4 0 2
            2 0 3 1 0
            2 0 0 4 0
            0 0 0 0 6
            1 0 0 5 0
            1 1 0 4 0
            0 3 3 0 0
            1 0 0 5 0
            0 2 0 3 1
            0 0 5 0 1
            3 0 0 1 2
            5 1 0 0 0
            0 2 0 4 0
            1 0 2 0 3
            0 0 0 0 6
            0 1 0 5 0
            0 2 0 1 3
            2 0 0 4 0
            1 0 0 4 1
            0 5 0 1 0
            4 0 0 0 2
            0 2 0 4 0
            1 0 5 0 0
            0 0 0 0 6
            """;

    private Ratings() {}

    static Tally byRater(String rows) {
        return byRater(rows.lines().toList());
    }

    static Tally byRater(List<String> rows) {
        List<String[]> raters = rows.stream().map(row -> row.split(" ")).toList();
        return new Tally(IntStream.range(0, raters.getFirst().length)
                .mapToObj(unit -> raters.stream()
                        .map(rater -> rater[unit])
                        .filter(given -> !given.equals("."))
                        .map(Integer::valueOf)
                        .toList())
                .map(Tally.Unit::of)
                .toList());
    }

    /// How often each category was given, a unit on each line.
    static Tally byCounts(String units) {
        return new Tally(units.lines()
                .map(line ->
                        Arrays.stream(line.split(" ")).map(Integer::valueOf).toList())
                .map(counts -> IntStream.range(0, counts.size())
                        .boxed()
                        .flatMap(value -> Collections.nCopies(counts.get(value), value).stream())
                        .toList())
                .map(Tally.Unit::of)
                .toList());
    }
}

package nl.casustafel.person.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.person.naming.LabelledNames.OwnCase;
import nl.casustafel.person.naming.LabelledNames.Person;
import nl.casustafel.person.naming.Measured.Asked;

/// Recall and precision of person candidates, and the time per key; for `docs/performance.md`.
public final class NamingFigures {
    private static final int MANY = 100_000;
    private final StringBuilder report = new StringBuilder();

    private NamingFigures() {}

    public static List<String> strangers(int count) {
        return Strangers.of(count);
    }

    public static String all() {
        NamingFigures figures = new NamingFigures();
        for (int strangers : new int[] {10_000, MANY}) {
            figures.quality(strangers);
        }
        figures.times();
        return figures.report.toString();
    }

    private void quality(int strangers) {
        List<Person> persons = LabelledNames.wordNet();
        List<OwnCase> own = LabelledNames.own();
        List<String> kept = new ArrayList<>(
                persons.stream().map(person -> person.names().getFirst()).toList());
        int ownFrom = kept.size();
        List<String> ownKept = own.stream().map(OwnCase::kept).distinct().toList();
        kept.addAll(ownKept);
        NameBook book = Measured.book(kept, Strangers.of(strangers));
        List<Asked> reported = Measured.asked(persons, Person::isReported);
        line(String.format(
                Locale.ROOT, "%n%,d strangers | asked | recall at 5 | precision | first is right%n", strangers));
        line("tuned on", Measured.of(book, Measured.asked(persons, person -> !person.isReported())));
        line("reported", Measured.of(book, reported));
        line(
                "of those, no word written the same",
                Measured.of(
                        book, reported.stream().filter(Measured::isRespelled).toList()));
        line("not in those: another name altogether", Measured.of(book, Measured.askedByAnotherName(persons)));
        line(
                "our own",
                Measured.of(
                        book,
                        own.stream()
                                .map(one -> new Asked(ownFrom + ownKept.indexOf(one.kept()), one.kept(), one.typed()))
                                .toList()));
        nobody(reported, strangers);
    }

    /// The same questions to a book in which nobody is meant.
    private void nobody(List<Asked> reported, int strangers) {
        NameBook book = Measured.book(List.of(), Strangers.of(strangers));
        List<Integer> shown = reported.stream()
                .map(asked -> book.find(new Wanted(asked.typed(), Optional.empty()), Measured.SHOWN)
                        .size())
                .toList();
        line(String.format(
                Locale.ROOT,
                "nobody meant: %d asked, %.1f%% shown somebody, %.2f shown on average%n",
                shown.size(),
                100.0 * shown.stream().filter(count -> count > 0).count() / shown.size(),
                shown.stream().mapToInt(Integer::intValue).average().orElse(0)));
    }

    private void times() {
        List<Person> persons = LabelledNames.wordNet();
        long start = System.nanoTime();
        NameBook book = Measured.book(
                persons.stream().map(person -> person.names().getFirst()).toList(), Strangers.of(MANY));
        line(String.format(
                Locale.ROOT,
                "%nbook of 100,000 made in %d ms (with the making of the names)%n",
                (System.nanoTime() - start) / 1_000_000));
        List<String> typed = Stream.concat(
                        LabelledNames.own().stream().map(OwnCase::typed),
                        Measured.asked(persons, Person::isReported).stream()
                                .limit(60)
                                .map(Asked::typed))
                .toList();
        keys(book, typed);
        long[] keys = keys(book, typed);
        Arrays.sort(keys);
        line(String.format(
                Locale.ROOT,
                "%,d keys: median %.1f ms, p95 %.1f, p99 %.1f, longest %.1f%n",
                keys.length,
                at(keys, 0.5),
                at(keys, 0.95),
                at(keys, 0.99),
                at(keys, 1)));
    }

    /// Every beginning of every name, as it is typed.
    private static long[] keys(NameBook book, List<String> typed) {
        List<Long> took = new ArrayList<>();
        for (String name : typed) {
            for (int to = 1; to <= name.length(); to++) {
                long before = System.nanoTime();
                book.find(new Wanted(name.substring(0, to), Optional.empty()), Measured.SHOWN);
                took.add(System.nanoTime() - before);
            }
        }
        return took.stream().mapToLong(Long::longValue).toArray();
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }

    private void line(String what, Measured measured) {
        line(String.format(
                Locale.ROOT,
                "%s | %d | %.3f | %.3f | %.3f%n",
                what,
                measured.asked,
                measured.recall(),
                measured.precision(),
                measured.firstIsRight()));
    }

    private void line(String text) {
        report.append(text);
    }
}

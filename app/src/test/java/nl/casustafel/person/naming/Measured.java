package nl.casustafel.person.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What asking a book for every labelled name came to.
final class Measured {
    static final int SHOWN = 5;

    /// @param place of the right one in the book
    record Asked(int place, String kept, String typed) {}

    int asked;
    int first;
    int found;
    int shown;
    int nobodyAsked;
    int nobodyShown;
    final List<Asked> missed = new ArrayList<>();

    static List<Asked> asked(List<LabelledNames.Person> persons, Predicate<LabelledNames.Person> which) {
        return IntStream.range(0, persons.size())
                .boxed()
                .filter(place -> which.test(persons.get(place)))
                .flatMap(place -> persons.get(place).names().stream()
                        .skip(1)
                        .map(typed ->
                                new Asked(place, persons.get(place).names().getFirst(), typed)))
                .toList();
    }

    static List<Asked> askedByAnotherName(List<LabelledNames.Person> persons) {
        return IntStream.range(0, persons.size())
                .boxed()
                .filter(place -> persons.get(place).isReported())
                .flatMap(place -> persons.get(place).others().stream()
                        .map(typed ->
                                new Asked(place, persons.get(place).names().getFirst(), typed)))
                .toList();
    }

    /// The first name of everybody, and the strangers.
    static NameBook book(List<String> kept, List<String> strangers) {
        return new NameBook(Stream.concat(kept.stream(), strangers.stream())
                .map(name -> new NameBook.Entry(name, Optional.empty()))
                .toList());
    }

    static Measured of(NameBook book, List<Asked> questions) {
        Measured measured = new Measured();
        questions.forEach(question -> measured.ask(book, question));
        return measured;
    }

    private void ask(NameBook book, Asked question) {
        List<Likely> answer = book.find(new Wanted(question.typed(), Optional.empty()), SHOWN);
        asked++;
        shown += answer.size();
        if (answer.stream().anyMatch(likely -> likely.place() == question.place())) {
            found++;
        } else {
            missed.add(question);
        }
        if (!answer.isEmpty() && answer.getFirst().place() == question.place()) {
            first++;
        }
    }

    double recall() {
        return found / (double) asked;
    }

    /// Of everybody shown, how many were meant.
    double precision() {
        return shown == 0 ? 1 : found / (double) shown;
    }

    double firstIsRight() {
        return first / (double) asked;
    }

    /// No word of two letters or more is written the same.
    static boolean isRespelled(Asked asked) {
        List<String> kept = Arrays.asList(asked.kept().toLowerCase(Locale.ROOT).split("[^a-z]+"));
        return Arrays.stream(asked.typed().toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() > 1)
                .noneMatch(kept::contains);
    }
}

package nl.casustafel.search.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.casustafel.desk.Dialogs;
import nl.casustafel.desk.Finder;
import nl.casustafel.signal.SignalState;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.WeighingOutcome;

/// The terms of the trade, found in the palette by the beginning of a word of theirs, before anything else
/// that is found; Enter explains one on a card. Reads nothing but the texts.
public final class Glossary implements Finder {
    private static final int SHORTEST = 3;
    private static final int MOST = 4;

    private final Texts texts;
    private final Dialogs dialogs;
    private final Finder places;

    /// @param places what the palette finds beside terms
    public Glossary(Texts texts, Dialogs dialogs, Finder places) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.places = places;
    }

    @Override
    public void find(String typed, Consumer<List<Found>> answer) {
        List<Found> terms = terms(typed.strip().toLowerCase(Locale.ROOT));
        answer.accept(terms);
        places.find(
                typed,
                found -> answer.accept(
                        Stream.of(terms, found).flatMap(Collection::stream).toList()));
    }

    private List<Found> terms(String sought) {
        return sought.length() < SHORTEST
                ? List.of()
                : all().filter(term -> (" " + texts.code(term).toLowerCase(Locale.ROOT)).contains(" " + sought))
                        .flatMap(term -> texts.explained(term).stream()
                                .map(meaning -> new Found(
                                        texts.code(term),
                                        texts.get("search.term"),
                                        () -> dialogs.tell("search.term", texts.code(term), meaning))))
                        .limit(MOST)
                        .toList();
    }

    private static Stream<Enum<?>> all() {
        return Stream.<Enum<?>[]>of(
                        Term.values(),
                        Criterion.values(),
                        Stand.values(),
                        WeighingOutcome.values(),
                        SignalState.values(),
                        Strand.values())
                .flatMap(Stream::of);
    }
}

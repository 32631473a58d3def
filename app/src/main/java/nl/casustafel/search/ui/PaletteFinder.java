package nl.casustafel.search.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Finder;
import nl.casustafel.desk.Inquiry;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.dossier.CasePassage;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.search.FindAnything;
import nl.casustafel.search.FindWords;
import nl.casustafel.search.Findings;
import nl.casustafel.search.Hit;
import nl.casustafel.signal.Passage;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What the palette finds beside acts. Where there is more than it shows, the count comes first. Names
/// and numbers are shown as soon as they are there; what was written is looked through after that,
/// which takes longer. One question is under way at a time.
public final class PaletteFinder implements Finder {
    private final Actor actor;
    private final Finds finds;
    private final Background background;
    private final Navigator navigator;
    private final Function<Id, Optional<Place>> ways;
    private final Texts texts;
    private final Inquiry inquiry = new Inquiry(this::ask);
    private @Nullable Asked asked;

    /// What is looked through: names and numbers, and what was written.
    public record Finds(FindAnything names, FindWords words) {}

    private record Asked(String typed, Consumer<List<Found>> answer) {}

    /// @param ways where a signal, case, meeting or colleague is shown; empty where there is no screen for it
    public PaletteFinder(
            Actor actor,
            Finds finds,
            Background background,
            Navigator navigator,
            Function<Id, Optional<Place>> ways,
            Texts texts) {
        this.actor = actor;
        this.finds = finds;
        this.background = background;
        this.navigator = navigator;
        this.ways = ways;
        this.texts = texts;
    }

    @Override
    public void find(String typed, Consumer<List<Found>> answer) {
        asked = new Asked(typed, answer);
        inquiry.raise();
    }

    private void ask() {
        Asked now = Objects.requireNonNull(asked);
        background
                .store(() -> finds.names().find(actor, now.typed))
                .otherwise(inquiry::answered)
                .then(names -> {
                    List<Found> lines = lines(names);
                    now.answer.accept(lines);
                    if (inquiry.isOutdated()) {
                        inquiry.answered();
                    } else {
                        lookThrough(now, lines);
                    }
                });
    }

    private void lookThrough(Asked now, List<Found> names) {
        background
                .store(() -> finds.words().find(actor, now.typed))
                .otherwise(inquiry::answered)
                .then(words -> {
                    now.answer.accept(
                            Stream.concat(names.stream(), passages(words)).toList());
                    inquiry.answered();
                });
    }

    private Stream<Found> passages(FindWords.Found found) {
        Stream<Found> places = Stream.concat(
                found.passages().stream().map(this::line),
                found.brought().stream().map(this::line));
        return found.more()
                ? Stream.concat(places, Stream.of(new Found(texts.get("search.words.more"), "", () -> {})))
                : places;
    }

    private Found line(Passage passage) {
        return new Found(
                texts.get("search.words.place", passage.number().text(), passage.excerpt()),
                texts.code(passage.where()),
                () -> ways.apply(passage.id()).ifPresent(navigator::go));
    }

    private Found line(CasePassage passage) {
        return new Found(
                texts.get("search.words.place", passage.number().text(), passage.excerpt()),
                texts.get("search.words.case"),
                () -> ways.apply(passage.id()).ifPresent(navigator::go));
    }

    private List<Found> lines(Findings findings) {
        List<Found> lines = new ArrayList<>();
        if (findings.more()) {
            lines.add(new Found(
                    texts.get(findings.vague() ? "search.vague" : "search.count", findings.count()), "", () -> {}));
        }
        findings.first().stream().map(this::line).forEach(lines::add);
        return lines;
    }

    private Found line(Hit hit) {
        String title = Stream.concat(hit.number().stream(), hit.name().stream())
                .map(ShortText::value)
                .collect(Collectors.joining("  "));
        return new Found(
                title, texts.code(hit.kind()), () -> ways.apply(hit.id()).ifPresent(navigator::go));
    }
}

package nl.casustafel.search.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Finder;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.search.FindAnything;
import nl.casustafel.search.Findings;
import nl.casustafel.search.Hit;
import nl.casustafel.texts.Texts;

/// What the palette finds beside acts. Where there is more than it shows, the count comes first.
public final class PaletteFinder implements Finder {
    private final Actor actor;
    private final FindAnything find;
    private final Background background;
    private final Navigator navigator;
    private final Function<Id, Optional<Place>> ways;
    private final Texts texts;

    /// @param ways where a signal, case, meeting or colleague is shown; empty where there is no screen for it
    public PaletteFinder(
            Actor actor,
            FindAnything find,
            Background background,
            Navigator navigator,
            Function<Id, Optional<Place>> ways,
            Texts texts) {
        this.actor = actor;
        this.find = find;
        this.background = background;
        this.navigator = navigator;
        this.ways = ways;
        this.texts = texts;
    }

    @Override
    public void find(String typed, Consumer<List<Found>> answer) {
        background.store(() -> find.find(actor, typed)).then(findings -> answer.accept(lines(findings)));
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

package nl.casustafel.domains.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.desk.Roll;
import nl.casustafel.domains.Change;
import nl.casustafel.domains.Course;
import nl.casustafel.domains.Look;
import nl.casustafel.domains.Situation;
import nl.casustafel.texts.Texts;

/// Parts of a life in the words of the screen.
final class DomainWords {
    private final Texts texts;

    DomainWords(Texts texts) {
        this.texts = texts;
    }

    /// A part of life with how it is now and what became of it since the first look.
    /// @param owed whether this evaluation did not look at it yet
    Roll.Said said(Course course, boolean owed) {
        String name = texts.code(course.domain());
        return course.now()
                .map(now -> new Roll.Said(
                        texts.get("domains.line", name, first(now)),
                        Stream.of(
                                        Optional.of(step(now.situation())),
                                        Optional.of(since(course)),
                                        Optional.of(texts.get(
                                                "domains.looked",
                                                now.situation().on())),
                                        owed ? Optional.of(texts.get("domains.owed")) : Optional.<String>empty())
                                .flatMap(Optional::stream)
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · "))))
                .orElseGet(() -> new Roll.Said(name, texts.get("domains.not-yet")));
    }

    /// One look among those at the same part of life.
    Roll.Said said(Course course, Look look) {
        boolean baseline = course.baseline().filter(look::equals).isPresent();
        String change = baseline ? texts.get("domains.baseline") : change(course.at(look), look.situation());
        return new Roll.Said(
                look.situation().words().value(),
                Stream.of(texts.date(look.situation().on()), change, step(look.situation()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private static String first(Look look) {
        return look.situation().words().value().lines().findFirst().orElse("");
    }

    private String step(Situation situation) {
        return situation
                .reliance()
                .map(texts::code)
                .orElse(situation.domain().isManaged() ? texts.get("domains.reliance.none") : "");
    }

    private String since(Course course) {
        return course.looks().size() < 2
                ? texts.get("domains.baseline")
                : course.sinceBaseline()
                        .map(change -> texts.get("domains.since-baseline", texts.code(change)))
                        .orElse("");
    }

    private String change(Optional<Change> change, Situation situation) {
        return change.map(texts::code)
                .orElse(situation.domain().isManaged() ? texts.get("domains.not-comparable") : "");
    }
}

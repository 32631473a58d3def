package nl.casustafel.relation.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.desk.Graph;
import nl.casustafel.relation.Direction;
import nl.casustafel.relation.RelatedPerson;
import nl.casustafel.relation.Tie;
import nl.casustafel.texts.Texts;

/// Relations in words, and as a graph that says the same.
final class RelationWords {
    private final Texts texts;

    RelationWords(Texts texts) {
        this.texts = texts;
    }

    /// Empty where nothing is known of it.
    String period(Tie.Period period) {
        if (period.from().isPresent() && period.until().isPresent()) {
            return texts.get(
                    "relation.period.both",
                    texts.shortDate(period.from().get()),
                    texts.shortDate(period.until().get()));
        }
        return period.from()
                .map(from -> texts.get("relation.period.from", texts.shortDate(from)))
                .or(() -> period.until().map(until -> texts.get("relation.period.until", texts.shortDate(until))))
                .orElse("");
    }

    /// What somebody is, and who seeks whom.
    String kind(Tie tie) {
        return texts.get("relation.kind", texts.code(tie.type()), texts.code(tie.direction()));
    }

    Graph graph(String subject, List<RelatedPerson> people, LocalDate today) {
        return new Graph(
                new Graph.Point(subject, texts.get("relation.graph.subject", subject)),
                people.stream().map(person -> ray(person.tie(), today)).toList());
    }

    private Graph.Ray ray(Tie tie, LocalDate today) {
        String line = Stream.of(texts.code(tie.type()), period(tie.period()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String said = texts.get(
                "relation.graph.point", tie.called().value(), line, texts.code(tie.direction()), tie.relevance());
        return new Graph.Ray(
                new Graph.Point(tie.called().value(), said),
                line,
                tie.direction() == Direction.FROM_SUBJECT || tie.direction() == Direction.MUTUAL,
                tie.direction() == Direction.TO_SUBJECT || tie.direction() == Direction.MUTUAL,
                tie.period().isOverOn(today));
    }
}

package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.dossier.Bringer;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.NewCaseFact;
import nl.casustafel.dossier.Observed;
import nl.casustafel.dossier.Telling;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.ItemDecision;
import nl.casustafel.meeting.LineIntoFile;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.Topic;
import nl.casustafel.plan.ActionReader;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;

/// Reads along while a line is typed: of an action who and by when, of a fact that goes into the file who
/// brings it and when it was. What was read stands beside the field before it is kept, so that a wrong
/// reading is seen.
final class LineReading {
    private final Texts texts;
    private final Topic topic;
    private final ActionReader actions;
    private final ActionReader facts;

    LineReading(Texts texts, CaseClock clock, List<TeamPerson> people, Topic topic) {
        this.texts = texts;
        this.topic = topic;
        this.actions = reader(people, new DateReading(clock, DateReading.Lean.AHEAD));
        this.facts = reader(people, new DateReading(clock, DateReading.Lean.BACK));
    }

    private ActionReader reader(List<TeamPerson> people, DateReading day) {
        return new ActionReader(
                people, day::read, person -> texts.code(person.organisation().kind()));
    }

    /// In words; empty where there is nothing to read.
    String words(String typed) {
        LineKind kind = LineEntry.kind(typed);
        String rest = rest(typed);
        if (kind == LineKind.ACTION && !rest.isBlank()) {
            return action(actions.read(rest));
        }
        return kind == LineKind.FACT && rest.contains("@") && ofSomebody() ? fact(facts.read(rest)) : "";
    }

    private boolean ofSomebody() {
        return topic instanceof Topic.OfSignal || topic instanceof Topic.OfCase;
    }

    private static String rest(String typed) {
        String line = typed.strip();
        return line.isEmpty() ? "" : line.substring(1);
    }

    private String action(ActionReader.Read read) {
        String who = read.owner().map(person -> person.name().value()).orElseGet(() -> unclear(read));
        String when = read.due().map(texts::date).orElseGet(() -> texts.get("meeting.line.reading.no-day"));
        String what = read.text().map(ShortText::value).orElse("");
        String key = !read.whole()
                ? "meeting.line.reading.partly"
                : topic instanceof Topic.OfSignal ? "meeting.line.reading.later" : "meeting.line.reading.action";
        return texts.get(key, who, when, what);
    }

    private String unclear(ActionReader.Read read) {
        if (read.owners().size() > 1) {
            return texts.get(
                    "meeting.line.reading.several",
                    read.owners().stream().map(person -> person.name().value()).collect(Collectors.joining(", ")));
        }
        return read.asked()
                .map(asked -> texts.get("meeting.line.reading.nobody", asked.value()))
                .orElseGet(() -> texts.get("meeting.line.reading.no-one"));
    }

    private String fact(ActionReader.Read read) {
        return organisation(read)
                .map(from -> texts.get(
                        topic instanceof Topic.OfCase ? "meeting.line.reading.case-fact" : "meeting.line.reading.fact",
                        from.name().value(),
                        read.due().map(texts::date).orElseGet(() -> texts.get("meeting.line.reading.no-day")),
                        FactKind.HEARD))
                .orElseGet(() -> unclear(read));
    }

    /// Several people of one organisation bring the same fact.
    private static Optional<Organisation> organisation(ActionReader.Read read) {
        List<Organisation> all =
                read.owners().stream().map(TeamPerson::organisation).distinct().toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /// What the line becomes beside a line, where it says enough for that.
    Optional<LineIntoFile.Becomes> becomes(String typed) {
        LineKind kind = LineEntry.kind(typed);
        if (kind == LineKind.ACTION && !(topic instanceof Topic.OfSignal)) {
            ActionReader.Read read = actions.read(rest(typed));
            return read.whole() ? Optional.of(new LineIntoFile.AnAction(task(read))) : Optional.empty();
        }
        if (kind == LineKind.FACT && typed.contains("@")) {
            ActionReader.Read read = facts.read(rest(typed));
            return organisation(read).flatMap(from -> read.text().flatMap(text -> fact(from, read, text)));
        }
        return Optional.empty();
    }

    private Optional<LineIntoFile.Becomes> fact(Organisation from, ActionReader.Read read, ShortText text) {
        LongText said = LongText.of(text.value());
        return switch (topic) {
            case Topic.OfSignal _ ->
                Optional.of(new LineIntoFile.AFact(new NewFact(FactKind.HEARD, said, read.due(), from.name())));
            case Topic.OfCase _ ->
                Optional.of(new LineIntoFile.ACaseFact(new NewCaseFact(
                        new Telling.Known(
                                FactKind.HEARD,
                                read.due().map(Observed::on).orElse(Observed.NOT_KNOWN),
                                Appraisal.NONE),
                        said,
                        new Bringer(from.id(), read.owner().map(TeamPerson::id)),
                        Optional.empty(),
                        Conditions.NOT_ASKED)));
            default -> Optional.empty();
        };
    }

    private static ItemDecision.Task task(ActionReader.Read read) {
        LocalDate due = read.due().orElseThrow();
        return new ItemDecision.Task(
                read.text().orElseThrow(), read.owner().orElseThrow().id(), Optional.empty(), due);
    }

    /// What an action line says, for the row it is offered in.
    ActionReader.Read read(String line) {
        return actions.read(line);
    }
}

package nl.casustafel.signal.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.ReporterAnswer;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalFile.AnswerTask;
import nl.casustafel.signal.SignalStep;
import nl.casustafel.signal.UrgentAnswers;
import nl.casustafel.signal.UrgentRound;
import nl.casustafel.texts.Texts;

/// All that happened to a signal, from the first day on, in words: what came in, the facts, each change of
/// state, the agenda, the weighings, and the answers. The words of an answer are for who received the
/// signal alone (W-D7).
final class TimeLine {
    private static final int FACT_SHOWN = 120;

    private final Texts texts;
    private final Map<PersonId, ShortText> names;

    TimeLine(Texts texts, Map<PersonId, ShortText> names) {
        this.texts = texts;
        this.names = Map.copyOf(names);
    }

    /// The latest first.
    List<Happening> of(SignalFile file, List<Happening> elsewhere) {
        return Stream.of(
                        Stream.of(received(file)),
                        file.steps().stream().map(this::step),
                        file.urgency().stream().map(this::urgent),
                        file.facts().stream().map(this::fact),
                        answers(file),
                        elsewhere.stream())
                .flatMap(happenings -> happenings)
                .sorted(Comparator.comparing(Happening::when).reversed())
                .toList();
    }

    private Happening received(SignalFile file) {
        return onDay(
                file.signal().receipt().on(),
                texts.get(
                        "signal.time.received",
                        file.signal().kind(),
                        file.signal().receipt().channel(),
                        name(file.signal().receipt().receiver())),
                "");
    }

    private Happening step(SignalStep step) {
        String who = step.reason()
                .secondPerson()
                .map(second -> texts.get("signal.time.two", name(step.person()), name(second)))
                .orElseGet(() -> name(step.person()));
        Stream<String> why = Stream.concat(
                step.reason().code().stream().map(texts::code),
                step.reason().text().stream().map(text -> text.value()));
        return new Happening(
                step.at(), false, texts.get("signal.time.step", step.to(), who), String.join("\n", why.toList()));
    }

    private Happening urgent(UrgentRound round) {
        UrgentAnswers said = round.answers();
        return new Happening(
                round.at(),
                false,
                texts.get("signal.time.urgent", name(round.by())),
                texts.get("signal.time.urgent.said", said.threatNow(), said.meansNow(), said.dangerNow()));
    }

    private Happening fact(Fact fact) {
        String text = fact.text().value().lines().findFirst().orElse("");
        return new Happening(
                fact.entry().at(),
                false,
                texts.get(
                        "signal.time.fact",
                        fact.kind(),
                        fact.tested(),
                        name(fact.entry().by())),
                text.codePointCount(0, text.length()) > FACT_SHOWN
                        ? text.substring(0, text.offsetByCodePoints(0, FACT_SHOWN)) + "…"
                        : text);
    }

    private Stream<Happening> answers(SignalFile file) {
        return file.receiverPart()
                .map(part -> part.answers().stream().flatMap(this::given))
                .orElseGet(() -> file.answers().stream().flatMap(this::done));
    }

    private Stream<Happening> given(ReporterAnswer answer) {
        return answer.given().stream()
                .map(given -> onDay(
                        given.on(),
                        texts.get("signal.time.answer", answer.kind(), given.manner(), name(given.by())),
                        given.text().map(text -> text.value()).orElse("")));
    }

    private Stream<Happening> done(AnswerTask task) {
        return task.doneOn().stream().map(day -> onDay(day, texts.get("signal.time.answered", task.kind()), ""));
    }

    private static Happening onDay(LocalDate day, String words, String more) {
        Instant when = day.atStartOfDay(CaseClock.ZONE).toInstant();
        return new Happening(when, true, words, more);
    }

    private String name(PersonId person) {
        return Optional.ofNullable(names.get(person)).map(ShortText::value).orElse("");
    }
}

package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.texts.Texts;

/// What the table must know of a signal beside its facts, without a name: how old, a minor or not (W-M),
/// where (W-A3), whether it is urgent, and what an earlier deferral asked (T-S5).
final class AboutWords {
    private final Texts texts;
    private final LocalDate today;
    private final TableFile.Team team;

    AboutWords(MeetingWork work, TableFile.Team team) {
        this.texts = work.texts();
        this.today = work.desk().clock().today();
        this.team = team;
    }

    /// Empty for what is about no signal.
    Optional<String> about(ItemFile file) {
        return file.signal()
                .map(signal -> Stream.of(
                                signal.subject().map(this::who),
                                file.beside().municipality().map(ShortText::value),
                                urgent(signal))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" \u00B7 ")));
    }

    /// The question, who looks it up, and for when it was promised.
    Optional<String> question(ItemFile file) {
        return file.beside()
                .question()
                .map(asked -> texts.get(
                        "meeting.about.question",
                        asked.question().value(),
                        team.name(asked.owner()),
                        texts.date(asked.returnsOn())));
    }

    private String who(Subject subject) {
        if (subject.kind() == Subject.Kind.ORGANISATION) {
            return texts.code(subject.kind());
        }
        return subject.bornOn()
                .map(born -> texts.get(
                        subject.minorOn(today) ? "meeting.about.minor" : "meeting.about.age",
                        ChronoUnit.YEARS.between(born, today)))
                .or(() -> subject.minor(today)
                        .map(minor -> texts.get(minor ? "meeting.about.said-minor" : "meeting.about.said-adult")))
                .orElseGet(() -> texts.get("meeting.about.no-age"));
    }

    private Optional<String> urgent(SignalFile file) {
        return file.signal().urgent().emergency() ? Optional.of(texts.get("meeting.about.urgent")) : Optional.empty();
    }
}

package nl.casustafel.referral;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Entries;
import nl.casustafel.letter.LetterPart.Facts;
import nl.casustafel.letter.LetterPart.Prose;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingFile;
import nl.casustafel.meeting.Topic;
import nl.casustafel.minutes.Known;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;

/// The items of an agenda on paper, as far as somebody may see them.
final class AgendaWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ComposeAgenda.Sources sources;
    private final Texts dutch;

    AgendaWords(ComposeAgenda.Sources sources, Texts dutch) {
        this.sources = sources;
        this.dutch = dutch;
    }

    /// For whose eyes it is: what each of these may see.
    /// @param outsider whether it is somebody who sees no file at all
    record Reader(List<Actor> eyes, boolean outsider) {}

    /// Numbers and minutes.
    Rows agenda(Tx tx, MeetingFile file, Reader reader) {
        return new Rows(file.items().stream()
                .map(item -> new Rows.Row(
                        called(tx, item, reader),
                        LongText.of(dutch.get("referral.agenda.minutes", item.plannedMinutes()))))
                .toList());
    }

    /// One item, with what there is to read beforehand.
    List<LetterPart> item(Tx tx, AgendaItem item, Reader reader) {
        List<LetterPart> parts = new ArrayList<>();
        parts.add(new LetterPart.Heading(called(tx, item, reader)));
        signal(tx, item, reader).ifPresent(found -> {
            List<Facts.Line> facts = found.facts().stream().map(this::fact).toList();
            parts.add(facts.isEmpty() ? said("referral.agenda.no-facts", dutch) : new Facts(facts));
        });
        caseFile(tx, item, reader).ifPresent(found -> {
            parts.add(new Rows(List.of(row("referral.agenda.phase", dutch.code(found.phase())))));
            List<Entries.Entry> open = open(tx, found.id(), reader);
            if (!open.isEmpty()) {
                parts.add(new Entries(open));
            }
        });
        return parts;
    }

    /// The dossiers it names.
    Stream<ShortText> numbers(Tx tx, MeetingFile file, Reader reader) {
        return file.items().stream().flatMap(item -> number(tx, item, reader).stream());
    }

    private static Prose said(String key, Texts dutch) {
        return new Prose(LongText.of(dutch.get(key)));
    }

    private Facts.Line fact(Fact fact) {
        String about = fact.observedOn()
                .map(day -> dutch.get("referral.sheet.fact.on", fact.kind(), Stationery.day(day)))
                .orElseGet(() -> dutch.code(fact.kind()));
        return new Facts.Line(Known.of(fact.kind()), LongText.of(about), fact.text());
    }

    /// Who does what stays out: the list of actions is a paper of its own (DEC-25).
    private List<Entries.Entry> open(Tx tx, CaseId id, Reader reader) {
        return sources.actions().of(tx, reader.eyes().getLast(), id).stream()
                .map(row -> row.action().value())
                .filter(action -> action.closed().isEmpty())
                .map(this::action)
                .toList();
    }

    private Entries.Entry action(ActionItem action) {
        return new Entries.Entry(
                LongText.of(dutch.get(
                        "referral.agenda.action", Stationery.day(action.agreed().due()))),
                LongText.of(action.agreed().text().value()));
    }

    private ShortText called(Tx tx, AgendaItem item, Reader reader) {
        String what = switch (item.topic()) {
            case Topic.OfSignal _ -> numbered("meeting.topic.signal", number(tx, item, reader));
            case Topic.OfCase _ -> numbered("meeting.topic.case", number(tx, item, reader));
            case Topic.Confirming _ -> dutch.get("meeting.topic.confirming");
            case Topic.SetAside _ -> dutch.get("meeting.topic.set-aside");
            case Topic.Destroying _ -> dutch.get("meeting.topic.destroying");
            case Topic.Approving(Meeting.Key held) -> dutch.get("meeting.topic.minutes", numberOf(tx, held, reader));
            case Topic.Other(ShortText title) -> title.value();
        };
        return ShortText.of(item.position() + ". " + what);
    }

    private String numbered(String key, Optional<ShortText> number) {
        return number.map(found -> dutch.get(key, found.value())).orElseGet(() -> dutch.get("referral.agenda.hidden"));
    }

    private String numberOf(Tx tx, Meeting.Key held, Reader reader) {
        ShortText label = sources.team().settings(tx).meetingLabel();
        return sources.meetings()
                .again(tx, reader.eyes().getFirst(), held)
                .map(found -> found.meeting().shown(label))
                .orElse("");
    }

    private Optional<ShortText> number(Tx tx, AgendaItem item, Reader reader) {
        return signal(tx, item, reader)
                .map(found -> found.signal().number())
                .or(() -> caseFile(tx, item, reader).map(CaseFile::number))
                .map(number -> ShortText.of(number.text()));
    }

    private Optional<SignalFile> signal(Tx tx, AgendaItem item, Reader reader) {
        return !reader.outsider() && item.topic() instanceof Topic.OfSignal(SignalId id)
                ? all(reader, one -> sources.signals().again(tx, one, id))
                : Optional.empty();
    }

    private Optional<CaseFile> caseFile(Tx tx, AgendaItem item, Reader reader) {
        return !reader.outsider() && item.topic() instanceof Topic.OfCase(CaseId id)
                ? all(reader, one -> sources.cases().again(tx, one, id)).map(Versioned::value)
                : Optional.empty();
    }

    /// As the last of them sees it, where each of them may.
    private static <T> Optional<T> all(Reader reader, Function<Actor, Optional<T>> read) {
        List<Optional<T>> seen = reader.eyes().stream().map(read).toList();
        return seen.stream().allMatch(Optional::isPresent) ? seen.getLast() : Optional.empty();
    }

    LetterPart heading(String key) {
        return new LetterPart.Heading(words(key));
    }

    Rows.Row row(String key, String value) {
        return new Rows.Row(words(key), LongText.of(value));
    }

    ShortText words(String key, Object... details) {
        return ShortText.of(dutch.get(key, details));
    }

    String said(String key) {
        return dutch.get(key);
    }

    String time(LocalTime at) {
        return dutch.get("referral.agenda.at", TIME.format(at));
    }
}

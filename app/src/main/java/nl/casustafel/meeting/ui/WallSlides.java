package nl.casustafel.meeting.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.casustafel.desk.WallSlide;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.Topic;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Weighing;

/// Makes what is sent to the wall: every word goes through the veil here, before there is a slide. What the
/// item was not shown to its table of, is not on it either.
final class WallSlides {
    private final MeetingWork work;
    private final Texts texts;
    private final TableFile table;
    private final UnaryOperator<String> safe;

    private WallSlides(MeetingWork work, TableFile table, UnaryOperator<String> safe) {
        this.work = work;
        this.texts = work.texts();
        this.table = table;
        this.safe = safe;
    }

    /// Without the name of anybody.
    static WallSlides covered(Tx tx, MeetingWork work, TableFile table) {
        return new WallSlides(work, table, work.projecting().veils().now(tx)::over);
    }

    /// As it was typed, for who has the right to show it.
    static WallSlides withNames(MeetingWork work, TableFile table) {
        return new WallSlides(work, table, UnaryOperator.identity());
    }

    WallSlide agenda() {
        List<String> items = table.file().items().stream()
                .map(item -> texts.get(
                        "meeting.wall.agenda.item",
                        item.position(),
                        table.called(item),
                        item.plannedMinutes(),
                        RosterRow.sign(item.state()) + " " + texts.code(item.state())))
                .toList();
        return slide(
                texts.get("meeting.wall.agenda"),
                texts.get("meeting.wall.agenda.of", table.number()),
                List.of(new WallSlide.Part("", items)));
    }

    WallSlide item(Tx tx, AgendaItem item) {
        List<WallSlide.Part> parts = new ArrayList<>();
        parts.add(
                new WallSlide.Part("", List.of(minutes(item, work.desk().clock().now()))));
        if (item.progress().openedAt().isPresent()) {
            signal(tx, item).ifPresent(file -> part(parts, "meeting.facts", facts(file)));
            part(parts, "meeting.lines", lines(tx, item));
            part(parts, "meeting.over.decided", decided(tx, item));
        }
        String called = item.position() + ". " + table.called(item);
        return slide(called, called, parts);
    }

    private WallSlide slide(String called, String title, List<WallSlide.Part> parts) {
        return new WallSlide(
                safe.apply(called),
                safe.apply(title),
                parts.stream()
                        .map(part -> new WallSlide.Part(
                                part.heading(), part.lines().stream().map(safe).toList()))
                        .toList());
    }

    private void part(List<WallSlide.Part> parts, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new WallSlide.Part(texts.get(key), lines));
        }
    }

    private String minutes(AgendaItem item, Instant now) {
        return item.progress()
                .openedAt()
                .map(since -> texts.get(
                        "meeting.time.used",
                        used(since, item.progress().closedAt().orElse(now)),
                        item.plannedMinutes()))
                .orElseGet(() -> texts.get("meeting.time.planned", item.plannedMinutes()));
    }

    /// Whole minutes.
    static long used(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMinutes());
    }

    private Optional<SignalFile> signal(Tx tx, AgendaItem item) {
        return item.topic() instanceof Topic.OfSignal(var id)
                ? work.looks().signals().again(tx, work.actor(), id)
                : Optional.empty();
    }

    private List<String> facts(SignalFile file) {
        return file.facts().stream().map(this::fact).toList();
    }

    private String fact(Fact fact) {
        return fact.observedOn().map(day -> texts.date(day) + ": ").orElse("")
                + fact.text().value();
    }

    private List<String> lines(Tx tx, AgendaItem item) {
        return LiveLine.current(work.looks().meetings().lines(tx, work.actor(), item.id())).stream()
                .map(line -> texts.get(
                        "meeting.wall.line",
                        texts.code(line.kind()),
                        line.text().value()))
                .toList();
    }

    private List<String> decided(Tx tx, AgendaItem item) {
        return item.weighing()
                .flatMap(id -> work.looks().weighings().again(tx, work.actor(), id))
                .flatMap(weighing -> weighing.value().decided())
                .map(Weighing.Decided::decision)
                .map(decision -> OverModel.words(texts, table.team(), decision))
                .orElse(List.of());
    }
}

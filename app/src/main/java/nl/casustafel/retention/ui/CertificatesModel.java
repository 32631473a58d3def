package nl.casustafel.retention.ui;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.retention.CopyPlace;
import nl.casustafel.retention.Counter;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.Recall;
import nl.casustafel.retention.RetentionRefusal;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// *Verklaringen* and *Tellingen*: what was destroyed, where copies may be, and what is still counted. FX
/// thread.
final class CertificatesModel {
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    private record Found(List<Destruction> made, List<Counter> counters, List<TeamPerson> people) {}

    private final RetentionActs acts;
    private final RetentionDesk desk;
    private final ObservableList<Destruction> made = FXCollections.observableArrayList();
    private final ObservableList<Counter> counters = FXCollections.observableArrayList();
    private final Map<PersonId, String> names = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable Destruction> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Recall> copies = FXCollections.observableArrayList();
    private final PaperModel paper;
    private final Map<CopyPlace, Tick> ticks = new EnumMap<>(CopyPlace.class);

    CertificatesModel(RetentionActs acts, RetentionDesk desk) {
        this.acts = acts;
        this.desk = desk;
        this.paper = new PaperModel(acts, desk, notice::set);
        for (CopyPlace place : CopyPlace.values()) {
            ticks.put(place, new Tick());
        }
    }

    /// @param fresh told where something was destroyed just now and nobody looked at the copies outside yet
    void load(Runnable fresh) {
        reload(() -> tell(fresh));
    }

    void reload() {
        reload(() -> {});
    }

    private void tell(Runnable fresh) {
        boolean now = made.stream()
                .limit(1)
                .anyMatch(one -> one.ticks().isEmpty()
                        && one.at().plus(JUST_NOW).isAfter(desk.clock().now()));
        if (now) {
            fresh.run();
        }
    }

    private void reload(Runnable then) {
        desk.background()
                .store(() -> acts.transactor().read(acts.actor(), Purpose.DESTROY, this::found))
                .then(found -> {
                    show(found);
                    then.run();
                });
    }

    private Found found(Tx tx) {
        return new Found(
                acts.reads().destructions(tx, acts.actor()),
                acts.reads().counters(tx, acts.actor()),
                acts.team().everyone(tx));
    }

    private void show(Found found) {
        found.people().forEach(person -> names.put(person.id(), person.name().value()));
        made.setAll(found.made());
        counters.setAll(found.counters());
        Destruction before = shown.get();
        found.made().stream()
                .filter(one -> before == null || one.id().equals(before.id()))
                .findFirst()
                .ifPresent(this::show);
    }

    void show(Destruction one) {
        Set<CopyPlace> gone = one.ticks().stream().map(Destruction.Tick::place).collect(Collectors.toSet());
        ticks.forEach((place, tick) -> tick.show(gone.contains(place)));
        copies.setAll(one.recalls());
        shown.set(one);
    }

    /// The certificate that is shown, as a file.
    void write() {
        Destruction one = shown.get();
        if (one != null) {
            paper.write(one.id());
        }
    }

    /// Who received this copy was asked to destroy it.
    void asked(Recall copy) {
        Destruction one = shown.get();
        if (one == null) {
            return;
        }
        desk.background()
                .store(() -> acts.terms().askBack().handle(acts.actor(), one.id(), copy.number()))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Destruction.Key, RetentionRefusal> _ -> {
                            notice.set(Notice.done(desk.texts(), "term.paper.asked"));
                            reload();
                        }
                        case Outcome.Refused<Destruction.Key, RetentionRefusal>(RetentionRefusal refusal) ->
                            notice.set(Notice.refused(desk.texts(), refusal));
                    }
                });
    }

    ObservableList<Recall> copies() {
        return copies;
    }

    /// Notes the places that were ticked since.
    void keepTicks() {
        Destruction one = shown.get();
        Set<CopyPlace> fresh = ticks.entrySet().stream()
                .filter(entry ->
                        entry.getValue().isTicked() && entry.getValue().dirty().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (one == null) {
            return;
        }
        desk.background()
                .store(() -> acts.tick().handle(acts.actor(), one.id(), fresh))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Destruction.Key, RetentionRefusal> _ -> {
                            notice.set(Notice.done(desk.texts(), "retention.copies.kept"));
                            reload();
                        }
                        case Outcome.Refused<Destruction.Key, RetentionRefusal>(RetentionRefusal refusal) ->
                            notice.set(Notice.refused(desk.texts(), refusal));
                    }
                });
    }

    String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    /// The certificate as it is read: what, when, by whom, in which way.
    String text(Destruction one) {
        Texts texts = desk.texts();
        String lines = one.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> kind(texts, line),
                        TreeMap::new,
                        Collectors.mapping(line -> line.number().text(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(group -> group.getKey() + ": " + group.getValue())
                .collect(Collectors.joining("\n"));
        return texts.get(
                        "retention.certificate.text",
                        one.lines().size(),
                        texts.dateTime(one.at()),
                        name(one.confirmed().first().person()),
                        texts.code(one.confirmed().first().with()),
                        name(one.confirmed().second().person()),
                        texts.code(one.confirmed().second().with()),
                        one.rows())
                + "\n\n" + lines + "\n\n"
                + texts.get(one.rewritten() ? "retention.certificate.rewritten" : "retention.certificate.remains")
                + "\n" + texts.get("retention.certificate.backups");
    }

    private static String kind(Texts texts, Destruction.Line line) {
        return switch (line) {
            case Destruction.OfSignal signal -> texts.get("retention.certificate.line", signal.kind(), signal.state());
            case Destruction.OfCase caseFile -> texts.get("retention.certificate.case", caseFile.rule());
        };
    }

    ObservableList<Destruction> made() {
        return made;
    }

    ObservableList<Counter> counters() {
        return counters;
    }

    Map<CopyPlace, Tick> ticks() {
        return ticks;
    }

    ReadOnlyObjectProperty<@Nullable Destruction> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }
}

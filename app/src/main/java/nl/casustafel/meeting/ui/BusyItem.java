package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.assessment.Framework;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.Topic;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.WeighingId;

/// The item on the table: its parts, and which of them stands in front.
/// @param present who is there for it, in words
/// @param work of a signal the weighing and its decision, of anything else the actions it closes with
record BusyItem(
        ItemFile file,
        About about,
        StringProperty present,
        LinesModel lines,
        Work work,
        IntegerProperty front,
        TimeUsed time) {
    static final int TALK = 0;
    static final int FORM = 1;
    static final int RATING = 2;
    static final int POSITIONS = 3;
    static final int DECISION = 4;

    /// The last stage of a case.
    static final int DECIDING = 2;

    /// Where the actions of an item stand that is about no signal.
    private static final int ACTIONS = 1;

    /// What stands above the facts, in words.
    record About(Optional<String> whom, Optional<String> question) {}

    /// What there is to do beside talking about it.
    sealed interface Work {}

    record Weighed(FormModel form, RatingModel rating, PositionsModel positions, DecisionModel decision)
            implements Work {}

    /// @param staged whether it is looked at, then judged, then decided upon (BOB, law 1.3)
    record Discussed(ClosingModel closing, boolean staged) implements Work {}

    /// Signing for what was told outside a meeting (DEC-6).
    record Confirmed(ConfirmingModel confirming, ClosingModel closing) implements Work {}

    /// Pulling to the table what was settled without it (DEC-1).
    record Pulled(SetAsideModel setAside, ClosingModel closing) implements Work {}

    /// Work that is done on another screen: looking at minutes, or destroying.
    record Elsewhere(String part, String go, Runnable way, ClosingModel closing) implements Work {}

    static BusyItem of(MeetingWork work, MeetingWays ways, TableFile table, ItemFile file) {
        AgendaItem item = file.item();
        StringProperty present = new SimpleStringProperty(present(table, item));
        Work parts = file.weighing()
                .<Work>map(weighing -> {
                    FormModel form = new FormModel(work, weighing);
                    WeighingId id = weighing.value().id();
                    Framework framework = file.framework().orElseThrow();
                    Optional<Municipality.Key> municipality =
                            file.signal().flatMap(signal -> signal.signal().municipality());
                    return new Weighed(
                            form,
                            new RatingModel(work, table.team(), id, municipality, file.round(), framework),
                            new PositionsModel(work, table, file, weighing.value(), told -> alsoPresent(present, told)),
                            new DecisionModel(work, table.team(), item.id(), form, framework));
                })
                .orElseGet(() -> unweighed(work, ways, table, file));
        AboutWords words = new AboutWords(work, table.team());
        return new BusyItem(
                file,
                new About(words.about(file), words.question(file)),
                present,
                new LinesModel(work, table, item.id(), file.lines()),
                parts,
                new SimpleIntegerProperty(TALK),
                new TimeUsed(work.texts(), work.desk().clock(), item));
    }

    /// By phone is there too, as who was shown the item.
    private static void alsoPresent(StringProperty present, TeamPerson told) {
        String name = told.name().value();
        if (!List.of(present.get().split(", ")).contains(name)) {
            present.set(present.get() + ", " + name);
        }
    }

    private static Work unweighed(MeetingWork work, MeetingWays ways, TableFile table, ItemFile file) {
        ClosingModel closing = new ClosingModel(work, table.team(), file.item().id());
        return switch (file.item().topic()) {
            case Topic.Confirming _ -> new Confirmed(new ConfirmingModel(work, table.team(), file), closing);
            case Topic.SetAside _ -> new Pulled(new SetAsideModel(work, table.team(), file), closing);
            case Topic.Approving(Meeting.Key held) ->
                new Elsewhere(
                        "meeting.part.approving",
                        "meeting.approving.go",
                        () -> work.desk().navigator().go(ways.minutes(held)),
                        closing);
            case Topic.Destroying _ ->
                new Elsewhere(
                        "meeting.part.destroying",
                        "meeting.destroying.go",
                        () -> work.desk().navigator().go(ways.destroying()),
                        closing);
            case Topic.OfCase _ ->
                new Discussed(closing, table.meeting().plan().manner().inStages());
            default -> new Discussed(closing, false);
        };
    }

    /// What closes an item that has nothing to weigh.
    Optional<ClosingModel> closing() {
        return switch (work) {
            case Weighed _ -> Optional.empty();
            case Discussed discussed -> Optional.of(discussed.closing());
            case Confirmed confirmed -> Optional.of(confirmed.closing());
            case Pulled pulled -> Optional.of(pulled.closing());
            case Elsewhere elsewhere -> Optional.of(elsewhere.closing());
        };
    }

    static String present(TableFile table, AgendaItem item) {
        return table.file().attendees().stream()
                .filter(one -> table.file().presentAt(item).contains(one.id()))
                .map(table::name)
                .collect(Collectors.joining(", "));
    }

    Optional<Weighed> weighed() {
        return work instanceof Weighed weighed ? Optional.of(weighed) : Optional.empty();
    }

    /// Brings a part to the front; what was typed in the form is kept first. The key of the decision brings
    /// up what closes the item, whatever it is about.
    void bring(int part) {
        switch (work) {
            case Weighed weighed -> {
                weighed.form().keep();
                if (part == DECISION) {
                    weighed.decision().look();
                    weighed.decision().actions.offer(lines.actionsSaid());
                }
                front.set(part);
            }
            case Discussed discussed -> {
                discussed.closing().actions.offer(lines.actionsSaid());
                front.set(discussed.staged() ? staged(part) : part == TALK ? TALK : ACTIONS);
            }
            case Confirmed _, Pulled _, Elsewhere _ -> front.set(part == TALK ? TALK : ACTIONS);
        }
    }

    /// Picture, judgement, decision stand beside each other; the key of the decision brings up the last.
    private static int staged(int part) {
        return Math.min(part, DECIDING);
    }

    /// Whether it goes by stages.
    boolean staged() {
        return work instanceof Discussed discussed && discussed.staged();
    }

    void flush() {
        time.tick();
        lines.flush();
        switch (work) {
            case Weighed weighed -> {
                weighed.form().flush();
                weighed.rating().flush();
                weighed.positions().flush();
                weighed.decision().flush();
            }
            case Discussed discussed -> discussed.closing().flush();
            case Confirmed confirmed -> confirmed.closing().flush();
            case Pulled pulled -> pulled.closing().flush();
            case Elsewhere elsewhere -> elsewhere.closing().flush();
        }
    }
}

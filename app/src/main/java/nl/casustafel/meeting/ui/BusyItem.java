package nl.casustafel.meeting.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.team.Municipality;
import nl.casustafel.weighing.WeighingId;

/// The item on the table: its parts, and which of them stands in front.
/// @param present who is there for it, in words
/// @param work of a signal the weighing and its decision, of anything else the actions it closes with
record BusyItem(ItemFile file, StringProperty present, LinesModel lines, Work work, IntegerProperty front) {
    static final int TALK = 0;
    static final int FORM = 1;
    static final int RATING = 2;
    static final int POSITIONS = 3;
    static final int DECISION = 4;

    /// Where the actions of an item stand that is about no signal.
    private static final int ACTIONS = 1;

    /// What there is to do beside talking about it.
    sealed interface Work {}

    record Weighed(FormModel form, RatingModel rating, PositionsModel positions, DecisionModel decision)
            implements Work {}

    record Discussed(ClosingModel closing) implements Work {}

    static BusyItem of(MeetingWork work, TableFile table, ItemFile file) {
        AgendaItem item = file.item();
        Work parts = file.weighing()
                .<Work>map(weighing -> {
                    FormModel form = new FormModel(work, weighing);
                    WeighingId id = weighing.value().id();
                    Optional<Municipality.Key> municipality =
                            file.signal().flatMap(signal -> signal.signal().municipality());
                    return new Weighed(
                            form,
                            new RatingModel(work, table.team(), id, municipality, file.round()),
                            new PositionsModel(work, table.team(), id, municipality, file.positions()),
                            new DecisionModel(work, table.team(), item.id(), form));
                })
                .orElseGet(() -> new Discussed(new ClosingModel(work, table.team(), item.id())));
        return new BusyItem(
                file,
                new SimpleStringProperty(present(table, item)),
                new LinesModel(work, table, item.id(), file.lines()),
                parts,
                new SimpleIntegerProperty(TALK));
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

    /// Brings a part to the front; what was typed in the form is kept first. The key of the decision brings up
    /// what closes the item, whatever it is about.
    void bring(int part) {
        switch (work) {
            case Weighed weighed -> {
                weighed.form().keep();
                if (part == DECISION) {
                    weighed.decision().look();
                    weighed.decision().actions.offer(lines.said(LineKind.ACTION));
                }
                front.set(part);
            }
            case Discussed(ClosingModel closing) -> {
                closing.actions.offer(lines.said(LineKind.ACTION));
                front.set(part == TALK ? TALK : ACTIONS);
            }
        }
    }

    void flush() {
        lines.flush();
        switch (work) {
            case Weighed weighed -> {
                weighed.form().flush();
                weighed.rating().flush();
                weighed.positions().flush();
                weighed.decision().flush();
            }
            case Discussed(ClosingModel closing) -> closing.flush();
        }
    }
}

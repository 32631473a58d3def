package nl.casustafel.meeting.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import nl.casustafel.meeting.AgendaItem;

/// The item on the table: its parts, and which of them stands in front.
/// @param weighed present where the item is about a signal
record BusyItem(ItemFile file, String present, LinesModel lines, Optional<Weighed> weighed, IntegerProperty front) {
    static final int TALK = 0;
    static final int FORM = 1;
    static final int POSITIONS = 2;
    static final int DECISION = 3;

    /// What there is to a signal beside talking about it.
    record Weighed(FormModel form, PositionsModel positions, DecisionModel decision) {}

    static BusyItem of(MeetingWork work, TableFile table, ItemFile file) {
        AgendaItem item = file.item();
        Optional<Weighed> weighed = file.weighing().map(weighing -> {
            FormModel form = new FormModel(work, weighing);
            return new Weighed(
                    form,
                    new PositionsModel(
                            work,
                            table.team(),
                            weighing.value().id(),
                            file.signal().flatMap(signal -> signal.signal().municipality()),
                            file.positions()),
                    new DecisionModel(work, table.team(), item.id(), form));
        });
        String present = table.file().attendees().stream()
                .filter(one -> table.file().presentAt(item).contains(one.id()))
                .map(table::name)
                .collect(Collectors.joining(", "));
        return new BusyItem(
                file,
                present,
                new LinesModel(work, table.team(), item.id(), file.lines()),
                weighed,
                new SimpleIntegerProperty(TALK));
    }

    /// Brings a part to the front; what was typed in the form is kept first.
    void bring(int part) {
        weighed.ifPresent(parts -> parts.form().keep());
        front.set(weighed.isPresent() ? part : TALK);
    }

    void flush() {
        lines.flush();
        weighed.ifPresent(parts -> {
            parts.form().flush();
            parts.positions().flush();
            parts.decision().flush();
        });
    }
}

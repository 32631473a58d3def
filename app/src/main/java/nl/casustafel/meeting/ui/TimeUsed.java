package nl.casustafel.meeting.ui;

import java.time.Instant;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.texts.Texts;

/// How much of its minutes an item on the table has used: said, and told by a bar that fills. Nothing
/// counts down, and past its time it says so in the same voice.
final class TimeUsed {
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final Texts texts;
    private final CaseClock clock;
    private final AgendaItem item;

    TimeUsed(Texts texts, CaseClock clock, AgendaItem item) {
        this.texts = texts;
        this.clock = clock;
        this.item = item;
        tick();
    }

    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    /// From 0 to 1.
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /// Looks at the clock; each second, with the keeping of what is typed.
    void tick() {
        Instant since = item.progress().openedAt().orElseGet(clock::now);
        long used = WallSlides.used(since, clock.now());
        int planned = item.plannedMinutes();
        words.set(texts.get("meeting.time.used", used, planned));
        share.set(planned == 0 ? 0 : Math.min(1, (double) used / planned));
    }
}

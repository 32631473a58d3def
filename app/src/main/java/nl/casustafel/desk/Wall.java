package nl.casustafel.desk;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.texts.Texts;

/// What hangs on the wall: only what somebody sent there, and a neutral slide before and after that
/// (interaction pattern A). A model without a window, so that it outlives one. FX thread only.
public final class Wall {
    /// What the room sees now.
    public sealed interface Hanging {}

    /// The name of the meeting and the time.
    public record Neutral() implements Hanging {}

    public record Sent(WallSlide slide) implements Hanging {}

    /// For as long as a key is held.
    /// @param under what hangs there again after it
    public record Revealed(WallSlide slide, WallSlide under) implements Hanging {}

    private final ReadOnlyObjectWrapper<Hanging> hanging = new ReadOnlyObjectWrapper<>(new Neutral());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();

    public ReadOnlyObjectProperty<Hanging> hanging() {
        return hanging.getReadOnlyProperty();
    }

    /// Whether there is a wall at all: a window for it.
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// What the neutral slide is headed with.
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty time() {
        return time.getReadOnlyProperty();
    }

    /// Which screenful of a long slide is seen, from 0.
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    public void opened() {
        open.set(true);
    }

    /// The window went: what comes after it begins neutral.
    public void closed() {
        neutral();
        open.set(false);
    }

    /// @param neutral words without a name, as the meeting's number
    public void call(String neutral) {
        name.set(neutral);
    }

    public void clock(String now) {
        time.set(now);
    }

    /// Puts the neutral slide there at once. Doing so again changes nothing; only sending something does.
    public void neutral() {
        page.set(0);
        hanging.set(new Neutral());
    }

    public void send(WallSlide slide) {
        page.set(0);
        hanging.set(new Sent(slide));
    }

    /// Shows other words in the place of what hangs there, until [#conceal]; nothing where nothing was
    /// sent.
    public void reveal(WallSlide slide) {
        if (hanging.get() instanceof Sent(WallSlide under)) {
            hanging.set(new Revealed(slide, under));
        }
    }

    public void conceal() {
        if (hanging.get() instanceof Revealed(WallSlide slide, WallSlide under)) {
            hanging.set(new Sent(under));
        }
    }

    /// The next screenful.
    public void further() {
        page.set(page.get() + 1);
    }

    public void back() {
        page.set(Math.max(0, page.get() - 1));
    }

    /// As far as there is something to see. For the view, which alone knows how much fits.
    void turnTo(int wanted) {
        page.set(Math.max(0, wanted));
    }

    /// For the status line: what hangs there, always (interaction pattern M); empty while there is no wall.
    public StringBinding status(Texts texts) {
        return Bindings.createStringBinding(
                () -> !open.get()
                        ? ""
                        : switch (hanging.get()) {
                            case Neutral() -> texts.get("wall.status.neutral");
                            case Sent(WallSlide slide) -> texts.get("wall.status.sent", slide.called());
                            case Revealed(WallSlide slide, WallSlide under) ->
                                texts.get("wall.status.revealed", slide.called());
                        },
                open,
                hanging);
    }
}

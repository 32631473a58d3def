package nl.casustafel.desk;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A yes or no of a form, without a control.
public final class Tick {
    private final BooleanProperty ticked = new SimpleBooleanProperty();
    private final BooleanProperty stored = new SimpleBooleanProperty();
    private final BooleanBinding dirty = ticked.isNotEqualTo(stored);

    public BooleanProperty ticked() {
        return ticked;
    }

    public boolean isTicked() {
        return ticked.get();
    }

    public BooleanBinding dirty() {
        return dirty;
    }

    /// Fills in what the store holds.
    public void show(boolean held) {
        stored.set(held);
        ticked.set(held);
    }

    public void saved() {
        stored.set(ticked.get());
    }

    public void clear() {
        show(false);
    }
}

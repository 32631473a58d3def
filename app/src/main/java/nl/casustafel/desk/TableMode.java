package nl.casustafel.desk;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Whether the window is set for the table: big type, and nothing but the screen that stands. FX thread
/// only.
public final class TableMode {
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();

    public ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    public void set(boolean table) {
        on.set(table);
    }

    public void toggle() {
        on.set(!on.get());
    }
}

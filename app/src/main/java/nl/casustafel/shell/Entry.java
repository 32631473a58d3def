package nl.casustafel.shell;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import nl.casustafel.desk.Background;
import nl.casustafel.texts.Texts;

/// placeholder
final class Entry {
    Entry(StoreDoor door, Background background, Texts texts, Consumer<Opening> opened, Runnable practise) {}

    Parent screen(LockReason reason, Runnable language) {
        return new StackPane();
    }
}

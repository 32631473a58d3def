package nl.casustafel.testkit.bad.plan.ui;

import javafx.application.Platform;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R9")
final class StartsAThread {
    void start(Runnable work) {
        Thread.ofPlatform().start(() -> Platform.runLater(work));
    }
}

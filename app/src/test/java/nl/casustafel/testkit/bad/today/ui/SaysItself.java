package nl.casustafel.testkit.bad.today.ui;

import javafx.scene.control.Label;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R21")
final class SaysItself {
    Label label() {
        return new Label("Vandaag");
    }
}

package nl.casustafel.testkit.bad.meeting.store;

import javafx.stage.Stage;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R5")
record ShowsAWindow(Stage stage) {}

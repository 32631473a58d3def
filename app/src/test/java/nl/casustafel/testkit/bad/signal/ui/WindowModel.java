package nl.casustafel.testkit.bad.signal.ui;

import javafx.scene.Node;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R7")
record WindowModel(Node node) {}

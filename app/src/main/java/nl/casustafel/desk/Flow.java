package nl.casustafel.desk;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/// Nodes beside each other that go to a next line where the window is narrow. Left to itself a flow keeps
/// room for a second line that is not there.
final class Flow extends FlowPane {
    /// Wider than any window.
    private static final double ONE_LINE = 10_000;

    Flow(String style, Node... nodes) {
        super(nodes);
        getStyleClass().add(style);
        setPrefWrapLength(ONE_LINE);
    }
}

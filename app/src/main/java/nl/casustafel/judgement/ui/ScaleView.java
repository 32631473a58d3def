package nl.casustafel.judgement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.Abreast;

/// The scale from 0 to 3 with O and N beside it: a column for each, and in it the dots. A dot is told by
/// its letters and its outline, never by a colour: thin where given blind, broken where left, filled where
/// held since round two.
final class ScaleView {
    private ScaleView() {}

    /// The keys of the columns, to stand above scales of the same width.
    static Node head() {
        GridPane grid = columns();
        grid.setAlignment(Pos.CENTER_LEFT);
        for (Level level : Level.values()) {
            grid.add(Lines.text(level.code(), "judgement-scale-name"), column(level), 0);
        }
        return grid;
    }

    /// @param at the level the table typed, which is framed
    /// @param words the same in a sentence
    static Node small(Map<Level, List<RaterDots.Dot>> dots, Optional<Level> at, String words) {
        GridPane grid = columns();
        dots.forEach((level, there) -> {
            FlowPane cell = new FlowPane();
            there.forEach(dot -> cell.getChildren().add(dot(dot)));
            place(grid, cell, level, at);
        });
        return told(grid, words);
    }

    /// The same to be read from the far end of a table, with whole names; the levels below each other where
    /// there is no room for their names.
    static Node large(Map<Level, List<RaterDots.Dot>> dots, List<String> names, String words) {
        List<Node> levels = new ArrayList<>();
        dots.forEach((level, there) -> {
            VBox cell = new VBox(Lines.text(names.get(column(level)), "judgement-scale-name"));
            there.forEach(dot -> {
                Label name = Lines.text(dot.name(), "judgement-dot-name");
                name.setGraphic(dot(dot));
                cell.getChildren().add(name);
            });
            cell.getStyleClass().add("judgement-scale-cell");
            levels.add(cell);
        });
        Abreast scale = new Abreast(levels.toArray(Node[]::new));
        scale.getStyleClass().add("judgement-scale-large");
        return told(scale, words);
    }

    private static Node told(Node scale, String words) {
        scale.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        scale.setAccessibleText(words);
        return scale;
    }

    private static void place(GridPane grid, Region cell, Level level, Optional<Level> at) {
        cell.getStyleClass().add("judgement-scale-cell");
        if (at.filter(level::equals).isPresent()) {
            cell.getStyleClass().add("judgement-scale-typed");
        }
        cell.setMaxHeight(Double.MAX_VALUE);
        grid.add(cell, column(level), 0);
    }

    private static Label dot(RaterDots.Dot dot) {
        Label label = new Label(dot.mark());
        label.getStyleClass().add("judgement-dot");
        if (dot.left()) {
            label.getStyleClass().add("judgement-dot-left");
        }
        if (dot.now()) {
            label.getStyleClass().add("judgement-dot-now");
        }
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    private static int column(Level level) {
        return List.of(Level.values()).indexOf(level);
    }

    private static GridPane columns() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("judgement-scale");
        for (int i = 0; i < Level.values().length; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100d / Level.values().length);
            column.setMinWidth(0);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }
}

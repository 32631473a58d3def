package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.team.Voice;
import nl.casustafel.texts.Texts;

/// All levels side by side, as dots and figures, each read aloud in words; and the key that takes over
/// what all gave alike.
final class OverviewView {
    private static final double NAME_SHARE = 30;
    private static final double SIDE_SHARE = 30;

    private final OverviewModel model;
    private final Texts texts;
    private final VBox root = new VBox();
    private Optional<Button> first = Optional.empty();

    OverviewView(OverviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root.setId("judgement-overview");
        root.getStyleClass().add(Styles.STACK);
        root.getChildren().add(Lines.text(texts.get("judgement.overview.lead"), Styles.QUIET));
        since();
        int alike = model.alike().size();
        if (alike > 0 && !model.board.opened().agreed()) {
            root.getChildren()
                    .add(new FormPane(texts, model::adopt)
                            .node(Lines.text(texts.get("judgement.adopt.lead", alike), "desk-read-only"))
                            .radios("judgement.adopt.certainty", model.certainty)
                            .actions(new Buttons(texts).plain("judgement.adopt", model::adopt))
                            .node());
        }
        root.getChildren().add(grid());
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        first.ifPresent(Button::requestFocus);
    }

    private void since() {
        model.board.opened().since().ifPresent(since -> {
            String words = since.differences()
                    .map(differences -> differences.breaks().isEmpty()
                            ? texts.get(
                                    "judgement.since", since.before().begun().at())
                            : texts.get(
                                    "judgement.since.breaks",
                                    since.before().begun().at(),
                                    differences.breaks().stream()
                                            .sorted()
                                            .map(String::valueOf)
                                            .reduce((one, other) -> one + ", " + other)
                                            .orElse("")))
                    .orElse(texts.get("judgement.since.unmapped"));
            root.getChildren().add(Lines.text(words, Styles.QUIET));
        });
    }

    private GridPane grid() {
        List<Voice> voices = model.voices();
        GridPane grid = new GridPane();
        grid.setId("judgement-grid");
        grid.getStyleClass().add("assessment-open");
        grid.getColumnConstraints().add(column(NAME_SHARE));
        grid.add(Lines.text(texts.get("judgement.grid.item"), "desk-label"), 0, 0);
        for (int i = 0; i < voices.size(); i++) {
            grid.getColumnConstraints().add(column((100 - NAME_SHARE - SIDE_SHARE) / voices.size()));
            grid.add(Lines.text(model.board.opened().members().name(voices.get(i)), "desk-label"), i + 1, 0);
        }
        grid.getColumnConstraints().addAll(column(SIDE_SHARE / 3), column(SIDE_SHARE / 3), column(SIDE_SHARE / 3));
        grid.add(Lines.text(texts.get("judgement.grid.discuss"), "desk-label"), voices.size() + 1, 0);
        grid.add(Lines.text(texts.get("judgement.grid.table"), "desk-label"), voices.size() + 2, 0);
        grid.add(Lines.text(texts.get("judgement.grid.change"), "desk-label"), voices.size() + 3, 0);
        int row = 1;
        for (Indicator indicator : model.board.opened().asks()) {
            row(grid, row++, voices, indicator);
        }
        return grid;
    }

    private void row(GridPane grid, int row, List<Voice> voices, Indicator indicator) {
        String name = model.board.words.name(indicator);
        if (model.board.opened().agreed()) {
            grid.add(Lines.text(name, "desk-read-only"), 0, row);
        } else {
            Button line = Lines.step("judgement-row-" + indicator.code(), name, name, () -> go(indicator));
            line.setMinWidth(0);
            line.setWrapText(true);
            first = first.or(() -> Optional.of(line));
            grid.add(line, 0, row);
        }
        for (int i = 0; i < voices.size(); i++) {
            Label dots = Lines.text(model.dots(voices.get(i), indicator.code()), "judgement-dots");
            dots.setAccessibleText(model.inWords(voices.get(i), indicator.code()));
            grid.add(dots, i + 1, row);
        }
        String reasons = model.reasons(indicator.code());
        if (!reasons.isEmpty()) {
            Label badge = Lines.text(reasons, Styles.BADGE);
            badge.getStyleClass().add(Styles.URGENT);
            grid.add(badge, voices.size() + 1, row);
        }
        grid.add(Lines.text(model.typed(indicator), "judgement-dots"), voices.size() + 2, row);
        grid.add(Lines.text(model.change(indicator.code()), "desk-read-only"), voices.size() + 3, row);
    }

    private void go(Indicator indicator) {
        List<BoardModel.Stop> stops = model.board.stops();
        model.board.go(stops.indexOf(new BoardModel.Stop.Of(indicator)));
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setMinWidth(0);
        return column;
    }
}

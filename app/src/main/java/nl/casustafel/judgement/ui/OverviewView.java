package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// All dots of both rounds on the scale, domain after domain, each read aloud in words; and the key that
/// takes over what all gave alike.
final class OverviewView {
    private static final double NAME_SHARE = 25;
    private static final double SCALE_SHARE = 42;
    private static final double SIDE_SHARE = 100 - NAME_SHARE - SCALE_SHARE;
    private static final int COLUMNS = 5;

    private final OverviewModel model;
    private final Texts texts;
    private final VBox root = new VBox();
    private Optional<Button> first = Optional.empty();

    OverviewView(OverviewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        root.setId("judgement-overview");
        // So that the keys scroll what was agreed, where no line can be opened.
        root.setFocusTraversable(model.board.opened().agreed());
        root.getStyleClass().add(Styles.STACK);
        root.getChildren().add(Lines.text(texts.get("judgement.overview.lead"), Styles.QUIET));
        since();
        model.newestFact()
                .map(day -> texts.get("judgement.facts.newest", day))
                .ifPresent(words -> root.getChildren().add(Lines.text(words, Styles.QUIET)));
        int alike = model.alike().size();
        if (alike > 0 && !model.board.opened().agreed()) {
            root.getChildren()
                    .add(new FormPane(texts, model::adopt)
                            .node(Lines.text(texts.get("judgement.adopt.lead", alike), "desk-read-only"))
                            .radios("judgement.adopt.certainty", model.certainty)
                            .actions(new Buttons(texts).plain("judgement.adopt", model::adopt))
                            .node());
        }
        root.getChildren().addAll(Lines.text(model.legend(), "judgement-legend"), grid());
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        first.<Node>map(button -> button).orElse(root).requestFocus();
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

    /// Domain after domain, and the three polarities apart: they are never laid over each other.
    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.setId("judgement-grid");
        grid.getStyleClass().add("assessment-open");
        grid.getColumnConstraints()
                .addAll(
                        column(NAME_SHARE),
                        column(SCALE_SHARE),
                        column(SIDE_SHARE / 3),
                        column(SIDE_SHARE / 3),
                        column(SIDE_SHARE / 3));
        Optional<Framework.Polarity> before = Optional.empty();
        for (Framework.Domain domain : model.board.opened().framework().domains()) {
            if (!before.equals(Optional.of(domain.polarity()))) {
                before = Optional.of(domain.polarity());
                polarity(grid, domain);
            }
            domain(grid, domain);
        }
        return grid;
    }

    private void polarity(GridPane grid, Framework.Domain first) {
        int row = grid.getRowCount();
        grid.add(Lines.text(texts.code(first.polarity()), "judgement-polarity"), 0, row, COLUMNS, 1);
        grid.add(Lines.text(model.names(first), Styles.QUIET), 0, row + 1, COLUMNS, 1);
        grid.add(Lines.text(texts.get("judgement.grid.item"), "desk-label"), 0, row + 2);
        grid.add(ScaleView.head(), 1, row + 2);
        grid.add(Lines.text(texts.get("judgement.grid.table"), "desk-label"), 2, row + 2);
        grid.add(Lines.text(texts.get("judgement.grid.change"), "desk-label"), 3, row + 2);
        grid.add(Lines.text(texts.get("judgement.grid.discuss"), "desk-label"), 4, row + 2);
    }

    private void domain(GridPane grid, Framework.Domain domain) {
        DomainStrip strip = model.strip(domain);
        int row = grid.getRowCount();
        Label name = Lines.text(model.board.words.domain(domain), Styles.HEADING);
        grid.add(name, 0, row);
        VBox counted = new VBox(StripView.of(strip), Lines.text(strip.words(), Styles.QUIET));
        grid.add(counted, 1, row, 2, 1);
        if (model.isBroken(domain)) {
            Label broken = Lines.text(texts.get("judgement.break"), Styles.BADGE);
            broken.getStyleClass().add(Styles.URGENT);
            grid.add(broken, COLUMNS - 2, row, 2, 1);
        }
        model.board.opened().asks().stream()
                .filter(one -> one.code().domain() == domain.code())
                .forEach(one -> row(grid, grid.getRowCount(), one));
    }

    private void row(GridPane grid, int row, Indicator indicator) {
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
        grid.add(
                ScaleView.small(model.dots(indicator.code()), model.at(indicator.code()), model.inWords(indicator)),
                1,
                row);
        grid.add(Lines.text(model.typed(indicator), "judgement-typed"), 2, row);
        grid.add(Lines.text(model.change(indicator.code()), "desk-read-only"), 3, row);
        String reasons = model.reasons(indicator.code());
        if (!reasons.isEmpty()) {
            Label badge = Lines.text(reasons, Styles.BADGE);
            badge.getStyleClass().add(Styles.URGENT);
            grid.add(badge, COLUMNS - 1, row);
        }
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

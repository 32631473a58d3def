package nl.casustafel.judgement.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.ui.Lines;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// The row of steps, and the one in front below it. Alt with an arrow goes along the row.
final class BoardView {
    private final BoardModel board;
    private final Texts texts;
    private final Runnable top;
    private final FlowPane steps = new FlowPane();
    private final VBox middle = new VBox();
    private final VBox root = new VBox(steps, middle);
    private Runnable focus = () -> {};

    /// @param top brings what is in front in sight
    BoardView(BoardModel board, Texts texts, Runnable top) {
        this.board = board;
        this.texts = texts;
        this.top = top;
        steps.getStyleClass().add("assessment-list");
        root.setId("judgement-board");
        root.getStyleClass().add(Styles.STACK);
        board.front().addListener((_, _, now) -> {
            show(now);
            focus.run();
        });
        show(board.front().get());
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        focus.run();
    }

    private void show(BoardModel.Step now) {
        steps();
        switch (now) {
            case OverviewModel overview -> {
                OverviewView view = new OverviewView(overview, texts);
                place(view.node(), view::focusFirst);
            }
            case ItemModel item -> {
                ItemView view = new ItemView(item, texts);
                place(view.node(), view::focusFirst);
            }
            case PictureModel picture -> {
                PictureView view = new PictureView(picture, texts);
                place(view.node(), view::focusFirst);
            }
            case WholeModel whole -> {
                WholeView view = new WholeView(whole, texts);
                place(view.node(), view::focusFirst);
            }
            case ClosingModel closing -> {
                ClosingView view = new ClosingView(closing, texts);
                place(view.node(), view::focusFirst);
            }
            case AgreedWords words -> words(words);
        }
        top.run();
    }

    private void words(AgreedWords words) {
        VBox page = new VBox(Lines.text(words.standing(), "desk-read-only"));
        page.setId("judgement-words");
        page.getStyleClass().add(Styles.STACK);
        if (words.mayLeave()) {
            page.getChildren().add(new Buttons(texts).plain("judgement.paper", words::leave));
        }
        words.paragraphs()
                .forEach(one -> page.getChildren()
                        .addAll(Lines.text(one.heading(), Styles.HEADING), Lines.text(one.text(), "desk-read-only")));
        // So that the keys scroll it.
        page.setFocusTraversable(true);
        place(page, page::requestFocus);
    }

    private void place(Node node, Runnable first) {
        middle.getChildren().setAll(node);
        middle.applyCss();
        focus = first;
    }

    /// The indicators of the domain in front; of the others their letter alone.
    private void steps() {
        steps.getChildren().clear();
        List<BoardModel.Stop> stops = board.stops();
        Optional<Character> open = domain(stops.get(board.at()));
        Set<Character> folded = new HashSet<>();
        for (int i = 0; i < stops.size(); i++) {
            BoardModel.Stop stop = stops.get(i);
            int here = i;
            Optional<Character> of = domain(stop);
            if (of.isEmpty() || of.equals(open)) {
                String words = words(stop);
                step(here, sign(stop, words), whole(stop, words), () -> board.go(here));
            } else if (folded.add(of.get())) {
                folded(stops, of.get(), here);
            }
        }
    }

    /// Goes to what is still to be done there.
    private void folded(List<BoardModel.Stop> stops, char letter, int first) {
        List<Integer> undone = IntStream.range(first, stops.size())
                .filter(i -> domain(stops.get(i)).equals(Optional.of(letter)) && !board.done(stops.get(i)))
                .boxed()
                .toList();
        String words = texts.get("judgement.step.domain", String.valueOf(letter));
        step(
                first,
                texts.get(undone.isEmpty() ? "judgement.step.done" : "judgement.step.open", words),
                words,
                () -> board.go(undone.isEmpty() ? first : undone.getFirst()));
    }

    private void step(int number, String words, String whole, Runnable go) {
        Button step = Lines.step("judgement-step-" + number, words, whole, go);
        step.setFocusTraversable(false);
        if (number == board.at()) {
            step.getStyleClass().add("assessment-here");
        }
        steps.getChildren().add(step);
    }

    private static Optional<Character> domain(BoardModel.Stop stop) {
        return switch (stop) {
            case BoardModel.Stop.Of(var indicator) ->
                Optional.of(indicator.code().domain());
            case BoardModel.Stop.Domain(var domain) -> Optional.of(domain.code());
            default -> Optional.empty();
        };
    }

    private String sign(BoardModel.Stop stop, String words) {
        return switch (stop) {
            case BoardModel.Stop.All _, BoardModel.Stop.Last _, BoardModel.Stop.Words _ -> words;
            default -> texts.get(board.done(stop) ? "judgement.step.done" : "judgement.step.open", words);
        };
    }

    private String words(BoardModel.Stop stop) {
        return switch (stop) {
            case BoardModel.Stop.All _ -> texts.get("judgement.overview");
            case BoardModel.Stop.Of(var indicator) -> indicator.code().value();
            case BoardModel.Stop.Domain(var domain) ->
                texts.get("judgement.step.picture", String.valueOf(domain.code()));
            case BoardModel.Stop.Whole(var part) -> texts.code(part);
            case BoardModel.Stop.Last _ -> texts.get("judgement.last");
            case BoardModel.Stop.Words _ -> texts.get("judgement.words");
        };
    }

    private String whole(BoardModel.Stop stop, String words) {
        return switch (stop) {
            case BoardModel.Stop.Of(var indicator) -> board.words.name(indicator);
            case BoardModel.Stop.Domain(var domain) -> board.words.domain(domain);
            default -> words;
        };
    }
}

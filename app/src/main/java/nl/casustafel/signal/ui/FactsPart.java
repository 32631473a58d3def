package nl.casustafel.signal.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Explanation;
import nl.casustafel.desk.InView;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalState;
import nl.casustafel.texts.Texts;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// The facts of a signal, each in whole, with one question at a time about them: what testing it led to
/// (T-S2), how far source and content can be built on, whether it holds special data (DEC-4, W-D2). The
/// first that is still open is chosen, so that answering is one key a fact; arrows choose another. The
/// chosen one is put right or taken away in place (W-D8).
final class FactsPart {
    private final VBox root = new VBox();
    private final VBox lines = new VBox();
    private final VBox asking = new VBox();
    private final Label help = new Label();
    private final Texts texts;
    private final FactAnswers answers;
    private final SignalModel model;
    private final FactCorrectionPane correction;
    private final List<ToggleButton> tabs = new ArrayList<>();
    private final Map<FactQuestion, Explanation> meanings = new EnumMap<>(FactQuestion.class);
    private FactQuestion asked = FactQuestion.TESTED;
    private List<FactLine> shown = List.of();
    private @Nullable SignalPage page;
    private @Nullable FactLine chosen;
    private boolean open;

    FactsPart(SignalModel model, Texts texts) {
        this.texts = texts;
        this.answers = new FactAnswers(model, texts);
        this.model = model;
        this.correction = new FactCorrectionPane(model.correction, texts);
        model.correction.open().addListener((property, before, after) -> turn(before, after));
        Label title = new Label(texts.get("signal.facts.title"));
        title.getStyleClass().add(Styles.HEADING);
        lines.setId("signal-facts");
        asking.getStyleClass().add(Styles.STACK);
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        help.getStyleClass().add(Styles.QUIET);
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().setAll(title, questions(), help, lines);
        for (FactQuestion question : FactQuestion.values()) {
            meanings.put(question, Explanation.ofAnswers(texts, question.key() + ".meaning", question.answers()));
        }
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (open && chosen != null && Explanation.isAskedBy(event)) {
                event.consume();
                meaning().turn();
            }
        });
    }

    private Explanation meaning() {
        return Objects.requireNonNull(meanings.get(asked));
    }

    Node node() {
        return root;
    }

    void show(SignalPage shownPage) {
        page = shownPage;
        boolean focused = shown.stream().anyMatch(line -> line.node().isFocused());
        shown = shownPage.file().facts().stream().map(this::line).toList();
        open = shownPage.file().signal().state().takesFacts() && !shown.isEmpty();
        asking.getChildren().setAll(answering());
        help.setText(texts.get(asked.key() + ".help"));
        help.setVisible(open);
        help.setManaged(open);
        tabs.forEach(tab -> tab.setVisible(!shown.isEmpty()));
        choose(open ? next().orElse(null) : null);
        if (focused && chosen != null) {
            chosen.node().requestFocus();
        }
    }

    /// The answers to the question that is asked now by digit, and the way to the next question.
    ///
    /// @param free whether the digits are not wanted for something else
    List<Command> commands(BooleanSupplier free) {
        Stream<Command> digits = Stream.of(FactQuestion.values()).flatMap(question -> digits(question, free));
        Stream<Command> others = Stream.of(
                Command.of("signal.facts.next", () -> ask(asked.next()), "Alt+V"),
                Command.of("signal.fact.correct", this::correct, "Alt+E").when(this::corrects),
                Command.of("signal.fact.remove", this::askRemoval, "Alt+R").when(this::corrects));
        return Stream.concat(digits, others).toList();
    }

    private boolean corrects() {
        return !shown.isEmpty() && page != null && model.correction.isFor(page);
    }

    private void correct() {
        begin(model.correction::correct);
    }

    private void askRemoval() {
        begin(model.correction::askRemoval);
    }

    /// Whatever form is open keeps what was typed in it. Where none is chosen, because all were answered,
    /// it is the first.
    private void begin(BiConsumer<SignalState, Fact> act) {
        if (chosen == null) {
            choose(shown.getFirst());
        }
        if (chosen != null && page != null) {
            model.putAside();
            act.accept(page.file().signal().state(), chosen.fact());
        }
    }

    /// To the form or the question, and back to the fact it was about.
    private void turn(FactCorrection.@Nullable Step before, FactCorrection.@Nullable Step now) {
        if (now != null) {
            correction.show(now);
        }
        place();
        if (now != null) {
            correction.focusFirst();
        } else if (before != null) {
            about(before.fact()).ifPresent(line -> line.node().requestFocus());
        }
    }

    private Optional<FactLine> about(Fact fact) {
        return shown.stream().filter(line -> line.fact().id().equals(fact.id())).findFirst();
    }

    private Stream<Command> digits(FactQuestion question, BooleanSupplier free) {
        List<Enum<?>> possible = question.answers();
        return possible.stream()
                .map(answer -> Command.of(
                                question.key(answer), () -> answer(answer), "Alt+" + (possible.indexOf(answer) + 1))
                        .when(() -> asked == question && model.correction.open().get() == null && free.getAsBoolean()));
    }

    private void ask(FactQuestion question) {
        asked = question;
        tabs.forEach(tab -> tab.setSelected(tab.getUserData() == question));
        if (page != null) {
            show(page);
        }
    }

    private void answer(Enum<?> answer) {
        if (chosen != null) {
            answers.give(chosen.fact(), answer);
        }
    }

    private Node questions() {
        for (FactQuestion question : FactQuestion.values()) {
            ToggleButton tab = new ToggleButton(texts.get(question.key()));
            tab.setId(NodeId.of(question.key()));
            tab.setUserData(question);
            tab.setMnemonicParsing(false);
            tab.setSelected(question == asked);
            tab.setOnAction(_ -> ask(question));
            tabs.add(tab);
        }
        return new SegmentedButton(tabs.toArray(ToggleButton[]::new));
    }

    private List<Node> answering() {
        Buttons buttons = new Buttons(texts);
        FlowPane line = new FlowPane();
        for (Enum<?> answer : asked.answers()) {
            line.getChildren().add(buttons.plain(asked.key(answer), () -> answer(answer)));
        }
        line.getStyleClass().add("desk-actions");
        Stream<Node> righting = page != null
                        && model.correction.isFor(page)
                        && page.file().signal().state().amendable()
                ? Stream.of(righting(buttons))
                : Stream.empty();
        return Stream.of(
                        answers.beside(asked).stream(),
                        Stream.of(line, meaning().node()),
                        righting)
                .flatMap(nodes -> nodes)
                .toList();
    }

    private Node righting(Buttons buttons) {
        FlowPane line = new FlowPane(
                buttons.plain("signal.fact.correct", this::correct),
                buttons.grave("signal.fact.remove", this::askRemoval));
        line.getStyleClass().add("desk-actions");
        return line;
    }

    private FactLine line(Fact fact) {
        FactLine line = new FactLine(fact, asked, names(), texts);
        line.node().focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                choose(line);
            }
        });
        line.node().setOnMousePressed(event -> line.node().requestFocus());
        line.node().setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                event.consume();
                int to = shown.indexOf(line) + (event.getCode() == KeyCode.DOWN ? 1 : -1);
                shown.get(Math.clamp(to, 0, shown.size() - 1)).node().requestFocus();
            }
        });
        return line;
    }

    private Map<PersonId, ShortText> names() {
        return page == null ? Map.of() : page.names();
    }

    private void choose(@Nullable FactLine line) {
        chosen = line;
        shown.forEach(each -> each.choose(each == line));
        place();
        answers.about(
                Optional.ofNullable(line).map(FactLine::fact),
                shown.stream().map(FactLine::fact).toList());
    }

    /// The facts, with the answers under the one that is chosen.
    private void place() {
        if (shown.isEmpty()) {
            lines.getChildren().setAll(new EmptyState(texts, "signal.facts.empty").node());
            return;
        }
        List<Node> nodes = shown.stream().<Node>map(FactLine::node).toList();
        lines.getChildren().removeAll(asking, correction.node());
        // The lines themselves stay where they are: one of them may have the focus.
        if (!nodes.equals(lines.getChildren())) {
            lines.getChildren().setAll(nodes);
        }
        FactCorrection.Step step = model.correction.open().get();
        Optional<FactLine> wrong = Optional.ofNullable(step).flatMap(one -> about(one.fact()));
        if (wrong.isPresent()) {
            lines.getChildren().add(shown.indexOf(wrong.get()) + 1, correction.node());
            InView.bring(wrong.get().node(), correction.node());
        } else if (open && chosen != null) {
            lines.getChildren().add(shown.indexOf(chosen) + 1, asking);
            InView.bring(chosen.node(), asking);
        }
    }

    private Optional<FactLine> next() {
        return shown.stream().filter(line -> asked.said(line.fact()).isEmpty()).findFirst();
    }
}

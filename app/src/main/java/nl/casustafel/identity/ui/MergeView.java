package nl.casustafel.identity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.person.naming.Reason;
import nl.casustafel.search.Candidate;
import nl.casustafel.search.Candidates;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Shows who may be the same person, and the two side by side. Down leads from the name into the list, Enter
/// puts somebody beside; then the arrows choose per field, Enter goes on.
final class MergeView {
    private final MergeModel model;
    private final Texts texts;
    private final FormPane search;
    private final FormPane reason;
    private final VBox list = new VBox();
    private final List<Node> lines = new ArrayList<>();
    private final SideBySide sides;
    private final VBox decision = new VBox();
    private @Nullable Node nameField;

    MergeView(MergeModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        this.search = new FormPane(texts, this::save)
                .text("identity.merge.name", model.name, this::underName)
                .node(list);
        this.reason = new FormPane(texts, this::save)
                .area("identity.merge.reason", model.reason, area -> area.rows(2, 4))
                .actions(
                        buttons.main("identity.merge.save", this::save),
                        buttons.plain("identity.merge.again", model::chooseAgain),
                        buttons.plain("common.cancel", model::cancel));
        this.sides = new SideBySide(model, texts, reason::focusFirst);
        list.setId("identity-found");
        list.getStyleClass().add("signal-who");
        decision.getStyleClass().add(Styles.STACK);
        decision.getChildren().setAll(sides.node(), reason.node());
        model.found().addListener((_, _, now) -> show(now));
        model.pair().addListener((_, _, now) -> show(now));
        show(model.found().get());
        show(model.pair().get());
    }

    Screen screen() {
        Label title = new Label(texts.get("identity.merge"));
        title.getStyleClass().add(Styles.TITLE);
        VBox card = new VBox(search.node(), decision);
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        ScrollPane scroll = new ScrollPane(card);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox page = new VBox(
                title,
                quiet(texts.get("identity.merge.help")),
                new Banner("identity-merge-banner", model.notice()).node(),
                scroll);
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, texts.get("identity.merge"))
                .commands(List.of(Command.of("identity.merge.save", this::save, "Shortcut+Enter")))
                .flushing(model::flush)
                .focusing(search::focusFirst);
    }

    private void save() {
        model.save();
        reason.focusFirstProblem();
    }

    private void underName(Node field) {
        nameField = field;
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean into = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER;
            if (into && !lines.isEmpty() && !key.isShortcutDown()) {
                key.consume();
                lines.getFirst().requestFocus();
            }
        });
    }

    private void show(MergeModel.@Nullable Pair now) {
        boolean two = now != null && now.other().isPresent();
        boolean wasChoosing = search.node().isVisible();
        shown(decision, two);
        shown(search.node(), !two);
        if (now != null && two) {
            sides.show(now);
            sides.focusFirst();
        } else if (!wasChoosing) {
            search.focusFirst();
        }
    }

    private static void shown(Node part, boolean yes) {
        part.setVisible(yes);
        part.setManaged(yes);
    }

    private void show(Candidates found) {
        lines.clear();
        list.getChildren().clear();
        if (found.tooMany()) {
            list.getChildren().add(quiet(texts.get("signal.who.refine")));
        } else if (found.shown().isEmpty()) {
            list.getChildren().add(quiet(texts.get("identity.merge.nobody")));
        } else {
            found.shown().forEach(candidate -> list.getChildren().add(line(candidate)));
            list.getChildren().add(quiet(texts.get("identity.merge.keys")));
        }
    }

    /// No button, because words in a button do not go over more lines.
    private Node line(Candidate candidate) {
        Label who = words(Stream.of(
                        Optional.of(candidate.subject().name().value()),
                        candidate.subject().bornOn().map(texts::shortDate))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
        who.getStyleClass().add("signal-who-name");
        Label about = quiet(Stream.concat(
                        Stream.of(texts.get("signal.who.because", reasons(candidate))),
                        candidate.signals().stream().map(one -> signal(one.signal())))
                .collect(Collectors.joining(" · ")));
        VBox line = new VBox(who, about);
        line.setId("identity-found-" + (lines.size() + 1));
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(who.getText() + ". " + about.getText());
        line.getStyleClass().add("signal-who-line");
        line.setOnMouseClicked(_ -> model.choose(candidate));
        int index = lines.size();
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, candidate, index));
        lines.add(line);
        return line;
    }

    private void pressed(KeyEvent key, Candidate candidate, int index) {
        Optional<Runnable> act = switch (key.getCode()) {
            case ENTER, SPACE -> Optional.of(() -> model.choose(candidate));
            case DOWN ->
                Optional.of(
                        () -> lines.get(Math.min(index + 1, lines.size() - 1)).requestFocus());
            case UP ->
                Optional.of(
                        index == 0
                                ? this::backToName
                                : () -> lines.get(index - 1).requestFocus());
            case ESCAPE -> Optional.of(this::backToName);
            default -> Optional.empty();
        };
        if (!key.isShortcutDown() && !key.isAltDown()) {
            act.ifPresent(run -> {
                key.consume();
                run.run();
            });
        }
    }

    private void backToName() {
        if (nameField != null) {
            nameField.requestFocus();
        }
    }

    private String reasons(Candidate candidate) {
        return Stream.of(Reason.values())
                .filter(candidate.reasons()::contains)
                .map(texts::code)
                .collect(Collectors.joining(", "));
    }

    private String signal(EarlierSignal signal) {
        return signal.number().text() + ", " + texts.code(signal.state());
    }

    private static Label quiet(String text) {
        Label label = words(text);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

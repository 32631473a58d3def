package nl.casustafel.signal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.InView;
import nl.casustafel.desk.Styles;
import nl.casustafel.search.Candidate;
import nl.casustafel.search.Candidates;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.team.Municipality;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Who may be meant, below the field of the name. Down goes from the field into the list, Enter opens the
/// latest earlier signal, the space bar takes over what is known, `=` says that it is the same person, Up and
/// Escape lead back. Tab and Enter in the field pass the list by, and it never takes the focus by itself.
final class CandidatesView {
    private static final String DOT = " · ";

    private final CandidatesModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox list = new VBox();
    private final VBox mark = new VBox();
    private final VBox root = new VBox(mark, list);
    private final List<Node> lines = new ArrayList<>();
    private @Nullable Node field;

    CandidatesView(CandidatesModel model) {
        this.model = model;
        this.texts = model.texts();
        root.setId("signal-who");
        this.buttons = new Buttons(texts);
        root.getStyleClass().add("signal-who-parts");
        list.getStyleClass().add("signal-who");
        mark.getStyleClass().add("signal-who");
        model.found().addListener((property, before, now) -> show(now));
        model.known().addListener((property, before, now) -> mark(now));
        show(model.found().get());
        mark(model.known().get());
    }

    Node node() {
        return root;
    }

    /// From this field the list is reached.
    void under(Node name) {
        field = name;
        name.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN && !lines.isEmpty()) {
                key.consume();
                lines.getFirst().requestFocus();
            }
        });
    }

    private void show(Candidates found) {
        boolean wasHere = lines.stream().anyMatch(Node::isFocused);
        lines.clear();
        list.getChildren().clear();
        if (found.tooMany()) {
            list.getChildren().add(quiet(texts.get("signal.who.refine")));
        }
        if (!found.shown().isEmpty()) {
            Label heading = new Label(texts.get("signal.who"));
            heading.getStyleClass().add("signal-who-title");
            list.getChildren().add(heading);
            found.shown().forEach(candidate -> list.getChildren().add(line(candidate)));
            list.getChildren().add(quiet(texts.get("signal.who.keys")));
        }
        settle(list);
        if (wasHere) {
            backToField();
        }
        if (field != null) {
            InView.bring(field, root);
        }
    }

    /// Stays also while the list is gone, until the signal is saved.
    private void mark(CandidatesModel.@Nullable Known known) {
        mark.getChildren().clear();
        if (known != null) {
            Label words = text(known.called()
                    .map(name -> texts.get("signal.who.same", name))
                    .orElseGet(() -> texts.get("signal.who.same.kept")));
            words.setId("signal-who-same");
            words.getStyleClass().add("signal-who-name");
            mark.getChildren().addAll(words, buttons.plain("signal.who.not-same", this::recogniseNobody));
        }
        settle(mark);
        lines.stream().filter(Node::isFocused).findFirst().ifPresent(line -> InView.bring(line, line));
    }

    private void recogniseNobody() {
        backToField();
        model.recogniseNobody();
    }

    private void settle(VBox part) {
        boolean any = !part.getChildren().isEmpty();
        part.setVisible(any);
        part.setManaged(any);
        boolean some = !list.getChildren().isEmpty() || !mark.getChildren().isEmpty();
        root.setVisible(some);
        root.setManaged(some);
    }

    private void backToField() {
        if (field != null) {
            field.requestFocus();
        }
    }

    /// No button, because words in a button do not go over more lines. Tab passes it by.
    private Node line(Candidate candidate) {
        Label who = text(who(candidate));
        who.getStyleClass().add("signal-who-name");
        List<Label> words =
                new ArrayList<>(List.of(who, quiet(texts.get("signal.who.because", model.reasons(candidate)))));
        candidate.signals().forEach(earlier -> words.add(text(earlier(earlier))));
        candidate.cases().forEach(about -> words.add(text(about(about))));
        VBox line = new VBox(words.toArray(Node[]::new));
        line.setId("signal-who-" + (lines.size() + 1));
        line.setAccessibleRole(AccessibleRole.BUTTON);
        line.setAccessibleText(words.stream().map(Label::getText).collect(Collectors.joining(". ")));
        line.getStyleClass().add("signal-who-line");
        line.setOnMouseClicked(_ -> model.open(candidate));
        int index = lines.size();
        line.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(key, candidate, index));
        line.addEventFilter(KeyEvent.KEY_TYPED, key -> typed(key, candidate));
        line.focusedProperty().addListener((property, before, focused) -> {
            if (focused) {
                InView.bring(line, line);
            }
        });
        lines.add(line);
        return line;
    }

    private void pressed(KeyEvent key, Candidate candidate, int index) {
        Optional<Runnable> act = switch (key.getCode()) {
            case ENTER -> Optional.of(() -> model.open(candidate));
            case SPACE -> Optional.of(() -> {});
            case DOWN ->
                Optional.of(
                        () -> lines.get(Math.min(index + 1, lines.size() - 1)).requestFocus());
            case UP ->
                Optional.of(
                        index == 0
                                ? this::backToField
                                : () -> lines.get(index - 1).requestFocus());
            case ESCAPE -> Optional.of(this::backToField);
            default -> Optional.empty();
        };
        if (!key.isShortcutDown() && !key.isAltDown()) {
            act.ifPresent(run -> {
                key.consume();
                run.run();
            });
        }
    }

    /// Not at the pressing of the key, because the space itself would come after and land in the field.
    private void typed(KeyEvent key, Candidate candidate) {
        if (key.getCharacter().equals(" ")) {
            key.consume();
            backToField();
            model.takeOver(candidate);
        } else if (key.getCharacter().equals("=")) {
            key.consume();
            model.recognise(candidate);
        }
    }

    private String who(Candidate candidate) {
        return Stream.of(
                        Optional.of(candidate.subject().name().value()),
                        candidate.subject().bornOn().map(texts::shortDate),
                        candidate.subject().residence().flatMap(this::place))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(DOT));
    }

    private String earlier(Candidate.Earlier earlier) {
        EarlierSignal signal = earlier.signal();
        Optional<String> ended =
                earlier.outcome().map(texts::code).or(() -> signal.settled().map(texts::code));
        return Stream.of(
                        Optional.of(
                                texts.get("signal.who.signal", signal.number().text())),
                        Optional.of(texts.shortDate(signal.receivedOn())),
                        signal.municipality().flatMap(this::place),
                        Optional.of(texts.code(signal.state())),
                        ended)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(DOT));
    }

    private String about(CaseRow about) {
        return String.join(
                DOT,
                texts.get("signal.who.case", about.number().text()),
                texts.shortDate(about.admittedOn()),
                about.decidedBefore()
                        ? texts.get("casefile.list.before", texts.code(about.phase()))
                        : texts.code(about.phase()));
    }

    private Optional<String> place(Municipality.Key key) {
        return model.form().municipality.options().stream()
                .filter(place -> place.id().equals(key))
                .map(place -> place.name().value())
                .findFirst();
    }

    private Label quiet(String words) {
        Label label = text(words);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

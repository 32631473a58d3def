package nl.casustafel.today.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import nl.casustafel.today.TodayGroup;
import nl.casustafel.today.TodayList;
import nl.casustafel.today.TodayRow;
import org.jspecify.annotations.Nullable;

/// Three calm groups, one line for each thing; arrows walk, Enter opens.
final class TodayView {
    /// Parts of the width of a line.
    private static final double KIND = 0.32;

    private static final double WHAT = 0.46;

    private static final double WHEN = 0.2;

    /// Padding of a line on both sides, with room for the frame.
    private static final double AROUND = 32;

    private final TodayModel model;
    private final Texts texts;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);
    private final List<Button> lines = new ArrayList<>();

    TodayView(TodayModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        page.setId("today");
        page.getStyleClass().add(Styles.PAGE);
        root.getStyleClass().add("desk-scroll");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        model.list().addListener((_, _, list) -> show(list));
        show(model.list().get());
    }

    Parent node() {
        return root;
    }

    void focus() {
        lines.stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void show(@Nullable TodayList list) {
        boolean focused = lines.stream().anyMatch(Node::isFocused);
        boolean first = lines.isEmpty();
        lines.clear();
        page.getChildren().clear();
        if (list == null) {
            return;
        }
        page.getChildren().add(top(list));
        for (TodayGroup group : TodayGroup.values()) {
            List<TodayRow> rows = model.rows(group);
            if (!rows.isEmpty()) {
                page.getChildren().add(card(group, rows, list.day()));
            }
        }
        if (list.rows().isEmpty()) {
            Parent empty = new EmptyState(texts, "today.empty").node();
            VBox.setVgrow(empty, Priority.ALWAYS);
            page.getChildren().add(empty);
        }
        if (focused || first) {
            focus();
        }
    }

    private Node top(TodayList list) {
        Label title = new Label(texts.get("today.title"));
        title.getStyleClass().add(Styles.TITLE);
        Label day = new Label(texts.date(list.day()));
        day.setId("today-day");
        day.getStyleClass().add(Styles.QUIET);
        HBox line = new HBox(title, day);
        line.getStyleClass().add(Styles.ROW);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox top = new VBox(line);
        list.nextMeeting().ifPresent(next -> top.getChildren().add(nextMeeting(next)));
        return top;
    }

    private Node nextMeeting(TodayRow next) {
        Label label = new Label(texts.get(
                "today.next-meeting", next.what(), next.due().map(texts::date).orElse("")));
        label.setId("today-next-meeting");
        label.getStyleClass().add(Styles.QUIET);
        label.setWrapText(true);
        return label;
    }

    private Node card(TodayGroup group, List<TodayRow> rows, LocalDate today) {
        Label heading = new Label(texts.code(group));
        heading.getStyleClass().add(Styles.HEADING);
        Label count = new Label(texts.number(rows.size()));
        count.getStyleClass().add(Styles.BADGE);
        if (group == TodayGroup.OVERDUE) {
            count.getStyleClass().add(Styles.URGENT);
        }
        HBox top = new HBox(heading, count);
        top.getStyleClass().add(Styles.ROW);
        VBox card = new VBox(top);
        rows.forEach(row -> card.getChildren().add(line(row, today)));
        card.setId("today-" + group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private Button line(TodayRow row, LocalDate today) {
        Label kind = wrapped(texts.code(row.kind()));
        Label what = wrapped(row.what().value());
        Label when = wrapped(model.distance(row, today));
        when.getStyleClass().add(Styles.QUIET);
        HBox line = new HBox(kind, what, when);
        line.getStyleClass().add(Styles.ROW);
        Button button = new Button();
        widen(kind, button, KIND);
        widen(what, button, WHAT);
        widen(when, button, WHEN);
        button.setId("today-line-" + lines.size());
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(kind.getText() + ", " + what.getText() + ", " + when.getText());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("button", Styles.LINE);
        button.setOnAction(_ -> model.open(row));
        int index = lines.size();
        button.setOnKeyPressed(key -> pressed(key, index));
        lines.add(button);
        return button;
    }

    private void pressed(KeyEvent key, int index) {
        Optional<Runnable> act = switch (key.getCode()) {
            case ENTER -> at(index).<Runnable>map(line -> line::fire);
            case DOWN -> at(index + 1).<Runnable>map(line -> line::requestFocus);
            case UP -> at(index - 1).<Runnable>map(line -> line::requestFocus);
            default -> Optional.empty();
        };
        act.ifPresent(run -> {
            key.consume();
            run.run();
        });
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    /// The height of a button follows from the width its words have, so that is told to them.
    private static void widen(Label words, Button line, double part) {
        words.setMinWidth(0);
        words.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> line.getWidth() <= AROUND ? Region.USE_COMPUTED_SIZE : (line.getWidth() - AROUND) * part,
                        line.widthProperty()));
    }

    private Optional<Button> at(int index) {
        return index < 0 || index >= lines.size() ? Optional.empty() : Optional.of(lines.get(index));
    }
}

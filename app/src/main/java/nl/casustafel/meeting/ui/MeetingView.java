package nl.casustafel.meeting.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Styles;
import nl.casustafel.desk.TableMode;
import nl.casustafel.texts.Texts;

/// The table: the agenda on the left, what is on the table beside it.
final class MeetingView {
    /// Shows names on the wall for as long as it is held.
    private static final KeyCode REVEAL = KeyCode.F9;

    private final MeetingModel model;
    private final Texts texts;
    private final TableMode tableMode;
    private final VBox middle = new VBox();
    private final HBox root;
    private Runnable focus = () -> {};

    MeetingView(MeetingModel model, WallModel wall, ArrangeModel arrange, TableMode tableMode, Texts texts) {
        this.model = model;
        this.tableMode = tableMode;
        this.texts = texts;
        RosterView roster = new RosterView(model, wall, arrange, texts);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.getStyleClass().add(Styles.STACK);
        middle.setMinWidth(0);
        root = new HBox(roster.node(), right());
        root.getStyleClass().addAll(Styles.PAGE, "meeting-table");
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == REVEAL) {
                event.consume();
                wall.reveal();
            }
        });
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == REVEAL) {
                wall.conceal();
            }
        });
        // Whoever goes to another window lets go, too.
        root.focusWithinProperty().addListener((_, _, within) -> {
            if (!within) {
                wall.conceal();
            }
        });
        model.shown().addListener((_, _, now) -> show(now));
        // What is typed is in the models, so the same item is only drawn anew.
        tableMode.on().addListener((_, _, _) -> show(model.shown().get()));
        show(model.shown().get());
    }

    Parent node() {
        return root;
    }

    void focusFirst() {
        focus.run();
    }

    private Node right() {
        Label title = new Label();
        title.getStyleClass().add(Styles.TITLE);
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            RosterRow row = model.selected().get();
                            return row == null || model.shown().get() instanceof Shown.Opening
                                    ? model.title().get()
                                    : row.item().position() + ". " + row.called();
                        },
                        model.selected(),
                        model.shown(),
                        model.title()));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        title.setMinWidth(0);
        Button finish = new Buttons(texts).quiet("meeting.finish", Icon.DOCUMENT, model::finish);
        finish.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.finishes() && !(model.shown().get() instanceof Shown.Cover), model.shown()));
        Label outside = new Label(texts.get("meeting.outside"));
        outside.setId("meeting-outside");
        outside.getStyleClass().add(Styles.BADGE);
        outside.setMinWidth(Region.USE_PREF_SIZE);
        outside.visibleProperty().bind(model.outside());
        outside.managedProperty().bind(model.outside());
        HBox head = new HBox(title, outside, between, finish);
        head.getStyleClass().add(Styles.ROW);
        VBox right = new VBox(head, new Banner("meeting-notice", model.notice()).node(), middle);
        right.getStyleClass().add(Styles.STACK);
        right.setMinWidth(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private void show(Shown now) {
        focus = () -> {};
        switch (now) {
            case Shown.Nothing _ -> middle.getChildren().clear();
            case Shown.NoItems _ -> place(new EmptyState(texts, "meeting.table.empty").node(), () -> {});
            case Shown.Restricted _ -> place(new EmptyState(texts, "meeting.restricted").node(), () -> {});
            case Shown.Opening(TableFile table, AttendanceModel attendance) -> {
                AttendanceView view =
                        AttendanceView.opening(attendance, texts, model.leads() ? model::openMeeting : null);
                place(view.node(), view::focusFirst);
            }
            case Shown.Waiting(RosterRow row, AttendanceModel attendance) -> {
                AttendanceView view = AttendanceView.item(
                        attendance,
                        texts,
                        model.leads() ? model::putOnTable : null,
                        model.leads() && model.inSession() ? model::recuse : null);
                place(view.node(), view::focusFirst);
            }
            case Shown.Busy(RosterRow row, BusyItem item) -> {
                BusyView view = new BusyView(
                        item,
                        texts,
                        new BusyView.Keys(model::finishItem, model::decide, model::arrival),
                        tableMode.on().get());
                place(view.node(), view::focusFirst);
            }
            case Shown.Arrival(RosterRow row, BusyItem item, AttendanceModel attendance) -> {
                AttendanceView view = AttendanceView.arrival(attendance, texts, model::join, model::nobodyCame);
                place(view.node(), view::focusFirst);
            }
            case Shown.Cover(TableFile table) -> {
                CoverView view = new CoverView(table, texts, model);
                place(view.node(), view::focusFirst);
            }
            case Shown.Over(RosterRow row, OverModel item) ->
                place(new OverView(item, texts, model::toCase, model::next).node(), () -> {});
        }
        focus.run();
    }

    private void place(Node node, Runnable first) {
        VBox.setVgrow(node, Priority.ALWAYS);
        middle.getChildren().setAll(node);
        // What scrolls takes in its content with its looks; before that nothing in it can have the focus.
        middle.applyCss();
        focus = first;
    }
}

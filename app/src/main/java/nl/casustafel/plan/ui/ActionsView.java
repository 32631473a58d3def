package nl.casustafel.plan.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.texts.Texts;

/// Actions on the left; on the right how the chosen one ended, or a new one.
final class ActionsView {
    /// Width of the list, in percent.
    private static final double LIST = 62;

    private static final double ROWS_OF_A_CASE = 240;

    private final ActionsModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final RowTable<ActionRow> table;
    private final FormPane closing;
    private final ActionCourseView course;
    private final FormPane adding;
    private final VBox root = new VBox();

    ActionsView(ActionsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.table = table();
        this.closing = closing();
        this.course = new ActionCourseView(model, texts);
        this.adding = adding();
        root.getStyleClass().add(Styles.STACK);
        VBox left = new VBox(new Banner("plan-action-notice", model.notice()).node());
        left.getStyleClass().add(Styles.STACK);
        if (!model.ofOneCase()) {
            left.getChildren()
                    .add(new FormPane(texts, () -> {})
                            .radios("plan.action.scope", model.scope)
                            .node());
        }
        left.getChildren().add(table.node());
        if (!model.ofOneCase()) {
            Fold calendar = calendar();
            Node open = buttons.plain("plan.calendar.open", () -> calendar.show(true));
            left.getChildren().addAll(open, calendar.node());
        }
        Node right = right();
        root.getChildren().add(new Halves(left, right, LIST).node());
        model.chosen().addListener((_, _, row) -> {
            if (row == null) {
                focus();
            } else {
                focusChosen(row);
            }
        });
    }

    Parent node() {
        return root;
    }

    void focus() {
        table.node().requestFocus();
    }

    private void focusChosen(ActionRow row) {
        if (item(row).state().open()) {
            closing.focusFirst();
        } else {
            course.focus();
        }
    }

    private RowTable<ActionRow> table() {
        RowTable<ActionRow> list = new RowTable<ActionRow>(texts, "plan.actions", model.rows())
                .column(
                        "plan.actions.what",
                        2.4,
                        row -> item(row).agreed().text().value())
                .column("plan.actions.owner", 1.2, row -> row.ownerName().value());
        if (!model.ofOneCase()) {
            list.column(
                    "plan.actions.dossier",
                    1,
                    row -> row.dossier().map(number -> number.text()).orElse(texts.get("plan.actions.of-team")));
        }
        list.dateColumn("plan.actions.due", 0.9, row -> item(row).agreed().due())
                .column("plan.actions.state", 1, this::state)
                .onOpen(model::choose);
        if (model.ofOneCase() && list.node() instanceof Region region) {
            region.setPrefHeight(ROWS_OF_A_CASE);
        }
        return list;
    }

    private String state(ActionRow row) {
        return model.overdue(row)
                ? texts.get("plan.actions.overdue")
                : texts.code(item(row).state());
    }

    private Node right() {
        Label heading = new Label();
        heading.setWrapText(true);
        heading.getStyleClass().add(Styles.HEADING);
        heading.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            ActionRow row = model.chosen().get();
                            return row == null
                                    ? texts.get("plan.action.new")
                                    : item(row).agreed().text().value();
                        },
                        model.chosen()));
        bindShown(course.node(), true);
        closing.node()
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            ActionRow row = model.chosen().get();
                            return row != null && item(row).state().open();
                        },
                        model.chosen()));
        closing.node().managedProperty().bind(closing.node().visibleProperty());
        bindShown(adding.node(), false);
        Node about = about();
        VBox card = new VBox(heading, about, course.node(), closing.node(), adding.node());
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return card;
    }

    /// Over all cases: the way to the case it is about.
    private Node about() {
        Node about = buttons.plain("plan.action.to-case", model::goToCase);
        about.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            ActionRow row = model.chosen().get();
                            return !model.ofOneCase()
                                    && row != null
                                    && item(row).agreed().origin().caseFile().isPresent();
                        },
                        model.chosen()));
        about.managedProperty().bind(about.visibleProperty());
        return about;
    }

    private void bindShown(Node node, boolean whenChosen) {
        node.visibleProperty()
                .bind(whenChosen ? model.chosen().isNotNull() : model.chosen().isNull());
        node.managedProperty().bind(node.visibleProperty());
    }

    private FormPane closing() {
        return new FormPane(texts, model::close)
                .radios("plan.action.end", model.end)
                .area("plan.action.note", model.note, area -> area.rows(2, 6))
                .actions(
                        buttons.main("plan.action.close", model::close),
                        buttons.plain("plan.action.leave", model::leave));
    }

    private Fold calendar() {
        CalendarModel calendar = model.calendar();
        FormPane form = new FormPane(texts, model::saveCalendar)
                .text("plan.calendar.recipient", calendar.recipient)
                .text("plan.calendar.purpose", calendar.purpose)
                .text("plan.calendar.basis", calendar.basis)
                .actions(buttons.main("plan.calendar.save", model::saveCalendar))
                .node(new Banner("plan-calendar-notice", calendar.notice()).node());
        return new Fold("plan-calendar-fold", form);
    }

    /// What the line is read as; nothing while nothing is typed.
    private Node reading() {
        Label words = PlanSheet.quiet("");
        words.setId("plan-action-reading");
        words.textProperty().bind(model.line().reading());
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private FormPane adding() {
        return new FormPane(texts, model::add)
                .text("plan.action.line", model.line().line)
                .node(reading())
                .text("plan.action.what", model.what)
                .choice("plan.action.owner", model.owner)
                .text("plan.action.executor", model.executor)
                .date("plan.action.due", model.due)
                .actions(buttons.plain("plan.action.add", model::add));
    }

    private static ActionItem item(ActionRow row) {
        return row.action().value();
    }
}

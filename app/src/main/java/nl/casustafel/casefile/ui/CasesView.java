package nl.casustafel.casefile.ui;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// The list of cases; Enter opens one.
final class CasesView {
    private final VBox page;
    private final RowTable<CaseLine> table;

    CasesView(CasesModel model, Texts texts) {
        Label title = new Label(texts.get("casefile.list.title"));
        title.getStyleClass().add(Styles.TITLE);
        table = new RowTable<>(texts, "casefile.list", model.lines())
                .column("casefile.list.number", 1, line -> line.row().number().text())
                .column(
                        "casefile.list.subject",
                        2,
                        line -> line.row()
                                .subject()
                                .map(ShortText::value)
                                .orElse(texts.get("casefile.subject-unknown")))
                .column(
                        "casefile.list.municipality",
                        1.2,
                        line -> line.row().municipality().value())
                .column("casefile.list.phase", 1.9, line -> phase(line.row(), texts))
                .dateColumn("casefile.list.decided", 1, line -> line.row().admittedOn())
                .dateColumn("casefile.list.review", 1, line -> line.review().orElse(null))
                .onOpen(model::open);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        FlowPane top = new FlowPane(title);
        top.getStyleClass().add("desk-actions");
        if (model.takesOver()) {
            Buttons buttons = new Buttons(texts);
            top.getChildren()
                    .addAll(
                            buttons.plain("casefile.takeover", model::takeOver),
                            buttons.plain("casefile.takeover.list", model::takeOverList));
        }
        page = new VBox(top, table.node());
        page.getStyleClass().add(Styles.PAGE);
    }

    private static String phase(CaseRow row, Texts texts) {
        String phase = texts.code(row.phase());
        return row.decidedBefore() ? texts.get("casefile.list.before", phase) : phase;
    }

    Parent node() {
        return page;
    }

    void focus() {
        table.node().requestFocus();
    }
}

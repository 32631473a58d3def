package nl.casustafel.referral.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The neutral case sheet: to the left what the sheet says, to be typed over from the screen; to the
/// right how it leaves.
final class CaseSheetView {
    private static final double SHEET_SHARE = 58;
    private static final double GAP = 12;

    private final CaseSheetModel model;
    private final Texts texts;
    private final GridPane rows = new GridPane();
    private final FormPane form;

    CaseSheetView(CaseSheetModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        form = new FormPane(texts, this::print)
                .tick("referral.case.named", model.named)
                .text("referral.case.recipient", model.recipient)
                .text("referral.case.basis", model.basis)
                .node(new Banner("referral-case-banner", model.leaving.notice()).node())
                .actions(
                        buttons.main("referral.case.pdf", this::print),
                        buttons.plain("referral.case.csv", this::table));
        form.node().getStyleClass().add(Styles.CARD);
        rows.setId("referral-case-rows");
        rows.setHgap(GAP);
        rows.setVgap(GAP);
        rows.getStyleClass().add(Styles.CARD);
        model.rows().addListener((_, _, after) -> show(after));
        show(model.rows().get());
    }

    Screen screen() {
        Label title = new Label(texts.get("referral.case"));
        title.getStyleClass().add(Styles.TITLE);
        Label help = new Label(texts.get("referral.case.help"));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add(Styles.QUIET);
        Node halves = new Halves(rows, form.node(), SHEET_SHARE).node();
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox page = new VBox(title, help, halves);
        page.getStyleClass().add(Styles.PAGE);
        return Screen.of(page, texts.get("referral.case"))
                .commands(List.of(
                        Command.of("referral.case.pdf", this::print, "Shortcut+Enter"),
                        Command.of("referral.case.csv", this::table)))
                .focusing(form::focusFirst);
    }

    private void print() {
        model.print();
        form.focusFirstProblem();
    }

    private void table() {
        model.table();
        form.focusFirstProblem();
    }

    private void show(@Nullable Rows sheet) {
        rows.getChildren().clear();
        if (sheet == null) {
            return;
        }
        for (Rows.Row row : sheet.rows()) {
            int line = rows.getRowCount();
            Label name = label(row.name().value());
            name.getStyleClass().add(Styles.QUIET);
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label value = label(row.value().value());
            value.setId("referral-case-value-" + (line + 1));
            rows.addRow(line, name, value);
        }
    }

    private static Label label(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

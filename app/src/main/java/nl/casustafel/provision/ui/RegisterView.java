package nl.casustafel.provision.ui;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.provision.Provision;
import nl.casustafel.texts.Texts;

/// The register as a list.
final class RegisterView {
    private final VBox page;
    private final RowTable<Provision> table;

    RegisterView(RegisterModel model, Texts texts) {
        Label title = new Label(texts.get("provision.title"));
        title.getStyleClass().add(Styles.TITLE);
        Label lead = new Label(texts.get("provision.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add(Styles.QUIET);
        table = new RowTable<>(texts, "provision.list", model.lines())
                .column("provision.list.at", 1.4, line -> texts.dateTime(line.at()))
                .column(
                        "provision.list.recipient",
                        1.4,
                        line -> line.handover().recipient().value())
                .column(
                        "provision.list.purpose",
                        1.6,
                        line -> line.handover().purpose().value())
                .column("provision.list.form", 1.2, line -> form(texts, line))
                .column("provision.list.items", 1.4, RegisterModel::items)
                .column("provision.list.hash", 1, RegisterModel::shortHash);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        page = new VBox(title, lead, table.node());
        page.getStyleClass().add(Styles.PAGE);
    }

    Parent node() {
        return page;
    }

    void focus() {
        table.node().requestFocus();
    }

    /// A file that never got its name did not leave, and its line says so.
    private static String form(Texts texts, Provision line) {
        String form = texts.code(line.handover().form());
        return line.failure().isPresent() ? texts.get("provision.list.failed", form) : form;
    }
}

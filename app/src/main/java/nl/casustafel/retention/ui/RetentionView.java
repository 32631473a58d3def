package nl.casustafel.retention.ui;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Sections;
import nl.casustafel.desk.Sections.Section;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// *Vernietigen*: one part at a time.
final class RetentionView {
    private static final String CERTIFICATES = "retention.tab.certificates";

    private final Sections sections;
    private final VBox page;

    RetentionView(
            DestroyView destroy, KeptView kept, CertificatesView certificates, CountersView counters, Texts texts) {
        sections = new Sections(
                texts,
                Section.made("retention.tab.due", "F2", destroy.node(), destroy::focus),
                Section.made("retention.tab.kept", "F3", kept.node(), kept::focus),
                Section.made(CERTIFICATES, "F4", certificates.node(), certificates::focus),
                Section.made("retention.tab.counters", "F5", counters.node(), counters::focus));
        Label title = new Label(texts.get("retention.title"));
        title.getStyleClass().add(Styles.TITLE);
        Label lead = new Label(texts.get("retention.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add(Styles.QUIET);
        page = new VBox(title, lead, sections.bar(), sections.node());
        page.getStyleClass().add(Styles.PAGE);
    }

    Parent node() {
        return page;
    }

    List<Command> commands() {
        return sections.commands();
    }

    void focus() {
        sections.focus();
    }

    void goToCertificates() {
        sections.go(CERTIFICATES);
    }
}

package nl.casustafel.minutes.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.SecretField;
import nl.casustafel.provision.Handover;
import nl.casustafel.texts.Texts;

/// The form of a copy: recipient, purpose, ground, form, and a password where there is to be one.
final class CopyView {
    private final CopyModel model;
    private final SecretField password = new SecretField();
    private final SecretField again = new SecretField();
    private final FormPane form;

    CopyView(CopyModel model, Texts texts) {
        this.model = model;
        Parent secrets = new FormPane(texts, this::save)
                .secret("minutes.copy.password", password)
                .secret("minutes.copy.again", again)
                .node();
        secrets.visibleProperty().bind(model.form.chosen().isEqualTo(Handover.Form.FILE_WITH_PASSWORD));
        secrets.managedProperty().bind(secrets.visibleProperty());
        form = new FormPane(texts, this::save)
                .heading("minutes.copy")
                .text("minutes.copy.recipient", model.recipient)
                .text("minutes.copy.purpose", model.purpose)
                .text("minutes.copy.basis", model.basis)
                .radios("minutes.copy.form", model.form)
                .node(secrets)
                .tick("minutes.copy.not-onward", model.notOnward)
                .optionalDate("minutes.copy.embargo", model.embargo)
                .node(new BusyLine(model.busy()).node())
                .node(new Banner("minutes-copy-banner", model.notice()).node())
                .actions(new Buttons(texts).main("minutes.copy.save", this::save));
    }

    Node node() {
        return form.node();
    }

    void focus() {
        form.focusFirst();
    }

    private void save() {
        model.save(password.take(), again.take());
        form.focusFirstProblem();
    }
}

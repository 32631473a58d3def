package nl.casustafel.closing.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The walk by which a case ends, from what is left open to who decides; stands while an end is proposed.
final class EndView {
    private final EndModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final boolean runs;
    private final VBox open = new VBox();
    private final VBox told = new VBox();
    private final FormPane form;
    private final VBox root;

    EndView(EndModel model, Texts texts, Actor actor) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.runs = CaseRoles.runs(actor);
        open.setId("closing-open");
        open.getStyleClass().add(Styles.STACK);
        told.setId("closing-told");
        told.getStyleClass().add(Styles.STACK);
        form = new FormPane(texts, model::close);
        root = new VBox(
                Lines.heading(texts.get("closing.end")),
                open,
                told,
                form(),
                new Banner("closing-end-banner", model.notice()).node());
        root.setId("closing-end");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        model.ending().addListener((_, _, ending) -> show(ending));
        show(model.ending().get());
    }

    Node node() {
        return root;
    }

    /// Whether it stands, so that one begins here.
    boolean stands() {
        return root.isVisible();
    }

    void focus() {
        form.focusFirst();
    }

    private void show(@Nullable Ending ending) {
        boolean stands = ending != null && runs && ending.caseFile().phase() == CasePhase.SCALING_DOWN_PROPOSED;
        root.setVisible(stands);
        root.setManaged(stands);
        if (ending != null && stands) {
            actions(ending.open());
            recipients(ending.standing().recipients());
        }
    }

    private void actions(List<ActionRow> left) {
        open.getChildren().setAll(Lines.text(texts.get(left.isEmpty() ? "closing.open.none" : "closing.open")));
        if (left.isEmpty()) {
            return;
        }
        open.getChildren()
                .add(new FormPane(texts, () -> {})
                        .area("closing.lapsed", model.lapsed, area -> area.rows(1, 4))
                        .node());
        for (int i = 0; i < left.size(); i++) {
            ActionRow row = left.get(i);
            String words = row.action().value().agreed().text().value();
            Button lapse = buttons.plain("closing.lapse", () -> model.lapse(row.action()));
            lapse.setId("closing-lapse-" + i);
            lapse.setAccessibleText(texts.get("closing.lapse.of", words));
            FlowPane line =
                    new FlowPane(Lines.text(words + " · " + row.ownerName().value()), lapse);
            line.getStyleClass().add("desk-actions");
            open.getChildren().add(line);
        }
    }

    private void recipients(List<CorrectionNotice.Recipient> recipients) {
        told.getChildren().setAll(Lines.text(texts.get(recipients.isEmpty() ? "closing.told.none" : "closing.told")));
        recipients.forEach(to -> told.getChildren()
                .add(Lines.quiet(texts.get(
                        "closing.told.line",
                        to.name(),
                        texts.code(to.way()),
                        to.reference().map(ShortText::value).map(" · "::concat).orElse("")))));
    }

    private Node form() {
        Label signed = Lines.text("");
        signed.setId("closing-signed");
        signed.textProperty().bind(model.signing.said());
        signed.managedProperty().bind(model.signing.said().isNotEmpty());
        return form.choice("closing.reason", model.reason)
                .area("closing.words", model.words, area -> area.rows(1, 6))
                .heading("closing.aftercare")
                .beside(line -> line.optionalDate("closing.aftercare.first", model.first)
                        .optionalDate("closing.aftercare.second", model.second))
                .area("closing.aftercare.words", model.aftercare, area -> area.rows(1, 4))
                .heading("closing.kept")
                .date("closing.kept.until", model.until)
                .area("closing.kept.why", model.keptWhy, area -> area.rows(1, 4))
                .heading("closing.decided")
                .signature("closing.signer", model.signing.who, model.signing::sign)
                .node(signed)
                .actions(buttons.grave("closing.close", model::close))
                .node();
    }
}

package nl.casustafel.closing.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.closing.Consent;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Fold;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.Fact;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Handing a case to another municipality, behind a button.
final class TransferView {
    private final TransferModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox items = new VBox();
    private final Fold fold;
    private final VBox root;

    TransferView(TransferModel model, Texts texts, Actor actor) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        items.setId("closing-transfer-items");
        items.getStyleClass().add(Styles.STACK);
        VBox inside = new VBox(Lines.quiet(texts.get("closing.transfer.help")), items, form());
        inside.getStyleClass().add(Styles.STACK);
        fold = new Fold("closing-transfer-fold", inside, items::requestFocus);
        FlowPane acts = new FlowPane(buttons.plain("closing.transfer", () -> fold.show(!fold.isShown())));
        acts.getStyleClass().add("desk-actions");
        root = new VBox(acts, fold.node());
        root.getStyleClass().add(Styles.STACK);
        model.ending().addListener((_, _, ending) -> show(ending, CaseRoles.runs(actor)));
        show(model.ending().get(), false);
    }

    Node node() {
        return root;
    }

    private void show(@Nullable Ending ending, boolean runs) {
        boolean stands = ending != null
                && runs
                && CaseTransition.HAND_TO_OTHERS.startsFrom(ending.caseFile().phase());
        root.setVisible(stands);
        root.setManaged(stands);
        items.getChildren().clear();
        if (ending != null) {
            for (int i = 0; i < ending.facts().size(); i++) {
                items.getChildren().add(line(ending, ending.facts().get(i), i));
            }
        }
    }

    private Node line(Ending ending, Fact fact, int number) {
        Optional<Boolean> said = ending.standing().consents().stream()
                .filter(one -> one.item().equals(fact.id()))
                .map(Consent::agrees)
                .findFirst();
        Label words = Lines.text(fact.contributor().value() + ": " + fact.text().value());
        Label stands =
                Lines.quiet(texts.get(said.map(agrees -> agrees ? "closing.consent.given" : "closing.consent.refused")
                        .orElse("closing.consent.open")));
        FlowPane line = new FlowPane(
                stands,
                button("closing.consent.give", number, () -> model.note(fact.id(), true)),
                button("closing.consent.refuse", number, () -> model.note(fact.id(), false)));
        line.getStyleClass().add("desk-actions");
        return new VBox(words, line);
    }

    private Button button(String key, int number, Runnable act) {
        Button button = buttons.plain(key, act);
        button.setId(button.getId() + "-" + number);
        return button;
    }

    private Node form() {
        Label signed = Lines.text("");
        signed.setId("closing-transfer-signed");
        signed.textProperty().bind(model.signing.said());
        signed.managedProperty().bind(model.signing.said().isNotEmpty());
        return new FormPane(texts, model::handOver)
                .text("closing.transfer.to", model.to)
                .area("closing.transfer.words", model.words, area -> area.rows(1, 6))
                .date("closing.transfer.until", model.until)
                .area("closing.transfer.why", model.keptWhy, area -> area.rows(1, 4))
                .signature("closing.transfer.signer", model.signing.who, model.signing::sign)
                .node(signed)
                .actions(buttons.grave("closing.transfer.done", model::handOver))
                .node(new Banner("closing-transfer-banner", model.notice()).node())
                .node();
    }
}

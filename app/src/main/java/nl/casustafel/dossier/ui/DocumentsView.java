package nl.casustafel.dossier.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Roll;
import nl.casustafel.desk.Styles;
import nl.casustafel.dossier.CaseDocument;
import nl.casustafel.dossier.Described;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// The documents of a case, and beside them one that is added or the one that was chosen. Enter on a line
/// takes it.
final class DocumentsView {
    /// Width of the list, in percent.
    private static final double LIST = 56;

    private final DocumentsModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final Roll<CaseDocument> list;
    private final FormPane add;
    private final FormPane chosen;
    private final VBox root = new VBox();

    DocumentsView(DocumentsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.list = new Roll<>(texts, "documents.list", model.documents(), this::said).onOpen(this::look);
        this.add = add();
        this.chosen = chosen();
        root.setId("documents-part");
        root.getStyleClass().add(Styles.STACK);
        root.getChildren()
                .setAll(
                        new Banner("documents-banner", model.notice()).node(),
                        new Halves(list.node(), right(), LIST).whole());
        model.chosen().addListener((_, _, shown) -> {
            if (shown == null) {
                list.focus();
            }
        });
    }

    Parent node() {
        return root;
    }

    void focus() {
        list.focus();
    }

    private void look(CaseDocument document) {
        model.look(document);
        chosen.node().lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private Roll.Said said(CaseDocument document) {
        String about = document.described().map(this::said).orElse(texts.get("documents.before"));
        return new Roll.Said(
                document.title().value(),
                Stream.of(about, document.file().fileName().value(), size(document))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private String said(Described described) {
        return Stream.of(
                        Optional.of(texts.code(described.kind())),
                        described.datedOn().map(texts::date),
                        described.from().flatMap(model::nameOf).map(ShortText::value),
                        described
                                .conditions()
                                .restriction()
                                .filter(one -> one != Restriction.NONE)
                                .map(texts::code),
                        described
                                .conditions()
                                .embargoUntil()
                                .filter(until -> until.isAfter(model.today()))
                                .map(until -> texts.get("documents.embargo-until", texts.date(until))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private String size(CaseDocument document) {
        return texts.get("documents.size", Math.max(1, document.file().byteCount() / 1024));
    }

    private Node right() {
        VBox card = new VBox(add.node(), chosen.node());
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        BooleanBinding looking = model.chosen().isNotNull();
        stand(chosen.node(), looking);
        stand(add.node(), looking.not());
        if (!model.writes()) {
            stand(card, looking);
        }
        return card;
    }

    private FormPane add() {
        return new FormPane(texts, model::keep)
                .heading("documents.add")
                .readOnly(
                        "documents.file",
                        Bindings.createStringBinding(
                                () -> Optional.ofNullable(model.file().get())
                                        .map(file -> file.fileName().value())
                                        .orElse(texts.get("documents.file.none")),
                                model.file()))
                .actions(buttons.plain("documents.choose", model::choose))
                .text("documents.title", model.title)
                .choice("documents.kind", model.kind)
                .beside(line ->
                        line.optionalDate("documents.dated-on", model.datedOn).choice("documents.from", model.from))
                .beside(line -> line.choice("documents.restriction", model.restriction)
                        .optionalDate("documents.embargo", model.embargo))
                .actions(buttons.main("documents.keep", model::keep));
    }

    private FormPane chosen() {
        Button open = buttons.main("documents.open", model::open);
        Button leave = buttons.plain("documents.leave", model::leave);
        Label title = new Label();
        title.setWrapText(true);
        title.getStyleClass().add(Styles.HEADING);
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Optional.ofNullable(model.chosen().get())
                                .map(document -> document.title().value())
                                .orElse(""),
                        model.chosen()));
        FormPane pane = new FormPane(texts, model::open).node(title);
        if (!model.writes()) {
            return pane.actions(open, leave);
        }
        Button remove = buttons.grave("documents.remove", model::remove);
        // The old decision of a case that was taken over stays.
        stand(
                remove,
                Bindings.createBooleanBinding(
                        () -> Optional.ofNullable(model.chosen().get())
                                .flatMap(CaseDocument::described)
                                .isPresent(),
                        model.chosen()));
        return pane.actions(open, leave, remove);
    }

    private static void stand(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }
}

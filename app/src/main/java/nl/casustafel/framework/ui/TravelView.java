package nl.casustafel.framework.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.framework.FrameworkParcel;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Giving out the version that is selected, and taking over one that came as a file.
final class TravelView {
    private final TravelModel model;
    private final Texts texts;
    private final VBox came = new VBox();
    private final VBox root;

    /// @param giveOut of the version that is selected
    TravelView(TravelModel model, Texts texts, Runnable giveOut) {
        this.model = model;
        this.texts = texts;
        Buttons buttons = new Buttons(texts);
        root = new VBox(
                new FormPane(texts, () -> {})
                        .heading("framework.travel")
                        .node(Words.quiet(texts.get("framework.travel.how")))
                        .actions(
                                buttons.plain("framework.give", giveOut),
                                buttons.plain("framework.take", model::choose))
                        .node(),
                came);
        root.getStyleClass().add(Styles.STACK);
        came.getStyleClass().add(Styles.STACK);
        model.came().addListener((_, _, now) -> show(now));
    }

    private void show(TravelModel.@Nullable Came now) {
        came.getChildren().clear();
        if (now == null) {
            return;
        }
        FrameworkParcel parcel = now.looked().parcel();
        came.getChildren()
                .addAll(
                        read(texts.get(
                                "framework.take.what",
                                now.looked().content().name().in(texts.language()),
                                now.looked().content().version().number().value())),
                        read(texts.get("framework.take.signed", parcel.signer().team())),
                        read(parcel.decided()
                                .map(one -> texts.get("framework.take.decided", one.by(), one.on(), one.reference()))
                                .orElseGet(() -> texts.get("framework.take.undecided"))));
        FormPane form = new FormPane(texts, model::takeOver);
        if (now.looked().known()) {
            came.getChildren().add(Words.quiet(texts.get("framework.take.known")));
        } else {
            form.text("framework.take.heard", model.heard);
        }
        form.actions(new Buttons(texts).main("framework.take.act", model::takeOver));
        came.getChildren().add(form.node());
        came.applyCss();
        form.focusFirst();
    }

    private static Node read(String words) {
        return Words.styled(words, "desk-read-only");
    }

    Node node() {
        return root;
    }
}

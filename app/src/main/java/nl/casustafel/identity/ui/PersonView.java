package nl.casustafel.identity.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Styles;
import nl.casustafel.identity.Face;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Joining;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// A card on the page of a signal: what else there is about the same person, who said so, and the way to
/// compare with somebody known. Takes no room where the signal is about nobody, or for who may not compare
/// and sees nothing else.
final class PersonView {
    private final PersonModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final VBox content = new VBox();
    private final VBox root;

    PersonView(PersonModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.root = new VBox(content, new Banner("identity-banner", model.notice()).node());
        root.setId("identity-part");
        root.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        content.getStyleClass().add(Styles.STACK);
        model.shown().addListener((_, _, now) -> show(now));
        show(model.shown().get());
    }

    Node node() {
        return root;
    }

    List<Command> commands() {
        return List.of(Command.of("identity.compare", model::compare, "Alt+P").when(model::mayCompare));
    }

    private void show(@Nullable OnePerson now) {
        boolean something =
                now != null && (model.mayCompare() || !now.person().others().isEmpty());
        root.setVisible(something);
        root.setManaged(something);
        content.getChildren().clear();
        if (now == null) {
            return;
        }
        Label title = new Label(texts.get("identity.part"));
        title.getStyleClass().add(Styles.HEADING);
        content.getChildren().add(title);
        if (now.person().others().isEmpty()) {
            content.getChildren().add(quiet(texts.get("identity.part.none")));
        }
        now.person().others().forEach(this::add);
        now.person().joinings().stream()
                .findFirst()
                .ifPresent(latest -> content.getChildren().add(quiet(said(now, latest))));
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("desk-actions");
        if (model.mayCompare()) {
            acts.getChildren().add(buttons.plain("identity.compare", model::compare));
            now.person().joinings().stream()
                    .findFirst()
                    .ifPresent(latest -> acts.getChildren().add(part(latest)));
        }
        if (!acts.getChildren().isEmpty()) {
            content.getChildren().add(acts);
        }
    }

    private void add(Face face) {
        face.signals().forEach(signal -> content.getChildren().add(line(face, signal)));
        face.cases()
                .forEach(about -> content.getChildren()
                        .add(words(texts.get(
                                "identity.part.case",
                                about.number().text(),
                                face.subject().calledBy(),
                                texts.shortDate(about.admittedOn()),
                                about.phase()))));
    }

    private Node line(Face face, EarlierSignal signal) {
        Label words = words(texts.get(
                "identity.part.signal",
                signal.number().text(),
                face.subject().calledBy(),
                texts.shortDate(signal.receivedOn()),
                signal.state()));
        Button line = new Button();
        line.setGraphic(words);
        line.setAccessibleText(words.getText());
        line.setMaxWidth(Double.MAX_VALUE);
        line.setId("identity-" + signal.number().text());
        line.getStyleClass().add(Styles.LINE);
        line.setOnAction(_ -> model.go(signal.id()));
        return line;
    }

    /// The latest alone can be taken back: what came before rests on nothing else.
    private Button part(Joining latest) {
        return buttons.plain("identity.part-again", () -> model.part(latest));
    }

    private String said(OnePerson now, Joining latest) {
        return texts.get(
                "identity.part.said",
                Optional.ofNullable(now.names().get(latest.by()))
                        .map(ShortText::value)
                        .orElse(""),
                texts.shortDate(latest.at().atZone(CaseClock.ZONE).toLocalDate()),
                latest.reason().value());
    }

    private static Label quiet(String text) {
        Label label = words(text);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

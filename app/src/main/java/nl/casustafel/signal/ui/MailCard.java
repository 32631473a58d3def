package nl.casustafel.signal.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.GrowingArea;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.ProgressLine;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.KnownMail;
import nl.casustafel.signal.mail.MailBody;
import nl.casustafel.signal.mail.MailNote;
import nl.casustafel.signal.mail.MailSender;
import nl.casustafel.signal.mail.ReadMail;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The mail beside the entry, to read and to take facts from; without one it says how to bring one in.
final class MailCard {
    private static final int LEAST_ROWS = 8;
    private static final int MOST_ROWS = 24;

    private final VBox root = new VBox();
    private final VBox content = new VBox();
    private final VBox known = new VBox();
    private final GrowingArea body = new GrowingArea();
    private final DroppedMail mail;
    private final Texts texts;
    private final Buttons buttons;
    private final NewSignalModel model;

    MailCard(NewSignalModel model, Texts texts) {
        this.model = model;
        this.mail = model.mail;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        body.setId("signal-mail-body");
        body.setEditable(false);
        body.rows(LEAST_ROWS, MOST_ROWS);
        body.setAccessibleText(texts.get("signal.mail.body"));
        Stream.of(root, content, known).forEach(part -> part.getStyleClass().add(Styles.STACK));
        root.getStyleClass().add(Styles.CARD);
        Label title = new Label(texts.get("signal.mail.title"));
        title.getStyleClass().add(Styles.HEADING);
        Label place = new Label();
        place.setId("signal-mail-place");
        place.textProperty().bind(model.place());
        FlowPane turn = new FlowPane(place, buttons.plain("signal.mail.queue.skip", model::skip));
        turn.getStyleClass().add("desk-actions");
        turn.visibleProperty().bind(model.place().isNotEmpty());
        turn.managedProperty().bind(turn.visibleProperty());
        root.getChildren().setAll(title, turn, new Banner("signal-mail-banner", mail.notice()).node(), known, content);
        mail.progress().addListener((property, before, after) -> showProgress(after));
        mail.mail().addListener((property, before, after) -> show(after));
        mail.known().addListener((ListChangeListener<KnownMail>) change -> showKnown());
        show(mail.mail().get());
        showProgress(mail.progress().get());
    }

    Node node() {
        return root;
    }

    /// What is selected in the text of the mail.
    String selected() {
        return body.getSelectedText();
    }

    private void showProgress(@Nullable Progress progress) {
        if (progress == null) {
            show(mail.mail().get());
        } else {
            content.getChildren().setAll(new ProgressLine(texts, progress).node());
        }
    }

    private void show(@Nullable ReadMail read) {
        Button choose = buttons.quiet("signal.mail.choose", Icon.MAIL, model::choose);
        if (read == null) {
            content.getChildren().setAll(wrapped(texts.get("signal.mail.none")), choose);
            return;
        }
        body.setText(read.body().map(MailBody::value).orElse(""));
        content.getChildren().setAll(head(read));
        read.notes().forEach(note -> content.getChildren().add(note(note)));
        if (read.body().isPresent()) {
            Label help = wrapped(texts.get("signal.mail.fact.help"));
            help.getStyleClass().add(Styles.QUIET);
            Button take = buttons.plain("signal.mail.fact", () -> model.takeFact(selected()));
            take.disableProperty().bind(Bindings.isEmpty(body.selectedTextProperty()));
            content.getChildren().addAll(body, help, take);
        }
        mail.files().forEach(file -> content.getChildren().add(file(file)));
        content.getChildren().add(choose);
    }

    private List<Node> head(ReadMail read) {
        String sender = read.sender().map(MailCard::written).orElse(texts.get("signal.mail.unknown"));
        String sent = read.sentAt().map(texts::dateTime).orElse(texts.get("signal.mail.unknown"));
        return List.of(
                wrapped(texts.get("signal.mail.from", sender)),
                wrapped(texts.get("signal.mail.sent", sent)),
                wrapped(read.subject()
                        .map(subject -> texts.get("signal.mail.subject", subject))
                        .orElse("")));
    }

    private Node note(MailNote note) {
        Label label = wrapped(texts.code(note));
        label.getStyleClass().addAll("desk-banner", "desk-banner-info");
        return label;
    }

    private CheckBox file(KeptFile line) {
        CheckBox box = new CheckBox(texts.get(
                "signal.mail.file",
                line.file().name().value(),
                FileSize.of(line.file().content().size(), texts)));
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(line.keep().ticked());
        return box;
    }

    private void showKnown() {
        known.getChildren().setAll(mail.known().stream().map(this::known).toList());
    }

    private Node known(KnownMail before) {
        Hyperlink link = new Hyperlink(texts.get(
                before.signal().isPresent() ? "signal.mail.known" : "signal.mail.known-elsewhere",
                before.number().text()));
        link.setId("signal-mail-known");
        link.setWrapText(true);
        link.setDisable(before.signal().isEmpty());
        link.setOnAction(event -> mail.open(before));
        return link;
    }

    private static String written(MailSender sender) {
        return Stream.of(
                        sender.name().map(name -> name.value()),
                        sender.address().map(address -> address.value()))
                .flatMap(part -> part.stream())
                .collect(Collectors.joining(", "));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

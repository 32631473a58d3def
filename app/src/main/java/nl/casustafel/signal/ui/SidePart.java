package nl.casustafel.signal.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.FileKind;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.GrowingArea;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.OriginalMail;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.ReporterAnswer;
import nl.casustafel.signal.SignalFile.AnswerTask;
import nl.casustafel.signal.SignalFile.ReceiverPart;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What stands beside the facts: the answers to the reporter, the receiver's part, the files, and all
/// that happened.
final class SidePart {
    private final VBox root = new VBox();
    private final Texts texts;
    private final Consumer<Attachment> open;
    private final AddFilesModel adding;
    private final ReporterModel reporter;
    private final TimeLineModel timeLine;
    private final VBox history = new VBox();
    private @Nullable SignalPage page;

    /// What stands behind the cards.
    record Models(AddFilesModel adding, ReporterModel reporter, TimeLineModel timeLine) {}

    /// @param open shows a file inside the program
    SidePart(Texts texts, Consumer<Attachment> open, Models models) {
        this.texts = texts;
        this.open = open;
        this.adding = models.adding();
        this.reporter = models.reporter();
        this.timeLine = models.timeLine();
        reporter.shown().addListener((_, _, _) -> again());
        history.getStyleClass().add(Styles.STACK);
        TimeLinePart lines = new TimeLinePart(texts);
        this.timeLine
                .happenings()
                .addListener((property, before, after) -> history.getChildren().setAll(lines.lines(after)));
        root.getStyleClass().add(Styles.STACK);
    }

    Node node() {
        return root;
    }

    private void again() {
        if (page == null) {
            return;
        }
        show(page);
        // What was pressed is gone: on with what it gave way to.
        Node next = root.lookup("#signal-receiver .text-area");
        if (next != null) {
            next.requestFocus();
        }
    }

    void show(SignalPage now) {
        page = now;
        cards(now);
    }

    private void cards(SignalPage page) {
        root.getChildren().setAll(answers(page));
        page.file().receiverPart().ifPresent(part -> root.getChildren().add(card("signal.receiver", receiver(part))));
        boolean mayAdd = page.file().receiverPart().isPresent()
                && page.file().signal().state().takesFacts();
        if (mayAdd || !page.attachments().isEmpty()) {
            root.getChildren().add(card("signal.attachments", files(page, mayAdd)));
        }
        root.getChildren().add(card("signal.history", List.of(history)));
        timeLine.show(page);
    }

    private Node answers(SignalPage page) {
        List<Node> tasks = page.file().answers().stream().map(this::task).toList();
        return card("signal.answers", tasks.isEmpty() ? List.of(quiet(texts.get("signal.answers.none"))) : tasks);
    }

    private Node task(AnswerTask task) {
        return words(task.doneOn()
                .map(day -> texts.get("signal.answers.done", task.kind(), day))
                .orElseGet(() -> texts.get("signal.answers.due", task.kind(), task.dueOn())));
    }

    private List<Node> receiver(ReceiverPart part) {
        ReportSource source = part.source();
        String nobody = texts.get("signal.receiver.unknown");
        boolean shown = reporter.shown().get();
        Stream<Node> who = Stream.of(
                quiet(texts.get("signal.entry.reporter.only")),
                shown
                        ? words(texts.get(
                                "signal.receiver.reporter",
                                source.reporterName().map(ShortText::value).orElse(nobody),
                                source.reporterContact().map(ShortText::value).orElse(nobody)))
                        : new Buttons(texts).quiet("signal.receiver.show", Icon.DOCUMENT, reporter::show));
        Stream<Node> confidence =
                source.wantsConfidence() ? Stream.of(words(texts.get("signal.receiver.confidence"))) : Stream.empty();
        Stream<Node> log = part.answers().stream()
                .flatMap(answer -> answer.given().stream().map(given -> given(answer, given)));
        Stream<Node> mail = shown ? source.mail().stream().flatMap(this::mail) : Stream.empty();
        return Stream.of(who, confidence, log, mail).flatMap(nodes -> nodes).toList();
    }

    private Node given(ReporterAnswer answer, ReporterAnswer.Given given) {
        return words(texts.get(
                "signal.receiver.given",
                answer.kind(),
                given.on(),
                given.manner(),
                given.text().map(text -> text.value()).orElse("")));
    }

    private Stream<Node> mail(OriginalMail mail) {
        GrowingArea body = new GrowingArea();
        body.setEditable(false);
        body.setAccessibleText(texts.get("signal.mail.body"));
        mail.body().ifPresent(text -> body.setText(text.value()));
        Stream<Node> subject = mail.subject().stream().map(text -> words(texts.get("signal.mail.subject", text)));
        return Stream.concat(subject, mail.body().isPresent() ? Stream.of(body) : Stream.empty());
    }

    private List<Node> files(SignalPage page, boolean mayAdd) {
        Stream<Node> present = page.attachments().stream().map(this::file);
        Stream<Node> more = Stream.of(
                new Buttons(texts).quiet("signal.file.add", Icon.ADD, adding::choose),
                new Banner("signal-file-notice", adding.notice()).node());
        return Stream.concat(present, mayAdd ? more : Stream.empty()).toList();
    }

    private Node file(Attachment attachment) {
        FileKind kind = FileKind.of(attachment);
        String line =
                texts.get("signal.file.about", attachment.fileName(), kind, FileSize.of(attachment.byteCount(), texts));
        if (kind == FileKind.OTHER) {
            return words(line);
        }
        Button button = new Button(line);
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setGraphic(Icon.DOCUMENT.node());
        button.setAccessibleText(texts.get("signal.file.show", attachment.fileName()));
        button.getStyleClass().add(Styles.LINE);
        button.setOnAction(event -> open.accept(attachment));
        return button;
    }

    private Node card(String key, List<Node> lines) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add(Styles.HEADING);
        VBox card = new VBox(title);
        card.getChildren().addAll(lines);
        card.setId(NodeId.of(key));
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return card;
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

package nl.casustafel.casefile.ui;

import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Abreast;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// Who a case is about and where it stands, to be read from afar whatever section is in front.
final class CaseHead {
    private final Texts texts;
    private final VBox head = new VBox();

    CaseHead(Texts texts) {
        this.texts = texts;
        head.setId("casefile-head");
        head.getStyleClass().addAll(Styles.CARD, Styles.STACK);
    }

    Node node() {
        return head;
    }

    void show(CaseSheet sheet) {
        Label who =
                new Label(sheet.row().subject().map(ShortText::value).orElse(texts.get("casefile.subject-unknown")));
        who.setId("casefile-who");
        who.setWrapText(true);
        who.getStyleClass().add(Styles.TITLE);
        Label number = badge(sheet.caseFile().number().text());
        Label regime = badge(texts.code(sheet.caseFile().regime()));
        Label strand = badge(texts.code(sheet.caseFile().strand()));
        strand.setId("casefile-strand");
        HBox top = new HBox(who, number, regime, strand);
        if (sheet.caseFile().decidedBefore()) {
            Label mark = badge(texts.get("casefile.before.mark"));
            mark.setId("casefile-before-mark");
            top.getChildren().add(mark);
        }
        top.getStyleClass().add(Styles.ROW);
        head.getChildren().setAll(top, figures(sheet), with(sheet));
        sheet.elsewhere()
                .map(team -> new Banner(
                        "casefile-elsewhere",
                        new SimpleObjectProperty<>(Notice.info(texts, "casefile.elsewhere", team.value()))))
                .ifPresent(banner -> head.getChildren().addFirst(banner.node()));
    }

    private Node figures(CaseSheet sheet) {
        FlowPane figures = new FlowPane(
                figure("casefile.phase", texts.code(sheet.caseFile().phase())),
                figure(
                        "casefile.director",
                        sheet.director().map(ShortText::value).orElse(texts.get("casefile.director.none"))),
                figure(
                        sheet.caseFile().decidedBefore() ? "casefile.next-review" : "casefile.review",
                        sheet.review().map(texts::date).orElse(texts.get("casefile.review.none"))),
                figure("casefile.municipality", sheet.row().municipality().value()),
                figure(
                        sheet.caseFile().decidedBefore() ? "casefile.decided" : "casefile.admitted",
                        texts.date(sheet.caseFile().admittedOn())));
        figures.getStyleClass().add("desk-figures");
        return figures;
    }

    /// Who takes part, and beside it when this case can end.
    private Node with(CaseSheet sheet) {
        return new Abreast(
                figure(
                        "casefile.participants",
                        sheet.participants().isEmpty()
                                ? texts.get("casefile.participants.none")
                                : sheet.participants().stream().map(this::words).collect(Collectors.joining(" · "))),
                figure(
                        "casefile.exit",
                        sheet.exitCriteria().map(LongText::value).orElse(texts.get("casefile.exit.none"))));
    }

    private String words(CaseSheet.Designated one) {
        return one.person()
                .map(person -> texts.get("casefile.participant", one.organisation(), person))
                .orElse(one.organisation().value());
    }

    private VBox figure(String key, String value) {
        Label name = quiet(texts.get(key));
        Label words = new Label(value);
        words.setId(NodeId.of(key));
        words.setWrapText(true);
        words.getStyleClass().add(Styles.FIGURE);
        return new VBox(name, words);
    }

    private static Label badge(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.BADGE);
        return label;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}

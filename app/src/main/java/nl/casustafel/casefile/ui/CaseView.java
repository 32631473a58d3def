package nl.casustafel.casefile.ui;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.Origin;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.EmptyState;
import nl.casustafel.desk.NodeId;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// One case: who and where it stands to be read from afar, then what others add, then the facts it came
/// from.
final class CaseView {
    private final Texts texts;
    private final List<CasePart> parts;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private final VBox root = new VBox(scroll);
    private final VBox head = new VBox();
    private final VBox facts = new VBox();
    private final BeforeCard before;
    private final ElsewhereCard national;
    private final Banner banner;

    CaseView(CaseModel model, Texts texts, List<CasePart> parts) {
        this.texts = texts;
        this.parts = parts;
        this.before = new BeforeCard(model, texts);
        this.national = new ElsewhereCard(model, texts);
        this.banner = new Banner("casefile-banner", model.notice());
        scroll.getStyleClass().add("desk-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        parts.forEach(part -> part.foot().ifPresent(root.getChildren()::add));
        page.setId("casefile");
        page.getStyleClass().add(Styles.PAGE);
        head.setId("casefile-head");
        head.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        facts.setId("casefile-facts");
        facts.getStyleClass().add(Styles.STACK);
        model.sheet().addListener((_, _, sheet) -> show(sheet));
        model.hidden().addListener((_, _, hidden) -> {
            if (hidden) {
                page.getChildren().setAll(new EmptyState(texts, "casefile.hidden").node());
            }
        });
    }

    Parent node() {
        return root;
    }

    /// On what is read: the keys of a part are never pressed by an Enter that was meant for something
    /// else.
    void focus() {
        scroll.requestFocus();
    }

    private void show(@Nullable CaseSheet sheet) {
        if (sheet == null) {
            return;
        }
        showHead(sheet);
        showFacts(sheet);
        if (page.getChildren().isEmpty()) {
            page.getChildren().add(head);
            parts.forEach(part -> page.getChildren().addAll(heading(part.title()), part.node()));
            boolean here = !sheet.caseFile().decidedBefore();
            page.getChildren()
                    .addAll(
                            heading(texts.get(here ? "casefile.facts" : "casefile.before")),
                            facts,
                            banner.node(),
                            national.node());
        }
    }

    private void showHead(CaseSheet sheet) {
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
        FlowPane figures = new FlowPane(
                figure("casefile.phase", texts.code(sheet.caseFile().phase())),
                figure(
                        sheet.caseFile().decidedBefore() ? "casefile.next-review" : "casefile.review",
                        sheet.review().map(texts::date).orElse(texts.get("casefile.review.none"))),
                figure("casefile.municipality", sheet.row().municipality().value()),
                figure(
                        sheet.caseFile().decidedBefore() ? "casefile.decided" : "casefile.admitted",
                        texts.date(sheet.caseFile().admittedOn())));
        figures.getStyleClass().add("desk-figures");
        Node participants = figure(
                "casefile.participants",
                sheet.participants().isEmpty()
                        ? texts.get("casefile.participants.none")
                        : sheet.participants().stream().map(this::words).collect(Collectors.joining(" · ")));
        head.getChildren().setAll(top, figures, participants);
        sheet.elsewhere()
                .map(team -> new Banner(
                        "casefile-elsewhere",
                        new SimpleObjectProperty<>(Notice.info(texts, "casefile.elsewhere", team.value()))))
                .ifPresent(banner -> head.getChildren().addFirst(banner.node()));
    }

    private String words(CaseSheet.Designated one) {
        return one.person()
                .map(person -> texts.get("casefile.participant", one.organisation(), person))
                .orElse(one.organisation().value());
    }

    private void showFacts(CaseSheet sheet) {
        facts.getChildren().clear();
        if (sheet.caseFile().origin() instanceof Origin.DecidedBefore origin) {
            facts.getChildren().add(before.node(sheet, origin));
            return;
        }
        if (sheet.facts().isEmpty()) {
            facts.getChildren().add(quiet(texts.get("casefile.facts.hidden")));
        }
        sheet.facts().stream().flatMap(List::stream).map(this::fact).forEach(facts.getChildren()::add);
        if (sheet.facts().filter(List::isEmpty).isPresent()) {
            facts.getChildren().add(quiet(texts.get("casefile.facts.none")));
        }
    }

    private Node fact(Fact fact) {
        Label text = new Label(fact.text().value());
        text.setWrapText(true);
        String observed = fact.observedOn().map(texts::date).orElse(texts.get("casefile.fact.no-day"));
        Label source = quiet(texts.get(
                "casefile.fact.source",
                texts.code(fact.kind()),
                observed,
                fact.contributor(),
                texts.code(fact.tested())));
        VBox card = new VBox(text, source);
        card.getStyleClass().add("desk-field");
        return card;
    }

    private VBox figure(String key, String value) {
        Label name = quiet(texts.get(key));
        Label words = new Label(value);
        words.setId(NodeId.of(key));
        words.setWrapText(true);
        words.getStyleClass().add(Styles.FIGURE);
        return new VBox(name, words);
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(Styles.HEADING);
        return label;
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

package nl.casustafel.casefile.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.Contribution;
import nl.casustafel.casefile.ThirdParty;
import nl.casustafel.casefile.ui.PeopleModel.Beside;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Roll;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// The people of a case: who is designated, incidental third parties and who directs it; beside them, for
/// whoever runs the case, the act that is asked for. Enter on a line takes it.
final class PeopleView {
    /// Width of the lists, in percent.
    private static final double LISTS = 52;

    private final PeopleModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final PeoplePanes panes;
    private final Roll<People.Line> lines;
    private final VBox root = new VBox();

    PeopleView(PeopleModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.panes = new PeoplePanes(model, texts);
        this.lines = new Roll<>(texts, "casefile.people.designations", model.lines(), this::said).onOpen(model::choose);
        root.setId("casefile-people-part");
        root.getStyleClass().add(Styles.STACK);
        Node banner = new Banner("casefile-people-banner", model.notice()).node();
        Node left = left();
        root.getChildren().setAll(banner, new Halves(left, right(), LISTS).whole());
        model.beside().addListener((_, _, shown) -> panes.focus(shown));
    }

    Parent node() {
        return root;
    }

    void focus() {
        lines.focus();
    }

    void begin(Beside what) {
        model.begin(what);
        panes.focus(what);
    }

    private Node left() {
        VBox left = new VBox(
                heading("casefile.people.designations"),
                lines.node(),
                heading("casefile.people.parties"),
                quiet(texts.get("casefile.people.parties.help")),
                new Roll<>(texts, "casefile.people.parties", model.parties(), this::said)
                        .onOpen(model::choose)
                        .node(),
                heading("casefile.director"));
        if (model.runs()) {
            left.getChildren()
                    .add(new FormPane(texts, model::appoint)
                            .choice("casefile.people.director", model.director)
                            .actions(buttons.plain("casefile.people.appoint", model::appoint))
                            .node());
        } else {
            Label director = new Label();
            director.setId("casefile-people-director");
            director.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> Optional.ofNullable(model.people().get())
                                    .flatMap(People::director)
                                    .map(one -> one.name().value())
                                    .orElse(texts.get("casefile.director.none")),
                            model.people()));
            left.getChildren().add(director);
        }
        left.getStyleClass().add(Styles.STACK);
        return left;
    }

    private Node right() {
        VBox card = new VBox();
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        if (model.runs()) {
            FlowPane choices = new FlowPane(
                    buttons.plain("casefile.people.to-designate", () -> begin(Beside.DESIGNATE)),
                    buttons.plain("casefile.people.to-invite", () -> begin(Beside.INVITE)),
                    buttons.plain("casefile.people.to-secrecy", model::secrecy));
            choices.getStyleClass().add("desk-actions");
            card.getChildren().add(choices);
        } else {
            card.visibleProperty().bind(model.beside().isEqualTo(Beside.PARTY));
            card.managedProperty().bind(card.visibleProperty());
        }
        card.getChildren().add(panes.node());
        return card;
    }

    private Roll.Said said(People.Line line) {
        return new Roll.Said(
                line.person()
                        .map(person -> texts.get("casefile.participant", line.organisation(), person))
                        .orElse(line.organisation().value()),
                Stream.of(
                                Optional.of(texts.get(
                                        "casefile.people.since",
                                        line.participant().designatedOn())),
                                line.participant().contribution().map(this::said),
                                line.participant().endedOn().map(day -> texts.get("casefile.people.until-day", day)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · ")));
    }

    private String said(Contribution given) {
        return texts.get("casefile.people.asked", texts.code(given.state()), given.on());
    }

    private Roll.Said said(ThirdParty party) {
        ThirdParty.Terms terms = party.terms();
        String secrecy = terms.secrecy()
                .signedOn()
                .map(day -> texts.get("casefile.people.secrecy", day))
                .orElse(texts.get("casefile.people.secrecy.open"));
        String stands = party.endedOn()
                .map(day -> texts.get("casefile.people.party-ended-on", day))
                .orElse(texts.get(
                        party.takesPartOn(model.today()) ? "casefile.people.party-until" : "casefile.people.party-over",
                        terms.until()));
        return new Roll.Said(
                terms.contact()
                        .map(ShortText::value)
                        .map(who -> texts.get("casefile.participant", terms.organisation(), who))
                        .orElse(terms.organisation().value()),
                String.join(" · ", stands, secrecy));
    }

    private Label heading(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(Styles.HEADING);
        return label;
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(Styles.QUIET);
        return label;
    }
}

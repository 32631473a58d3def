package nl.casustafel.casefile.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.Regime;
import nl.casustafel.casefile.ThirdParty;
import nl.casustafel.casefile.ui.PeopleModel.Beside;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What stands beside the people of a case: designating one, ending a designation, admitting an incidental
/// third party, and the terms of one that was admitted. What is decided by those who sign has their places
/// below it.
final class PeoplePanes {
    private final PeopleModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final FormPane designate;
    private final FormPane end;
    private final FormPane invite;
    private final FormPane party;
    private final VBox signing = new VBox();
    private final VBox root = new VBox();
    private @Nullable Regime signedUnder;

    PeoplePanes(PeopleModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        designate = new FormPane(texts, model::designate)
                .choice("casefile.people.organisation", model.organisation)
                .choice("casefile.people.person", model.person);
        end = new FormPane(texts, model::end).readOnly("casefile.people.ending", ending());
        invite = invite();
        party = party();
        signing.setId("casefile-signing");
        signing.getStyleClass().add(Styles.STACK);
        root.getStyleClass().add(Styles.STACK);
        root.getChildren().setAll(heading(), stands(party, Beside.PARTY));
        if (!model.runs()) {
            return;
        }
        root.getChildren()
                .addAll(
                        stands(designate, Beside.DESIGNATE),
                        stands(end, Beside.END),
                        stands(invite, Beside.INVITE),
                        signing,
                        stands(acts(buttons.main("casefile.people.add", model::designate)), Beside.DESIGNATE),
                        stands(acts(buttons.grave("casefile.people.stop", model::end)), Beside.END),
                        stands(acts(buttons.main("casefile.people.admit", model::invite)), Beside.INVITE));
        signing.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> model.beside().get().isSigned(), model.beside()));
        signing.managedProperty().bind(signing.visibleProperty());
        model.people().addListener((_, _, shown) -> sign(shown));
    }

    Node node() {
        return root;
    }

    void focus(Beside shown) {
        switch (shown) {
            case DESIGNATE -> designate.focusFirst();
            case END -> signing.lookupAll(".combo-box").stream().findFirst().ifPresent(Node::requestFocus);
            case INVITE -> invite.focusFirst();
            case PARTY -> party.focusFirst();
        }
    }

    private Node heading() {
        Label heading = new Label();
        heading.setWrapText(true);
        heading.getStyleClass().add(Styles.HEADING);
        heading.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get(model.beside().get().textKey()), model.beside()));
        return heading;
    }

    private FormPane invite() {
        return new FormPane(texts, model::invite)
                .beside(line -> line.text("casefile.third.organisation", model.terms.organisation)
                        .text("casefile.third.contact", model.terms.contact))
                .area("casefile.third.expertise", model.terms.expertise, area -> area.rows(2, 6))
                .area("casefile.third.own-task", model.terms.ownTask, area -> area.rows(2, 6))
                .area("casefile.third.scope", model.terms.scope, area -> area.rows(2, 6))
                .beside(line -> line.date("casefile.third.until", model.terms.until)
                        .optionalDate("casefile.third.signed-on", model.terms.signedOn))
                .area("casefile.third.why", model.terms.why, area -> area.rows(1, 4));
    }

    private FormPane party() {
        FormPane pane = new FormPane(texts, () -> {})
                .readOnly(
                        "casefile.third.organisation.read",
                        of(terms -> terms.organisation().value()))
                .readOnly(
                        "casefile.third.expertise.read",
                        of(terms -> terms.expertise().value()))
                .readOnly(
                        "casefile.third.own-task.read",
                        of(terms -> terms.ownTask().value()))
                .readOnly("casefile.third.scope.read", of(terms -> terms.scope().value()))
                .readOnly("casefile.third.until.read", of(terms -> texts.date(terms.until())));
        if (!model.runs()) {
            return pane;
        }
        Node signed = new FormPane(texts, model::secrecySigned)
                .date("casefile.third.signed-after", model.signedOn)
                .actions(buttons.plain("casefile.people.sign-party", model::secrecySigned))
                .node();
        signed.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> Optional.ofNullable(model.party().get())
                                .filter(party ->
                                        party.terms().secrecy().signedOn().isEmpty())
                                .filter(party -> party.takesPartOn(model.today()))
                                .isPresent(),
                        model.party()));
        signed.managedProperty().bind(signed.visibleProperty());
        return pane.node(signed).actions(buttons.grave("casefile.people.end-party", model::endParty));
    }

    private ObservableValue<String> of(Function<ThirdParty.Terms, String> words) {
        return Bindings.createStringBinding(
                () -> Optional.ofNullable(model.party().get())
                        .map(ThirdParty::terms)
                        .map(words)
                        .orElse(""),
                model.party());
    }

    private ObservableValue<String> ending() {
        return Bindings.createStringBinding(
                () -> Optional.ofNullable(model.line().get())
                        .map(line -> line.person()
                                .map(person -> texts.get("casefile.participant", line.organisation(), person))
                                .orElse(line.organisation().value()))
                        .orElse(""),
                model.line());
    }

    /// The places are those of the regime: three by their party, or any two participants.
    private void sign(@Nullable People shown) {
        if (shown == null || shown.caseFile().regime() == signedUnder) {
            return;
        }
        Regime regime = shown.caseFile().regime();
        signedUnder = regime;
        Label help =
                new Label(texts.get("casefile.signing.help." + regime.name().toLowerCase(Locale.ROOT)));
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.getStyleClass().add(Styles.QUIET);
        signing.getChildren().setAll(help);
        model.signing.places().stream()
                .filter(place -> shown.known().signers().containsKey(place.party()))
                .map(place -> place(place, regime))
                .forEach(signing.getChildren()::add);
    }

    private Node place(SigningModel.Place place, Regime regime) {
        String key = "casefile.signing." + regime.name().toLowerCase(Locale.ROOT) + "."
                + place.party().name().toLowerCase(Locale.ROOT);
        Label signed = new Label();
        signed.setId(key.replace('.', '-') + "-signed");
        signed.getStyleClass().addAll(Styles.BADGE, Styles.GOOD);
        signed.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> Optional.ofNullable(place.who().chosen().get())
                                .map(person -> texts.get("casefile.signing.signed", person.name()))
                                .orElse(""),
                        place.who().chosen()));
        signed.visibleProperty().bind(place.signed().isNotNull());
        signed.managedProperty().bind(signed.visibleProperty());
        Node form = new FormPane(texts, () -> {})
                .signature(key, place.who(), (person, code) -> model.signing.sign(place, person, code))
                .node();
        return new VBox(form, signed);
    }

    private FormPane acts(Button act) {
        return new FormPane(texts, () -> {}).actions(act);
    }

    private Node stands(FormPane pane, Beside when) {
        Node node = pane.node();
        node.visibleProperty()
                .bind(Bindings.createBooleanBinding(() -> model.beside().get() == when, model.beside()));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}

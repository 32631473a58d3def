package nl.casustafel.team.ui;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.SecretField;
import nl.casustafel.desk.Styles;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.ui.TeamModel.Panel;
import nl.casustafel.texts.Texts;

/// The team on screen: the list with what can be done above it, and one form at a time in its place.
public final class TeamView {
    private final TeamModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final Runnable own;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);
    private Runnable focus = () -> {};

    /// @param own opens one's own account
    public TeamView(TeamModel model, Texts texts, Runnable own) {
        this.own = own;
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        page.getStyleClass().add(Styles.PAGE);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("desk-scroll");
        URL sheet = TeamView.class.getResource("team.css");
        scroll.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
        model.panel().addListener((_, _, _) -> show());
        show();
    }

    /// The screen; reads the team at once and again after every change of it.
    public Screen screen() {
        model.load();
        return Screen.of(scroll, texts.get("team.title"))
                .flushing(model::flush)
                .closing(model.listen())
                .focusing(() -> focus.run());
    }

    private void show() {
        switch (model.panel().get()) {
            case OVERVIEW -> overview();
            case ADD -> add();
            case CHANGE -> change();
            case CODE -> code();
            case MANDATE -> mandate();
            case END_MANDATE -> endMandate();
            case MUNICIPALITY -> municipality();
            case SETTINGS -> settings();
        }
        focus.run();
    }

    private void overview() {
        RowTable<PersonRow> people = people();
        RowTable<Municipality> places = places();
        VBox.setVgrow(people.node(), Priority.ALWAYS);
        places.node().getStyleClass().add("team-municipalities");
        Button add = buttons.main("team.add", () -> model.go(Panel.ADD));
        FlowPane acts = new FlowPane(
                add,
                buttons.plain("team.code", () -> model.go(Panel.CODE)),
                buttons.plain("team.mandate", () -> model.go(Panel.MANDATE)),
                buttons.plain("team.municipality", model::addMunicipality),
                buttons.plain("team.settings", () -> model.go(Panel.SETTINGS)),
                buttons.quiet("team.account.open", Icon.PERSON, own));
        acts.getStyleClass().add("desk-actions");
        focus = () -> people.node().requestFocus();
        page.getChildren()
                .setAll(
                        label("team.title", Styles.TITLE),
                        acts,
                        banner(),
                        owedRenewal(),
                        people.node(),
                        label("team.municipalities", Styles.HEADING),
                        places.node());
    }

    private Node owedRenewal() {
        Label why = label("team.renewal.owed", "desk-help");
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(why, buttons.plain("team.renewal.open", model.renewal::ask));
        row.setId("team-renewal");
        row.getStyleClass().addAll(Styles.CARD, Styles.ROW);
        showWhere(row, model.renewal.owed());
        return row;
    }

    private RowTable<PersonRow> people() {
        return new RowTable<PersonRow>(texts, "team.people", model.people)
                .column("team.people.name", 1.7, row -> nameAndFunction(row.person()))
                .column(
                        "team.people.organisation",
                        1.6,
                        row -> row.person().organisation().name().value())
                .column("team.people.roles", 1.4, row -> row.roles(texts))
                .column("team.people.mandate", 1.5, row -> row.decidesFor(texts))
                .dateColumn("team.people.vog", 1, row -> row.person().vogOn().orElse(null))
                .column("team.people.warning", 1.2, row -> row.training(texts))
                .column("team.people.access", 0.9, row -> access(row.person()))
                .onOpen(model::change);
    }

    private RowTable<Municipality> places() {
        return new RowTable<Municipality>(texts, "team.municipalities", model.municipalities)
                .column("team.municipalities.name", 1, row -> row.name().value())
                .column("team.municipalities.mayor", 1, row -> row.mayor().value())
                .column(
                        "team.municipalities.contact",
                        1,
                        row -> row.contactPoint()
                                .map(contact -> contact.value())
                                .orElse(""))
                .onOpen(model::change);
    }

    private void add() {
        Runnable[] act = {() -> {}};
        PersonFields fields = new PersonFields(texts, model.person, () -> act[0].run());
        PassphraseFields passphrase =
                new PassphraseFields(texts, model.passphrase, model.person::expectedWords, () -> act[0].run());
        FormPane account = new FormPane(texts, () -> act[0].run()).tick("team.add.account", model.person.account());
        act[0] = () -> {
            passphrase.hand(model::addPerson);
            fields.focusFirstProblem();
        };
        showWhere(passphrase.node(), model.person.account().ticked());
        focus = fields::focusFirst;
        form("team.add", act[0], account.node(), fields.node(), passphrase.node());
    }

    private void change() {
        Runnable[] act = {() -> {}};
        PersonForm filled = model.change.form;
        PersonFields fields = new PersonFields(texts, filled, () -> act[0].run());
        PassphraseFields passphrase =
                new PassphraseFields(texts, model.change.passphrase, filled::expectedWords, () -> act[0].run());
        FormPane state = new FormPane(texts, () -> act[0].run())
                .tick("team.change.active", filled.active)
                .tick("team.add.account", filled.account());
        FormPane followed = new FormPane(texts, () -> act[0].run()).choice("team.change.successor", filled.followedBy);
        showWhere(followed.node(), filled.workLeft());
        act[0] = () -> {
            passphrase.hand(model.change::save);
            fields.focusFirstProblem();
        };
        showWhere(passphrase.node(), model.change.needsKey());
        focus = fields::focusFirst;
        form("team.change", act[0], state.node(), followed.node(), fields.node(), passphrase.node());
    }

    private void code() {
        SecretField first = new SecretField();
        SecretField again = new SecretField();
        Runnable save = () -> model.setCode(first.take(), again.take());
        FormPane form = new FormPane(texts, save)
                .choice("team.code.who", model.codeOf)
                .beside(line -> line.secret("team.code.first", first).secret("team.code.again", again));
        focus = form::focusFirst;
        form("team.code", save, form.node());
    }

    private void mandate() {
        MandateForm filled = model.mandate;
        FormPane where =
                new FormPane(texts, model::grantMandate).choice("team.mandate.municipality", filled.municipality);
        showWhere(
                where.node(),
                Bindings.createBooleanBinding(() -> filled.party.chosen().get() == Party.MAYOR, filled.party.chosen()));
        FormPane form = new FormPane(texts, model::grantMandate)
                .choice("team.mandate.who", filled.who)
                .radios("team.mandate.party", filled.party)
                .node(where.node())
                .beside(line -> line.date("team.mandate.granted", filled.granted)
                        .optionalDate("team.mandate.ends", filled.ends))
                .text("team.mandate.document", filled.document);
        RowTable<MandateRow> running = new RowTable<MandateRow>(texts, "team.mandates", model.mandates)
                .column("team.mandates.who", 1.4, MandateRow::who)
                .column("team.mandates.party", 1.4, row -> row.decidesFor(texts))
                .dateColumn("team.mandates.granted", 1, row -> row.mandate().grantedOn())
                .dateColumn(
                        "team.mandates.ends", 1, row -> row.mandate().endsOn().orElse(null))
                .column(
                        "team.mandates.document",
                        1.6,
                        row -> row.mandate().document().value())
                .onOpen(model::end);
        running.node().getStyleClass().add("team-mandates");
        focus = form::focusFirst;
        form("team.mandate", model::grantMandate, form.node());
        page.getChildren().addAll(label("team.mandates", Styles.HEADING), running.node());
    }

    private void endMandate() {
        FormPane form = new FormPane(texts, model::endMandate).date("team.end-mandate.last", model.mandateEnd);
        Label which = new Label(model.ending()
                .map(row -> texts.get(
                        "team.end-mandate.which",
                        row.who(),
                        row.decidesFor(texts),
                        row.mandate().document()))
                .orElse(""));
        which.setWrapText(true);
        focus = form::focusFirst;
        form(
                "team.end-mandate",
                model::endMandate,
                which,
                form.node(),
                buttons.plain("team.end-mandate.renew", model::renewMandate));
    }

    private void municipality() {
        MunicipalityForm filled = model.municipality;
        FormPane form = new FormPane(texts, model::saveMunicipality)
                .beside(line ->
                        line.text("team.municipality.name", filled.name).text("team.municipality.mayor", filled.mayor))
                .text("team.municipality.contact", filled.contact);
        focus = form::focusFirst;
        form("team.municipality", model::saveMunicipality, form.node());
    }

    private void settings() {
        SettingsForm filled = model.settings;
        FormPane form = new FormPane(texts, model::saveSettings)
                .beside(line ->
                        line.text("team.settings.name", filled.teamName).text("team.settings.place", filled.place))
                .text("team.settings.label", filled.label)
                .tick("team.settings.pre-selection", filled.preSelection)
                .tick("team.settings.triangle", filled.triangleRatifies)
                .tick("team.settings.renew-key", filled.renewKey)
                .text(
                        "team.settings.idle",
                        filled.idle,
                        control -> control.getStyleClass().add("desk-date"))
                .heading("team.settings.reviews")
                .node(label("team.settings.reviews.help", "desk-help"))
                .beside(line -> line.text("team.settings.plan-months", filled.planMonths)
                        .text("team.settings.necessity-months", filled.necessityMonths))
                .beside(line -> line.text("team.settings.late-months", filled.lateMonths)
                        .text("team.settings.plan-weeks", filled.planWeeks));
        focus = form::focusFirst;
        form("team.settings", model::saveSettings, form.node());
    }

    /// One form in a card, with its act and the way back.
    private void form(String key, Runnable act, Node... parts) {
        Label lead = label(key + ".lead", "desk-help");
        HBox acts = new HBox(
                buttons.main(key + ".save", act), buttons.plain("common.cancel", () -> model.go(Panel.OVERVIEW)));
        acts.getStyleClass().addAll(Styles.ROW, "desk-actions");
        VBox card = new VBox(label(key + ".title", Styles.TITLE), lead);
        card.getChildren().addAll(List.of(parts));
        card.getChildren().addAll(banner(), acts);
        card.getStyleClass().add(Styles.CARD);
        page.getChildren().setAll(card);
    }

    private Node banner() {
        return new Banner("team-notice", model.notice()).node();
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private static String nameAndFunction(TeamPerson person) {
        return person.name().value() + "\n" + person.function().value();
    }

    /// What this person can sign in and sign with, one under the other.
    private String access(TeamPerson person) {
        if (!person.active()) {
            return texts.get("team.people.inactive");
        }
        List<String> held = new ArrayList<>();
        if (person.signInName().isPresent()) {
            held.add(texts.get("team.people.account"));
        }
        if (person.hasCode()) {
            held.add(texts.get("team.people.code"));
        }
        return held.isEmpty() ? texts.get("team.people.no-access") : String.join("\n", held);
    }

    private static void showWhere(Parent node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}

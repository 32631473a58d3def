package nl.casustafel.team.ui;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Role;
import nl.casustafel.texts.Texts;

/// The controls of a [PersonForm], in parts that show only where they apply. Ids start with `team-person`.
public final class PersonFields {
    private final Texts texts;
    private final PersonForm form;
    private final FormPane who;
    private final FormPane where;
    private final FormPane after;
    private final FormPane mandate;
    private final FormPane signIn;
    private final VBox holder = new VBox();
    private final VBox root = new VBox();

    /// @param submit what Ctrl+Enter does, anywhere in the form
    public PersonFields(Texts texts, PersonForm form, Runnable submit) {
        this.texts = texts;
        this.form = form;
        this.who = new FormPane(texts, submit)
                .beside(line -> line.text("team.person.name", form.name).text("team.person.function", form.function))
                .beside(line ->
                        line.choice("team.person.kind", form.kind).text("team.person.organisation", form.organisation));
        this.where = new FormPane(texts, submit).choice("team.person.municipality", form.municipality);
        this.mandate = new FormPane(texts, submit)
                .readOnly("team.person.party", Bindings.createStringBinding(this::party, form.kind.chosen()))
                .beside(line -> line.optionalDate("team.person.granted", form.granted)
                        .text("team.person.document", form.document));
        this.after = new FormPane(texts, submit)
                .beside(line -> line.optionalDate("team.person.vog", form.vog)
                        .optionalDate("team.person.trained", form.trained));
        this.signIn = new FormPane(texts, submit).text("team.person.sign-in", form.signIn);
        build();
    }

    public Node node() {
        return root;
    }

    public void focusFirst() {
        who.focusFirst();
    }

    public void focusFirstProblem() {
        // The last to ask has the focus, so the first part asks last.
        List.of(signIn, after, mandate, where, who).forEach(FormPane::focusFirstProblem);
    }

    private void build() {
        root.getStyleClass().add(Styles.STACK);
        showWhere(where.node(), form.municipal());
        boolean severalPlaces = form.held.size() > 1;
        showWhere(
                holder,
                Bindings.createBooleanBinding(
                        () -> severalPlaces && role(Role.FILE_HOLDER).isTicked(),
                        role(Role.FILE_HOLDER).ticked()));
        showWhere(
                mandate.node(),
                Bindings.createBooleanBinding(
                        () -> !form.isChanging()
                                && form.party().isPresent()
                                && role(Role.DECIDER).isTicked(),
                        form.kind.chosen(),
                        role(Role.DECIDER).ticked()));
        showWhere(signIn.node(), form.account.ticked());
        root.getChildren()
                .setAll(
                        who.node(),
                        where.node(),
                        ticks(
                                "team.person.roles",
                                form.roles.keySet().stream()
                                        .map(role -> tick(texts.code(role), role))
                                        .toList()),
                        holder,
                        mandate.node(),
                        after.node(),
                        signIn.node(),
                        new Banner("team-person-banner", form.notice()).node());
        holder.getChildren()
                .add(ticks(
                        "team.person.holder-of",
                        form.held.entrySet().stream()
                                .map(place -> box(place.getKey().name().value(), place.getValue()))
                                .toList()));
    }

    private CheckBox tick(String words, Role role) {
        CheckBox box = box(words, role(role));
        box.setId("team-person-role-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return box;
    }

    private static CheckBox box(String words, Tick tick) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.selectedProperty().bindBidirectional(tick.ticked());
        return box;
    }

    private Node ticks(String key, List<CheckBox> boxes) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add("desk-label");
        FlowPane pane = new FlowPane(boxes.toArray(Node[]::new));
        pane.getStyleClass().add("desk-radios");
        Label help = new Label(texts.get(key + ".help"));
        help.getStyleClass().add("desk-help");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        VBox group = new VBox(label, pane, help);
        group.getStyleClass().add("desk-field");
        return group;
    }

    private Tick role(Role role) {
        return form.roles.getOrDefault(role, new Tick());
    }

    private String party() {
        return form.party().map(texts::code).orElse("");
    }

    private static void showWhere(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}

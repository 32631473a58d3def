package nl.casustafel.shell.entry;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Styles;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.ui.PassphraseFields;
import nl.casustafel.team.ui.PersonFields;
import nl.casustafel.team.ui.PersonForm;
import nl.casustafel.texts.Texts;

/// The first start on screen, one page at a time.
final class WelcomeView {
    private final WelcomeModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final Runnable practise;
    private final Button restore;
    private final Button language;
    private final StackPane root = new StackPane();
    private Runnable focus = () -> {};

    WelcomeView(WelcomeModel model, Texts texts, Runnable practise, Button restore, Button language) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.practise = practise;
        this.restore = restore;
        this.language = language;
        model.step().addListener((_, _, _) -> show());
        show();
    }

    Parent node() {
        return root;
    }

    private void show() {
        stand(
                switch (model.step().get()) {
                    case START -> start();
                    case TEAM -> team();
                    case YOU -> person("you", model.you, model::youDone);
                    case PEOPLE -> people();
                    case OTHER -> person("other", model.other, model::otherDone);
                    case CODE -> code();
                    case CONFIRM -> confirm();
                    case MAKING -> making();
                });
    }

    private void stand(CalmPage page) {
        root.getChildren().setAll(page.node());
        // What scrolls is part of the scene only once it has a skin, and only then can be focused.
        root.applyCss();
        focus.run();
    }

    private CalmPage page(String name) {
        String step = "entry." + name + ".step";
        return new CalmPage(
                texts.has(step) ? texts.get(step) : "",
                texts.get("entry." + name + ".title"),
                texts.get("entry." + name + ".lead"));
    }

    private CalmPage start() {
        Button make = buttons.main("entry.start.make", model::start);
        focus = make::requestFocus;
        return page("start")
                .add(
                        CalmPage.words("entry-start-needs", texts.get("entry.start.needs"), "entry-lead"),
                        new Banner("entry-start-notice", model.notice()).node())
                .acts(List.of(make, buttons.plain("entry.practise", practise)), List.of(restore, language));
    }

    private CalmPage team() {
        FormPane form = new FormPane(texts, model::teamDone)
                .beside(line ->
                        line.text("entry.team.place", model.team.place).text("entry.team.name", model.team.teamName))
                .beside(line ->
                        line.text("entry.team.letter", model.team.letter).text("entry.team.label", model.team.label))
                .heading("entry.team.municipalities");
        VBox rows = new VBox();
        rows.getStyleClass().add(Styles.STACK);
        model.team.municipalities.forEach(row -> rows.getChildren().add(municipality(row, rows)));
        Runnable done = () -> {
            model.teamDone();
            form.focusFirstProblem();
        };
        focus = form::focusFirst;
        return page("team")
                .add(form.node(), rows)
                .add(new HBox(buttons.quiet("entry.team.more", Icon.ADD, () -> addMunicipality(rows))))
                .acts(List.of(buttons.main("entry.next", done), back()), List.of());
    }

    private void addMunicipality(VBox rows) {
        model.team.addMunicipality();
        MunicipalityForm added = model.team.municipalities.getLast();
        FormPane row = form(added, rows.getChildren().size());
        rows.getChildren().add(row.node());
        row.focusFirst();
    }

    private Node municipality(MunicipalityForm row, VBox rows) {
        return form(row, rows.getChildren().size()).node();
    }

    private FormPane form(MunicipalityForm row, int number) {
        return new FormPane(texts, model::teamDone)
                .beside(line -> line.text(
                                "entry.team.municipality",
                                row.name,
                                control -> control.setId("entry-team-municipality-" + (number + 1)))
                        .text(
                                "entry.team.mayor",
                                row.mayor,
                                control -> control.setId("entry-team-mayor-" + (number + 1))));
    }

    private CalmPage person(String name, PersonForm form, BiConsumer<char[], char[]> done) {
        Runnable[] act = {() -> {}};
        PersonFields fields = new PersonFields(texts, form, () -> act[0].run());
        PassphraseFields passphrase =
                new PassphraseFields(texts, model.passphrase, () -> model.expected(form), () -> act[0].run());
        act[0] = () -> {
            passphrase.hand(done);
            fields.focusFirstProblem();
        };
        focus = fields::focusFirst;
        return page(name)
                .add(fields.node(), passphrase.node())
                .acts(List.of(buttons.main("entry.next", act[0]), back()), List.of());
    }

    private CalmPage people() {
        VBox list = new VBox();
        list.setId("entry-people");
        list.getStyleClass().add("entry-people");
        model.people()
                .forEach(person ->
                        list.getChildren().add(line(person.membership().person())));
        Button more = buttons.plain("entry.people.more", model::another);
        Button all = buttons.main("entry.people.all", model::everybodyIsThere);
        focus = more::requestFocus;
        return page("people").add(list).acts(List.of(all, more, back()), List.of());
    }

    private Label line(TeamPerson person) {
        String roles = person.roles().stream().sorted().map(texts::code).collect(Collectors.joining(", "));
        Label line = CalmPage.words(
                "", person.name().value() + ", " + person.function().value(), "entry-person");
        line.setGraphic(Icon.PERSON.node());
        line.setText(line.getText() + (roles.isEmpty() ? "" : " (" + roles + ")"));
        return line;
    }

    private CalmPage code() {
        Label code = CalmPage.words("entry-code", grouped(model.shownCode()), Styles.CODE);
        code.getStyleClass().add("entry-code");
        Button written = buttons.main("entry.code.written", model::codeWritten);
        focus = written::requestFocus;
        return page("code")
                .add(code, CalmPage.words("entry-code-keep", texts.get("entry.code.keep"), "entry-lead"))
                .acts(List.of(written, buttons.plain("entry.code.share", () -> stand(shares())), back()), List.of());
    }

    /// The same code for three people, who should not see it whole.
    private CalmPage shares() {
        CalmPage page = page("shares");
        List<String> shares = model.shares();
        for (int i = 0; i < shares.size(); i++) {
            Label share = CalmPage.words("entry-share-" + (i + 1), grouped(shares.get(i)), Styles.CODE);
            share.getStyleClass().addAll("entry-code", "entry-share");
            Label number = CalmPage.words("", texts.get("entry.shares.number", i + 1), Styles.HEADING);
            VBox paper = new VBox(number, share);
            paper.getStyleClass().add("entry-paper");
            page.add(paper);
        }
        Button written = buttons.main("entry.shares.written", model::codeWritten);
        focus = written::requestFocus;
        return page.acts(List.of(written, buttons.plain("common.back", this::show)), List.of());
    }

    /// Five groups on a line, as they are best copied to paper.
    private static String grouped(String code) {
        String[] groups = code.split(" ");
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < groups.length; i++) {
            lines.append(groups[i]).append(i % 5 == 4 ? "\n" : "  ");
        }
        return lines.toString().strip();
    }

    private CalmPage confirm() {
        FormPane form = new FormPane(texts, model::confirm).text("entry.confirm.code", model.typedCode);
        focus = form::focusFirst;
        return page("confirm")
                .add(form.node(), new Banner("entry-confirm-notice", model.notice()).node())
                .acts(List.of(buttons.main("entry.confirm.make", model::confirm), back()), List.of());
    }

    private CalmPage making() {
        Label said = CalmPage.words("entry-making-text", "", "entry-lead");
        said.textProperty().bind(model.progress().text());
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        focus = () -> {};
        return page("making").add(bar, said);
    }

    private Button back() {
        return buttons.plain("common.back", model::back);
    }
}

package nl.casustafel.signal.ui;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.texts.Texts;

/// Shows the entry of a new signal, with the mail beside it. A mail may be dropped anywhere on it.
final class NewSignalView {
    private static final double FORM_SHARE = 60;

    private final NewSignalModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final FormPane base;
    private final FormPane person;
    private final FormPane reporter;
    private final MailCard mail;
    private final CandidatesView who;
    private final BooleanBinding holdsPerson;
    private Runnable focusLine = () -> {};

    NewSignalView(NewSignalModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.mail = new MailCard(model, texts);
        this.holdsPerson = model.form.kind.chosen().isNotEqualTo(SignalKind.ADVICE_REQUEST);
        this.who = new CandidatesView(model.candidates);
        this.base = base();
        this.person = person();
        this.reporter = reporter();
    }

    Screen screen() {
        Node halves = new Halves(form(), mail.node(), FORM_SHARE).node();
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox page = new VBox(heading(), new Banner("signal-entry-banner", model.notice()).node(), halves);
        page.getStyleClass().add(Styles.PAGE);
        MailDrop.on(page, model::take);
        return Screen.of(page, texts.get("signal.entry.title"))
                .commands(commands())
                .flushing(model::flush)
                .focusing(base::focusFirst);
    }

    private List<Command> commands() {
        return List.of(
                Command.of("signal.entry.save", this::save, "Shortcut+Enter"),
                Command.of("signal.entry.fact.seen", () -> add(FactKind.SEEN), "Alt+1", "Alt+Numpad 1")
                        .when(holdsPerson::get),
                Command.of("signal.entry.fact.heard", () -> add(FactKind.HEARD), "Alt+2", "Alt+Numpad 2")
                        .when(holdsPerson::get),
                Command.of("signal.entry.fact.opinion", () -> add(FactKind.OPINION), "Alt+3", "Alt+Numpad 3")
                        .when(holdsPerson::get),
                Command.of("signal.mail.fact", () -> model.takeFact(mail.selected()), "Alt+F")
                        .when(holdsPerson::get),
                Command.of("signal.mail.choose", model::choose, "Shortcut+O"),
                Command.of("signal.mail.queue.skip", model::skip)
                        .when(model.place().isNotEmpty()::get));
    }

    private void save() {
        model.save();
        // The last call wins, so that the first problem of the screen has the focus.
        List.of(reporter, person, base).forEach(FormPane::focusFirstProblem);
    }

    private void add(FactKind kind) {
        model.facts.add(kind);
        focusLine.run();
        person.focusFirstProblem();
    }

    private FlowPane heading() {
        Label title = new Label(texts.get("signal.entry.title"));
        title.getStyleClass().add(Styles.TITLE);
        FlowPane line = new FlowPane(title, buttons.main("signal.entry.save", this::save));
        line.getStyleClass().add("desk-actions");
        return line;
    }

    private Node form() {
        Node concerned = person.node();
        concerned.visibleProperty().bind(holdsPerson);
        concerned.managedProperty().bind(holdsPerson);
        Label nobody = quiet("signal.entry.advice");
        nobody.visibleProperty().bind(holdsPerson.not());
        nobody.managedProperty().bind(holdsPerson.not());
        VBox card = new VBox(base.node(), nobody, concerned, reporter.node());
        card.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        return card;
    }

    private FormPane base() {
        EntryForm entry = model.form;
        return new FormPane(texts, this::save)
                .radios("signal.entry.kind", entry.kind)
                .beside(line -> line.date("signal.entry.received", entry.receivedOn)
                        .choice("signal.entry.channel", entry.channel))
                .beside(line -> line.choice("signal.entry.source", entry.source)
                        .choice("signal.entry.municipality", entry.municipality))
                .heading("signal.urgent")
                .radios("signal.urgent.threat", model.urgent.threat)
                .radios("signal.urgent.means", model.urgent.means)
                .radios("signal.urgent.danger", model.urgent.danger)
                .node(new Banner("signal-urgent-banner", model.urgent.emergency()).node());
    }

    private FormPane person() {
        EntryForm entry = model.form;
        return new FormPane(texts, this::save)
                .heading("signal.entry.subject")
                .beside(line -> line.text("signal.entry.subject.name", entry.subjectName, who::under)
                        .text("signal.entry.subject.description", entry.subjectDescription))
                .node(who.node())
                .beside(line -> line.radios("signal.entry.subject.kind", entry.subjectKind)
                        .optionalDate("signal.entry.subject.born", entry.bornOn)
                        .choice("signal.entry.subject.minor", entry.minor)
                        .text("signal.entry.subject.also", entry.alsoCalled))
                .heading("signal.entry.facts")
                .node(new FactLines(model.facts, texts).node())
                .text("signal.entry.fact", model.facts.text, line -> focusLine = line::requestFocus)
                .markedAs(List.of(FactKind.values()))
                .noticing(model.facts.text, new WordsNotice(texts, entry), entry.reporterName)
                .beside(line -> line.optionalDate("signal.entry.fact.date", model.facts.observedOn)
                        .text("signal.entry.fact.contributor", model.facts.contributor))
                .actions(
                        buttons.plain("signal.entry.fact.seen", () -> add(FactKind.SEEN)),
                        buttons.plain("signal.entry.fact.heard", () -> add(FactKind.HEARD)),
                        buttons.plain("signal.entry.fact.opinion", () -> add(FactKind.OPINION)))
                .area("signal.entry.interpretation", entry.interpretation)
                .noticing(entry.interpretation, new WordsNotice(texts, entry), entry.reporterName)
                .explained("signal.explain.radicalisation", "signal.explain.activism");
    }

    private FormPane reporter() {
        EntryForm entry = model.form;
        return new FormPane(texts, this::save)
                .heading("signal.entry.reporter")
                .node(quiet("signal.entry.reporter.only"))
                .beside(line -> line.text("signal.entry.reporter.name", entry.reporterName)
                        .text("signal.entry.reporter.contact", entry.reporterContact))
                .tick("signal.entry.reporter.confidence", entry.wantsConfidence);
    }

    private Label quiet(String key) {
        Label label = new Label(texts.get(key));
        label.getStyleClass().add(Styles.QUIET);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

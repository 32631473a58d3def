package nl.casustafel.signal.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The form of the act that is open on a signal's page; takes no room while none is.
final class ActForms {
    private final VBox root = new VBox();
    private final SignalModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final CandidatesView who;
    private @Nullable FormPane form;

    ActForms(SignalModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.who = new CandidatesView(model.amend.candidates);
        root.setId("signal-act");
        root.getStyleClass().add(Styles.CARD);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.open().addListener((property, before, after) -> show(after));
        model.notice().addListener((property, before, after) -> focusProblem());
        show(model.open().get());
    }

    Node node() {
        return root;
    }

    /// Adds the typed fact and goes on with the next one.
    void addFact(FactKind kind) {
        model.addFact(kind);
        if (form != null) {
            form.focusFirst();
            form.focusFirstProblem();
        }
    }

    /// Escape leaves the form; what was typed in it is there when it is opened again.
    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            model.putAside();
        }
    }

    private void focusProblem() {
        if (form != null) {
            form.focusFirstProblem();
        }
    }

    private void show(@Nullable SignalAct act) {
        root.getChildren().clear();
        form = null;
        root.setVisible(act != null);
        root.setManaged(act != null);
        if (act != null) {
            FormPane shown = form(act);
            form = shown;
            root.getChildren().add(shown.node());
            shown.focusFirst();
        }
    }

    private FormPane form(SignalAct act) {
        return switch (act) {
            case ADD_FACT -> fact();
            case AMEND -> amend();
            case SPLIT -> new SplitPane(model.split.form, model::saveSplit, cancel(), texts).form();
            case URGENT -> urgent();
            case ANSWER -> answer();
            case ADVICE -> advice();
            case PRE_SORT -> preSort();
            case WITHDRAW -> withdraw();
            case AGENDA, OUTSIDE, CLOSE -> throw new IllegalArgumentException(act + " has no form");
        };
    }

    private FormPane fact() {
        return new FormPane(texts, () -> addFact(FactKind.SEEN))
                .heading("signal.act.add-fact")
                .area("signal.page.fact", model.fact.text)
                .markedAs(List.of(FactKind.values()))
                .noticing(
                        model.fact.text,
                        new WordsNotice(
                                texts, () -> said(SignalPage::reporterName), () -> said(SignalPage::subjectName)))
                .beside(line -> line.optionalDate("signal.page.fact.date", model.fact.observedOn)
                        .text("signal.page.fact.contributor", model.fact.contributor))
                .actions(
                        buttons.main("signal.page.fact.seen", () -> addFact(FactKind.SEEN)),
                        buttons.plain("signal.page.fact.heard", () -> addFact(FactKind.HEARD)),
                        buttons.plain("signal.page.fact.opinion", () -> addFact(FactKind.OPINION)),
                        buttons.plain("signal.page.fact.ready", model::cancel));
    }

    private String said(Function<SignalPage, String> name) {
        return Optional.ofNullable(model.page().get()).map(name).orElse("");
    }

    private FormPane amend() {
        EntryForm entry = model.amend.form;
        FormPane pane = new FormPane(texts, model::saveAmended).heading("signal.act.amend");
        if (entry.kind.chosen().get() == SignalKind.ADVICE_REQUEST) {
            FormPane person = concerned(new FormPane(texts, model::saveAmended), entry);
            person.node().visibleProperty().bind(entry.kind.chosen().isEqualTo(SignalKind.REPORT));
            person.node().managedProperty().bind(person.node().visibleProperty());
            pane.radios("signal.entry.kind", entry.kind).node(person.node());
        } else {
            concerned(pane, entry);
        }
        pane.beside(line -> line.choice("signal.entry.municipality", entry.municipality)
                        .choice("signal.entry.source", entry.source))
                .beside(line -> line.date("signal.entry.received", entry.receivedOn)
                        .choice("signal.entry.channel", entry.channel));
        if (model.amend.showsReporter()) {
            reporter(pane, entry);
        }
        return pane.actions(buttons.main("signal.amend.save", this::saveAmended), cancel());
    }

    /// DEC-7.
    private static void reporter(FormPane pane, EntryForm entry) {
        pane.heading("signal.entry.reporter")
                .beside(line -> line.text("signal.entry.reporter.name", entry.reporterName)
                        .text("signal.entry.reporter.contact", entry.reporterContact))
                .tick("signal.entry.reporter.confidence", entry.wantsConfidence);
    }

    private FormPane concerned(FormPane pane, EntryForm entry) {
        model.amend.candidates.wake();
        return pane.beside(line -> line.text("signal.entry.subject.name", entry.subjectName, who::under)
                        .text("signal.entry.subject.description", entry.subjectDescription))
                .node(who.node())
                .beside(line -> line.radios("signal.entry.subject.kind", entry.subjectKind)
                        .optionalDate("signal.entry.subject.born", entry.bornOn)
                        .choice("signal.entry.subject.minor", entry.minor)
                        .text("signal.entry.subject.also", entry.alsoCalled))
                .area("signal.entry.interpretation", entry.interpretation)
                .noticing(entry.interpretation, new WordsNotice(texts, entry), entry.reporterName)
                .explained("signal.explain.radicalisation", "signal.explain.activism");
    }

    private void saveAmended() {
        model.saveAmended();
        focusProblem();
    }

    private FormPane urgent() {
        UrgentForm asked = model.urgent.form;
        return new FormPane(texts, model::saveUrgent)
                .heading("signal.urgent")
                .radios("signal.urgent.threat", asked.threat)
                .radios("signal.urgent.means", asked.means)
                .radios("signal.urgent.danger", asked.danger)
                .node(new Banner("signal-urgent-banner", asked.emergency()).node())
                .actions(buttons.main("signal.urgent.save", model::saveUrgent), cancel());
    }

    private FormPane answer() {
        return new FormPane(texts, model::giveAnswer)
                .heading("signal.act.answer")
                .radios("signal.answer.kind", model.answer.kind)
                .beside(line -> line.date("signal.answer.on", model.answer.on)
                        .choice("signal.answer.manner", model.answer.manner))
                .area("signal.answer.text", model.answer.text)
                .actions(buttons.main("signal.answer.save", model::giveAnswer), cancel());
    }

    private FormPane advice() {
        return new FormPane(texts, model::giveAdvice)
                .heading("signal.act.advice")
                .beside(line -> line.date("signal.answer.on", model.answer.on)
                        .choice("signal.answer.manner", model.answer.manner))
                .area("signal.advice.text", model.answer.text)
                .actions(buttons.main("signal.advice.save", model::giveAdvice), cancel());
    }

    private FormPane preSort() {
        return new FormPane(texts, () -> {})
                .heading("signal.act.pre-sort")
                .choice("signal.pre-sort.code", model.code)
                .area("signal.pre-sort.reason", model.reason)
                .signature("signal.pre-sort.second", model.second, model::preSort)
                .actions(cancel());
    }

    private FormPane withdraw() {
        return new FormPane(texts, model::withdraw)
                .heading("signal.act.withdraw")
                .area("signal.withdraw.reason", model.reason)
                .actions(buttons.grave("signal.withdraw.save", model::withdraw), cancel());
    }

    private Button cancel() {
        return buttons.plain("common.cancel", model::cancel);
    }
}

package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.DeferredQuestion;
import org.jspecify.annotations.Nullable;

/// Shows one signal. Its title is the number alone: it may stand on a wall.
final class SignalView {
    private static final double LEFT_SHARE = 62;

    private final SignalModel model;
    private final SourceFiles sources;
    private final Texts texts;
    private final Buttons buttons;
    private final ReadOnlyStringWrapper title;
    private final VBox header = new VBox();
    private final FlowPane acts = new FlowPane();
    private final VBox meaning = new VBox();
    private final ActForms forms;
    private final ReadOnlyObjectWrapper<@Nullable Notice> elsewhere = new ReadOnlyObjectWrapper<>();
    private final FactsPart facts;
    private final Node number;
    private final SidePart side;
    private final List<SignalPart> parts;

    /// @param sources of the mail it was just made from
    /// @param parts of other features, above the facts and above what stands beside them
    SignalView(SignalModel model, SourceFiles sources, List<SignalPart> parts, TimeLineModel timeLine, Texts texts) {
        this.model = model;
        this.sources = sources;
        this.parts = parts;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.title = new ReadOnlyStringWrapper(texts.get("signal.page.title"));
        this.forms = new ActForms(model, texts);
        this.facts = new FactsPart(model, texts);
        this.number = new CitizenNumberCard(model.number, texts).node();
        this.side = new SidePart(texts, model::look, new SidePart.Models(model.adding, model.reporter, timeLine));
        meaning.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        acts.getStyleClass().add("desk-actions");
        model.page().addListener((property, before, after) -> show(after));
        show(model.page().get());
    }

    Screen screen() {
        VBox left = new VBox();
        left.getChildren().addAll(nodes(SignalPart.Where.FIRST));
        left.getChildren()
                .addAll(
                        forms.node(),
                        facts.node(),
                        meaning,
                        number,
                        new ExternalNumberCard(model.external, texts).node());
        left.getStyleClass().add(Styles.STACK);
        VBox right = new VBox();
        right.getStyleClass().add(Styles.STACK);
        right.getChildren().addAll(nodes(SignalPart.Where.BESIDE));
        right.getChildren().add(side.node());
        Node halves = new Halves(left, right, LEFT_SHARE).node();
        VBox.setVgrow(halves, Priority.ALWAYS);
        VBox page = new VBox(
                header,
                acts,
                new Banner("signal-elsewhere", elsewhere).node(),
                new Banner("signal-page-banner", model.notice()).node(),
                new SourceCard(sources, texts).node(),
                halves);
        page.getStyleClass().add(Styles.PAGE);
        Screen screen = Screen.of(page, title.getReadOnlyProperty())
                .commands(commands())
                .flushing(this::flush)
                .closing(model.listen())
                .focusing(this::focusFirst);
        parts.forEach(part -> screen.closing(part.subscription()));
        return screen;
    }

    private List<Node> nodes(SignalPart.Where where) {
        return parts.stream()
                .filter(part -> part.where() == where)
                .map(SignalPart::node)
                .toList();
    }

    private void flush() {
        model.flush();
        parts.forEach(part -> part.flush().run());
    }

    private void focusFirst() {
        acts.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private List<Command> commands() {
        Stream<Command> adding = Stream.of(
                        adding("signal.page.fact.seen", FactKind.SEEN, "1"),
                        adding("signal.page.fact.heard", FactKind.HEARD, "2"),
                        adding("signal.page.fact.opinion", FactKind.OPINION, "3"))
                .map(command -> command.when(this::addsFacts));
        Stream<Command> answering = facts.commands(() -> model.open().get() == null).stream();
        Stream<Command> others = Stream.of(SignalAct.values())
                .map(act ->
                        Command.of(key(act), () -> model.begin(act), chord(act)).when(() -> model.answers(act)));
        Stream<Command> added = parts.stream().flatMap(part -> part.commands().stream());
        return Stream.of(adding, answering, others, added)
                .flatMap(commands -> commands)
                .toList();
    }

    private Command adding(String key, FactKind kind, String digit) {
        return Command.of(key, () -> forms.addFact(kind), "Alt+" + digit, "Alt+Numpad " + digit);
    }

    /// While facts are entered, the digits say of which kind they are; while no form is open, what is
    /// answered about one.
    private boolean addsFacts() {
        return model.open().get() == SignalAct.ADD_FACT;
    }

    private static String[] chord(SignalAct act) {
        return switch (act) {
            case AGENDA -> new String[] {"Alt+A"};
            case ADVICE, ANSWER -> new String[] {"Alt+B"};
            case ADD_FACT -> new String[] {"Alt+F"};
            case AMEND -> new String[] {"Alt+W"};
            case SPLIT -> new String[] {"Alt+S"};
            case URGENT -> new String[] {"Alt+U"};
            case OUTSIDE, PRE_SORT, WITHDRAW, CLOSE -> new String[0];
        };
    }

    private void show(@Nullable SignalPage page) {
        header.getChildren().clear();
        acts.getChildren().clear();
        if (page == null) {
            return;
        }
        Signal signal = page.file().signal();
        title.set(texts.get("signal.page.title.of", signal.number().text()));
        header.getChildren().setAll(heading(page, signal), words(about(page, signal)));
        elsewhere.set(page.file()
                .elsewhere()
                .map(team -> Notice.info(texts, "signal.page.elsewhere", team.value()))
                .orElse(null));
        lacking(page).ifPresent(sentence -> header.getChildren().add(words(sentence)));
        if (!page.splits().isEmpty()) {
            header.getChildren()
                    .add(words(texts.get(
                            "signal.page.splits",
                            page.splits().stream().map(DossierNumber::text).collect(Collectors.joining(", ")))));
        }
        page.question().ifPresent(asked -> header.getChildren().add(question(page, asked)));
        page.end().ifPresent(end -> header.getChildren().add(words(ending(end))));
        List<SignalAct> possible = model.possible();
        possible.forEach(act -> acts.getChildren().add(button(act, act == possible.getFirst())));
        shown(acts, !possible.isEmpty());
        boolean report = signal.kind() == SignalKind.REPORT;
        shown(facts.node(), report);
        shown(meaning, report);
        shown(
                number,
                page.file().receiverPart().isPresent() && page.file().subject().isPresent());
        model.number.load();
        model.external.show(page.file());
        facts.show(page);
        mean(signal);
        side.show(page);
    }

    /// What was asked when it was put off, and who looks it up (T-S5).
    private Node question(SignalPage page, DeferredQuestion asked) {
        Label question = words(texts.get(
                "signal.page.question",
                asked.question().value(),
                Optional.ofNullable(page.names().get(asked.owner()))
                        .map(ShortText::value)
                        .orElse(""),
                texts.date(asked.returnsOn())));
        question.setId("signal-question");
        return question;
    }

    private void mean(Signal signal) {
        Label heading = new Label(texts.get("signal.page.interpretation"));
        heading.getStyleClass().add(Styles.HEADING);
        meaning.getChildren()
                .setAll(
                        heading,
                        words(signal.interpretation()
                                .map(LongText::value)
                                .orElse(texts.get("signal.page.no-interpretation"))));
    }

    /// Until when it may still be here, and what must happen first or who confirms (T-S9).
    private String ending(DueSignal end) {
        String day = texts.get(
                end.destroyBy().isBefore(model.today()) ? "signal.page.end.late" : "signal.page.end.by",
                end.destroyBy());
        String first = end.obstacles().stream().sorted().map(texts::code).collect(Collectors.joining(", "));
        return day + " " + texts.get(first.isEmpty() ? "signal.page.end.sign" : "signal.page.end.first", first);
    }

    private Node heading(SignalPage page, Signal signal) {
        Label number = new Label(signal.number().text());
        number.getStyleClass().add(Styles.TITLE);
        Label state = badge(texts.code(signal.state()));
        FlowPane line = new FlowPane(number, state);
        line.getStyleClass().add("desk-actions");
        if (signal.urgent().emergency()) {
            Label urgent = badge(signal.urgent()
                    .checkedAt()
                    .map(at -> texts.get("signal.page.urgent", at))
                    .orElse(""));
            urgent.getStyleClass().add(Styles.URGENT);
            line.getChildren().add(urgent);
        }
        page.file()
                .subject()
                .map(subject -> subject.calledBy().value())
                .ifPresent(name -> line.getChildren().add(1, called(name)));
        page.file().subject().ifPresent(subject -> line.getChildren().addAll(2, marks(subject)));
        return line;
    }

    /// That it is an organisation, or how old somebody is; a minor stands out (W-M).
    private List<Node> marks(Subject subject) {
        if (subject.kind() == Subject.Kind.ORGANISATION) {
            return List.of(badge(texts.code(subject.kind())));
        }
        LocalDate today = model.today();
        List<Node> marks = new ArrayList<>();
        subject.alsoCalled().ifPresent(names -> marks.add(words(texts.get("signal.page.also", names.value()))));
        subject.bornOn()
                .ifPresent(born ->
                        marks.add(words(texts.get("signal.page.born", born, ChronoUnit.YEARS.between(born, today)))));
        if (subject.minorOn(today)) {
            Label minor = badge(texts.get("signal.page.minor"));
            minor.getStyleClass().add(Styles.URGENT);
            marks.add(minor);
        }
        return marks;
    }

    private String about(SignalPage page, Signal signal) {
        return texts.get(
                "signal.page.about",
                signal.kind(),
                texts.date(signal.receipt().on()),
                signal.receipt().channel(),
                signal.receipt().source(),
                page.municipality().map(ShortText::value).orElse(texts.get("signal.page.no-municipality")));
    }

    /// What the agenda will ask for (T-S3), said before it is asked.
    private Optional<String> lacking(SignalPage page) {
        if (!model.possible().contains(SignalAct.AMEND) || page.file().signal().kind() != SignalKind.REPORT) {
            return Optional.empty();
        }
        boolean somebody = page.file().subject().isPresent();
        boolean somewhere = page.municipality().isPresent();
        if (somebody && somewhere) {
            return Optional.empty();
        }
        return Optional.of(texts.get(
                somebody
                        ? "signal.page.lacks.municipality"
                        : somewhere ? "signal.page.lacks.subject" : "signal.page.lacks.both"));
    }

    private Button button(SignalAct act, boolean first) {
        Runnable begin = () -> model.begin(act);
        if (first) {
            return buttons.main(key(act), begin);
        }
        return act == SignalAct.WITHDRAW ? buttons.grave(key(act), begin) : buttons.plain(key(act), begin);
    }

    private static String key(SignalAct act) {
        return "signal.act." + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void shown(Node node, boolean yes) {
        node.setVisible(yes);
        node.setManaged(yes);
    }

    private static Label called(String name) {
        Label label = words(name);
        label.getStyleClass().add(Styles.HEADING);
        return label;
    }

    private static Label badge(String word) {
        Label badge = new Label(word);
        badge.getStyleClass().add(Styles.BADGE);
        return badge;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

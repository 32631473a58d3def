package nl.casustafel.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// Every control of the kit in one scene, to be looked at and to be tested. Words come from `showroom.*`, a
/// bundle of the tests.
final class Showroom {
    static final CaseClock CLOCK = new CaseClock(Clock.fixed(Instant.parse("2026-11-22T13:03:00Z"), ZoneOffset.UTC));

    final Texts texts;
    final Field<ShortText> title = Field.line();
    final Field<LongText> body = Field.paragraphs();
    final Field<LocalDate> received;
    final Field<Optional<LocalDate>> review;
    final Choice<Role> source;
    final Choice<String> urgent = new Choice<>(List.of("Ja", "Nee", "Nog niet te zeggen"), option -> option);
    final Choice<String> signer = new Choice<>(List.of("M. de Wit (politie)", "S. Aydin (OM)"), option -> option);
    final Tick informed = new Tick();
    final SecretField secret = new SecretField();
    final SimpleObjectProperty<Notice> notice = new SimpleObjectProperty<>();
    final Navigator navigator = new Navigator();
    final Overlay overlay;
    final Commands commands;
    final OverlayDialogs dialogs;
    final Palette palette;
    final KeySheet keySheet;
    final FormPane form;
    final RowTable<Row> table;
    int submitted;

    record Row(String number, String subject, String state, LocalDate due) {}

    record Desk() implements Place {}

    Showroom(Texts texts) {
        this.texts = texts;
        received = Field.date(new DateReading(CLOCK, Lean.BACK), texts);
        review = Field.date(new DateReading(CLOCK, Lean.AHEAD), texts).optional();
        source = Choice.of(Role.class, texts);
        form = form();
        table = table();
        BorderPane window = new BorderPane();
        overlay = new Overlay(window);
        commands = new Commands(navigator, overlay);
        dialogs = new OverlayDialogs(overlay, texts);
        palette = new Palette(
                overlay,
                commands,
                (typed, answer) ->
                        answer.accept(List.of(new Finder.Found("2026-A-011", "Signaal, getoetst", () -> {}))),
                texts);
        keySheet = new KeySheet(overlay, commands, texts);
        commands.add(
                Command.of("showroom.palette", palette::open, "Shortcut+K"),
                Command.of("showroom.keys", keySheet::open, "F1"),
                Command.of("showroom.lock", () -> {}, "Shortcut+L").evenInDialogs());
        commands.listen(overlay.node());
        navigator.register(
                Desk.class,
                place -> Screen.of(page(), texts.get("showroom.title"))
                        .commands(List.of(Command.of("showroom.record", () -> submitted++, "Shortcut+S"))));
        navigator.home(new Desk());
        window.setTop(new Breadcrumbs(navigator).node());
        window.setCenter(navigator.screen().get().node());
        window.setBottom(status());
    }

    Parent node() {
        return overlay.node();
    }

    void fill() {
        title.typed().set("Zorg over een leerling");
        body.typed()
                .set("De mentor zag op school filmpjes van strijd op de telefoon van de jongen.\n"
                        + "Hij trok zich de laatste weken terug en komt niet meer bij voetbal.");
        received.typed().set("15-11");
        received.rewrite();
        review.typed().set("32-1");
        review.reveal();
        signer.refuse(new Problem("problem.choice.empty"));
        notice.set(Notice.saved(texts, CLOCK.now()));
        urgent.chosen().set("Nee");
    }

    private FormPane form() {
        Buttons buttons = new Buttons(texts);
        return new FormPane(texts, this::submit)
                .text("showroom.entry.title", title)
                .area("showroom.entry.body", body, area -> area.rows(3, 8))
                .beside(line ->
                        line.date("showroom.entry.received", received).optionalDate("showroom.entry.review", review))
                .choice("showroom.entry.source", source)
                .radios("showroom.entry.urgent", urgent)
                .tick("showroom.entry.informed", informed)
                .secret("showroom.entry.secret", secret)
                .signature("showroom.entry.sign", signer, (who, code) -> Arrays.fill(code, '\0'))
                .readOnly("showroom.entry.owner", new SimpleStringProperty("M. Jansen, dossierhouder gemeente"))
                .actions(
                        buttons.main("showroom.record", this::submit),
                        buttons.plain("showroom.advice", () -> {}),
                        buttons.grave("showroom.withdraw", this::askToWithdraw),
                        buttons.quiet("showroom.keys", Icon.HELP, () -> {}));
    }

    private void submit() {
        submitted++;
        title.reveal();
        body.reveal();
        received.reveal();
    }

    void askToWithdraw() {
        dialogs.ask(Question.about("showroom.ask", "2026-A-011")
                .graveAnswer("showroom.withdraw", () -> submitted = 100)
                .orCancel());
    }

    private RowTable<Row> table() {
        return new RowTable<Row>(
                        texts,
                        "showroom.list",
                        FXCollections.observableArrayList(
                                new Row(
                                        "2026-A-011",
                                        "Zorg over een leerling; melding van school",
                                        "Getoetst",
                                        LocalDate.of(2026, 11, 26)),
                                new Row(
                                        "2026-A-009",
                                        "Uitingen op een wijkplein",
                                        "Geagendeerd",
                                        LocalDate.of(2026, 11, 24)),
                                new Row("2026-A-004", "Vraag om advies", "Uitgesteld", LocalDate.of(2027, 1, 7))))
                .column("showroom.list.number", 1.2, Row::number)
                .column("showroom.list.subject", 3, Row::subject)
                .column("showroom.list.state", 1.4, Row::state)
                .dateColumn("showroom.list.due", 1.3, Row::due)
                .onOpen(row -> submitted = 200);
    }

    private Parent page() {
        Label heading = new Label(texts.get("showroom.title"));
        heading.getStyleClass().add(Styles.TITLE);
        Label badge = new Label(texts.get("showroom.overdue"));
        badge.getStyleClass().addAll(Styles.BADGE, Styles.URGENT);
        Label agreed = new Label(texts.get("showroom.agreed"));
        agreed.getStyleClass().addAll(Styles.BADGE, Styles.GOOD);
        HBox top = new HBox(heading, badge, agreed);
        top.getStyleClass().add(Styles.ROW);
        VBox left = new VBox(form.node());
        left.getStyleClass().add(Styles.CARD);
        RowTable<Row> none = new RowTable<Row>(texts, "showroom.none", FXCollections.observableArrayList())
                .column("showroom.list.number", 1, Row::number);
        VBox right = new VBox(new Banner("showroom-banner", notice).node(), table.node(), none.node());
        right.getStyleClass().add(Styles.STACK);
        VBox page = new VBox(top, new Halves(left, right, 58).node());
        page.getStyleClass().add(Styles.PAGE);
        return page;
    }

    private Parent status() {
        StatusLine line = new StatusLine();
        line.say(Notice.saved(texts, CLOCK.now()).sentence());
        line.state("backup", Icon.CHECK, new SimpleStringProperty("Reservekopie: gisteren, gecontroleerd"));
        line.state("lock", Icon.LOCK, new SimpleStringProperty("Ontgrendeld"));
        return line.node();
    }
}

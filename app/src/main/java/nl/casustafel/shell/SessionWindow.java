package nl.casustafel.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.util.Subscription;
import nl.casustafel.desk.Appearance;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Dialogs;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.KeySheet;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.OverlayDialogs;
import nl.casustafel.desk.Palette;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Question;
import nl.casustafel.desk.TableMode;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.VaultFailure;

/// The window of a session in one language: frame, dialogs, commands, and the screens of every feature.
final class SessionWindow {
    /// From here on three columns hold type that is read from across a table.
    private static final double WIDE = 1700;

    private final OpenSession session;
    private final Texts texts;
    private final Navigator navigator = new Navigator();
    private final MainWindow frame;
    private final Overlay overlay;
    private final Dialogs dialogs;
    private final Commands commands;
    private final List<MainWindow.Stop> stops;
    private final BackupWiring backups;
    private final StringProperty countDown = new SimpleStringProperty("");
    private final Rest rest;
    private final Presenting presenting;
    private boolean refusing;
    private TypeSize usual = TypeSize.NORMAL;
    private Runnable leaving = () -> {};

    SessionWindow(OpenSession session, Texts texts, Appearance appearance, Runnable switchLanguage) {
        this.session = session;
        this.texts = texts;
        this.stops = Screens.stops(session.seat().actor());
        this.frame = new MainWindow(
                navigator, texts, stops, session.start().settings().practice());
        this.overlay = new Overlay(frame.node());
        this.dialogs = new OverlayDialogs(overlay, texts);
        this.commands = new Commands(navigator, overlay);
        this.presenting = new Presenting(
                session, texts, appearance, new Presenting.Frame(navigator, overlay, frame.status(), commands));
        tableMode(session.tableMode(), appearance);
        Bench bench = bench();
        Screens screens = new Screens(session, bench);
        screens.register(navigator);
        this.backups = new BackupWiring(session, bench);
        backups.screens().register(navigator);
        commands.add(everywhere(switchLanguage, screens).toArray(Command[]::new));
        commands.add(presenting.commands().toArray(Command[]::new));
        commands.add(appearance
                .commands(() -> say("shell.status.size", appearance.typeSize().get()))
                .toArray(Command[]::new));
        commands.listen(overlay.node());
        this.rest = new Rest(overlay.node());
        frame.status().state("countdown", Icon.WARNING, countDown);
        session.start().last().ifPresent(this::tellLastTime);
        frame.status().state("backup", Icon.CHECK, backups.model().fresh());
        frame.status().state("backup-overdue", Icon.WARNING, backups.model().overdue());
        LogSigns.show(frame.status(), texts, session.log());
        frame.status().state("person", Icon.PERSON, new SimpleStringProperty(signedIn()));
    }

    /// At the table everything around the screen goes away and the type is read from further off; after it
    /// both are as they were.
    private void tableMode(TableMode mode, Appearance appearance) {
        mode.set(false);
        Subscription following = mode.on().subscribe((before, on) -> {
            frame.only(on);
            if (on) {
                usual = appearance.typeSize().get();
                appearance.typeSize().set(atTable(usual));
            } else {
                appearance.typeSize().set(usual);
            }
        });
        leaving = () -> {
            mode.set(false);
            following.unsubscribe();
        };
        frame.status()
                .state(
                        "table",
                        Icon.PERSON,
                        Bindings.when(mode.on())
                                .then(texts.get("shell.status.table"))
                                .otherwise(""));
    }

    /// The largest that leaves room for three columns.
    private TypeSize atTable(TypeSize now) {
        boolean wide =
                overlay.node().getScene() != null && overlay.node().getScene().getWidth() >= WIDE;
        TypeSize wanted = wide ? TypeSize.TABLE : TypeSize.ROOMY;
        return now.compareTo(wanted) > 0 ? now : wanted;
    }

    /// Somebody else's attempts are seen by whose account it is (ASVS 6.3.4).
    private void tellLastTime(OpenSession.LastTime last) {
        if (last.failed() == 0) {
            say("shell.status.last", last.at());
        } else {
            frame.status()
                    .state(
                            "failed",
                            Icon.WARNING,
                            new SimpleStringProperty(texts.get("shell.status.failed", last.at(), last.failed())));
        }
    }

    private String signedIn() {
        TeamPerson person = session.start().person();
        return texts.get(
                "shell.status.person", person.name().value(), person.function().value());
    }

    private Bench bench() {
        Background threads = session.discretion().over(session.threads());
        return new Bench(
                texts,
                threads,
                session.events(),
                navigator,
                dialogs,
                session.files(texts, () -> overlay.node().getScene().getWindow()),
                new StoreDrafting(
                        threads,
                        session.rooms().transactor(),
                        session.rooms().drafts(),
                        session.start().actor()));
    }

    private List<Command> everywhere(Runnable switchLanguage, Screens screens) {
        List<Command> list = new ArrayList<>();
        Palette palette = new Palette(overlay, commands, screens.finder(), texts);
        KeySheet keys = new KeySheet(overlay, commands, texts);
        list.addAll(screens.commands());
        list.addAll(backups.screens().commands());
        for (int i = 0; i < stops.size(); i++) {
            MainWindow.Stop stop = stops.get(i);
            list.add(Command.of(stop.key(), () -> navigator.home(stop.place()), "Shortcut+" + (i + 1)));
        }
        list.add(Command.of("shell.command.back", navigator::back, "Alt+Left"));
        list.add(Command.of("shell.command.lock", session::lock, "Shortcut+L").evenInDialogs());
        list.add(Command.of("shell.command.language", switchLanguage));
        list.add(Command.of("shell.command.person", this::choosePerson, "Shortcut+P")
                .when(session::practice));
        list.add(Command.of("shell.command.keys", keys::open, "F1"));
        list.add(Command.of("shell.command.palette", palette::open, "Shortcut+K"));
        return list;
    }

    private void choosePerson() {
        StoreRooms rooms = session.rooms();
        session.threads()
                .store(() -> rooms.transactor().read(session.start().actor(), Purpose.PRACTICE, rooms.team()::people))
                .then(people -> {
                    Choice<TeamPerson> who = new Choice<>(
                            people,
                            person -> texts.get(
                                    "shell.status.person",
                                    person.name().value(),
                                    person.function().value()));
                    people.stream()
                            .filter(person -> person.id().equals(session.person()))
                            .findFirst()
                            .ifPresent(who::show);
                    dialogs.ask(Question.about("shell.person")
                            .showing(new FormPane(texts, () -> {})
                                    .choice("shell.person.who", who)
                                    .node())
                            .answer("shell.person.choose", () -> who.reveal().ifPresent(session::switchTo))
                            .orCancel());
                });
    }

    Parent node() {
        return overlay.node();
    }

    void goHome() {
        navigator.home(stops.getFirst().place());
    }

    /// Opens the trail again, the last place on top; empty leads home.
    void returnTo(List<Place> places) {
        if (places.isEmpty()) {
            goHome();
            return;
        }
        navigator.home(places.getFirst());
        places.stream().skip(1).forEach(navigator::go);
    }

    List<Place> places() {
        return navigator.places();
    }

    void flush() {
        navigator.flush();
        presenting.clock(texts.time(session.seat().clock().now()));
    }

    void leave() {
        leaving.run();
        presenting.leave();
        backups.leave();
        rest.forget();
        overlay.closeAll();
        navigator.leave();
    }

    void countDown(Duration left) {
        countDown.set(left.isZero() ? "" : texts.get("shell.status.countdown", left.toSeconds()));
    }

    /// Above every screen: how the store stands.
    void standing(StoreState state) {
        frame.tell(state.textKey()
                .map(texts::get)
                .map(sentence -> notice(state, sentence))
                .orElse(null));
    }

    private Notice notice(StoreState state, String sentence) {
        return state instanceof StoreState.Failed
                ? new Notice(Notice.Kind.REFUSED, texts.get("shell.failed.banner", sentence))
                : new Notice(Notice.Kind.WARNING, sentence);
    }

    /// A write was not taken: no room.
    void notTaken() {
        if (!refusing) {
            refusing = true;
            dialogs.ask(Question.about("shell.not-taken").otherwise("common.close", () -> refusing = false));
        }
    }

    /// Nothing was changed, and what was typed stays.
    void dossierAway() {
        if (!refusing) {
            refusing = true;
            dialogs.ask(Question.about("shell.dossier-away").otherwise("common.close", () -> refusing = false));
        }
    }

    /// Nothing was kept: a name would have been lost.
    void namesCovered() {
        if (!refusing) {
            refusing = true;
            dialogs.ask(Question.about("shell.names-covered").otherwise("common.close", () -> refusing = false));
        }
    }

    /// The store failed. The banner says so at once; the card waits for the typing hand to rest, because a
    /// card takes the keys and no word typed blind may end in it. Enter and Esc leave what was typed on the
    /// screen.
    void failed(VaultFailure failure) {
        standing(new StoreState.Failed(failure));
        rest.await(() -> dialogs.ask(Question.about("shell.failed", texts.get(failure.textKey()))
                .otherwise("shell.failed.stay", () -> {})
                .answer("shell.failed.lock", session::lock)));
    }

    void bug(ErrorCode code) {
        dialogs.tell("shell.bug-card", code.value());
    }

    void say(String key, Object... details) {
        frame.status().say(texts.get(key, details));
    }
}

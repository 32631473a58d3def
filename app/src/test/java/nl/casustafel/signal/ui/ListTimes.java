package nl.casustafel.signal.ui;

import static nl.casustafel.testkit.SignalMother.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Palette;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.dossier.store.JooqCaseFactReads;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.store.JooqMeetingReads;
import nl.casustafel.meeting.store.JooqMeetings;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.naming.NamingFigures;
import nl.casustafel.search.FindAnything;
import nl.casustafel.search.FindWords;
import nl.casustafel.search.ui.PaletteFinder;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.testkit.SignalMother;

/// The lists measured over a store of 10,000 signals with 50,000 facts, for `docs/performance.md`: from the
/// key to the drawn screen. Everything runs on one thread, so that what the program does beside it is counted
/// too.
public final class ListTimes {
    private static final int SIGNALS = 10_000;
    private static final int FACTS_EACH = 5;
    private static final int AT_ONCE = 500;
    private static final int WORDS = 40;
    private static final int ROUNDS = 20;
    private static final List<String> VOCABULARY = List.of(
            ("de het een van hij zij school mentor jongen meisje filmpje aanslag zag hoorde zei dat niet meer wil naar moskee"
                            + " kerk plein vrienden telefoon groep appte vlag wapen mes dreigde bang moeder vader broer thuis werk stage"
                            + " politie wijkagent gesprek boos verdrietig afspraak gemist website forum bericht gedeeld vorige week maandag"
                            + " ochtend avond docent klas pauze gang bus station winkel sportclub trainer toernooi reis buitenland geld")
                    .split(" "));

    private static final Robot.Look LOOK = new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    private final Robot robot;
    private final SignalDeskMother mother;
    private final StringBuilder report = new StringBuilder();

    private ListTimes(Robot robot, SignalDeskMother mother) {
        this.robot = robot;
        this.mother = mother;
    }

    /// @param args the file to write
    public static void main(String[] args) throws IOException {
        Robot robot = Robot.start();
        try (SignalDeskMother mother = new SignalDeskMother()) {
            ListTimes times = new ListTimes(robot, mother);
            times.fill(NamingFigures.strangers(SIGNALS));
            times.measure();
            Files.writeString(Path.of(args[0]), times.report);
        }
        Runtime.getRuntime().halt(0);
    }

    private void fill(List<String> names) {
        Random random = new Random(7);
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            List<String> some = names.subList(from, from + AT_ONCE);
            done(mother.vault
                    .transactor()
                    .<Boolean, SignalRefusal>write(mother.signals.receiver(), Purpose.REGISTER_SIGNAL, tx -> {
                        some.forEach(name -> done(mother.signals.record.within(
                                tx, mother.signals.receiver(), entry(name), facts(random), SignalMother.source())));
                        return Outcome.done(true);
                    }));
        }
        // One in ten runs, as after years of work.
        mother.vault.tamper(
                "update signal set state = 'CLOSED' where mod(cast(substring(number, 8) as integer), 10) <> 0",
                "update reporter_answer a set done_on = due_on where exists"
                        + " (select 1 from signal s where s.id = a.signal_id and s.state = 'CLOSED')");
    }

    private SignalEntry entry(String name) {
        SignalEntry entry = mother.signals.report();
        Subject subject = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(mother.team.duinrode.id()));
        return new SignalEntry(
                entry.kind(),
                entry.receivedOn(),
                entry.channel(),
                entry.source(),
                entry.municipality(),
                Optional.of(subject),
                entry.interpretation(),
                entry.urgent());
    }

    private static List<NewFact> facts(Random random) {
        return IntStream.range(0, FACTS_EACH)
                .mapToObj(_ -> new NewFact(
                        FactKind.SEEN,
                        LongText.of(IntStream.range(0, WORDS)
                                .mapToObj(_ -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
                                .collect(Collectors.joining(" "))),
                        Optional.empty(),
                        ShortText.of("Strandcollege")))
                .toList();
    }

    private void measure() {
        mother.screens();
        BorderPane window = new BorderPane();
        robot.on(() -> {
            mother.navigator.screen().addListener((property, before, screen) -> {
                if (screen != null) {
                    window.setCenter(screen.node());
                }
            });
            return window;
        });
        Scene scene = robot.show(() -> window, LOOK);
        report.append(String.format(
                Locale.ROOT,
                "%,d signals, %,d facts; from the key to the drawn screen, ms%n%n| what | n | first | median | p95 | longest |%n"
                        + "|---|---|---|---|---|---|%n",
                SIGNALS,
                SIGNALS * FACTS_EACH));
        line("the list opens, 1,000 in progress", opens(scene));
        line("the board opens", board(scene));
        robot.on(() -> {
            mother.navigator.home(new SignalsPlace());
            return scene;
        });
        line("from those in progress to all 10,000 and back", chooses(scene, "#signal-list-selection", 1, 6));
        robot.on(() -> {
            box(scene, "#signal-list-selection").setValue(SignalSelection.ALL);
            return scene;
        });
        line("a key of the search in 10,000", keys("#signal-list-words", "vries in gesloten femke"));
        line("another municipality among 10,000", chooses(scene, "#signal-list-municipality", 0, 3));
        palette();
        line("a key of the palette, names and texts", keys("#palette-input", "dreigde moskee wijkagent"));
        line("the same, a word that stands nowhere", keys("#palette-input", "kwartelkoning"));
        line("the screen drawn again, nothing changed", drawn());
    }

    private List<Double> board(Scene scene) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(_ -> robot.on(() -> {
                    mother.navigator.home(new SignalsPlace());
                    long before = System.nanoTime();
                    mother.navigator.go(new BoardPlace());
                    scene.snapshot(null);
                    return since(before);
                }))
                .toList();
    }

    private void palette() {
        robot.show(
                () -> {
                    BorderPane window = new BorderPane();
                    Overlay overlay = new Overlay(window);
                    FindAnything names = new FindAnything(
                            mother.vault.transactor(),
                            mother.signals.reads,
                            new JooqCaseFiles(),
                            new JooqMeetingReads(new JooqMeetings()),
                            mother.team.team);
                    PaletteFinder finder = new PaletteFinder(
                            mother.signals.receiver(),
                            new PaletteFinder.Finds(
                                    names,
                                    new FindWords(
                                            mother.vault.transactor(),
                                            mother.signals.reads,
                                            new JooqCaseFactReads(mother.vault.clock))),
                            mother.lanes,
                            mother.navigator,
                            id -> Optional.empty(),
                            mother.texts);
                    new Palette(overlay, new Commands(mother.navigator, overlay), finder, mother.texts).open();
                    return overlay.node();
                },
                LOOK);
    }

    private List<Double> opens(Scene scene) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(_ -> robot.on(() -> {
                    long before = System.nanoTime();
                    mother.navigator.home(new SignalsPlace());
                    scene.snapshot(null);
                    return since(before);
                }))
                .toList();
    }

    private List<Double> drawn() {
        return IntStream.range(0, ROUNDS)
                .mapToObj(_ -> robot.on(() -> {
                    long before = System.nanoTime();
                    robot.stage().getScene().snapshot(null);
                    return since(before);
                }))
                .toList();
    }

    private List<Double> keys(String id, String typed) {
        TextField field = robot.find(id, TextField.class);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            robot.on(() -> {
                field.clear();
                return field;
            });
            typed.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(sign -> times.add(robot.on(() -> {
                        long before = System.nanoTime();
                        field.appendText(sign);
                        field.getScene().snapshot(null);
                        return since(before);
                    })));
        }
        robot.on(() -> {
            field.clear();
            return field;
        });
        return times;
    }

    /// Two options of a list in turn.
    private List<Double> chooses(Scene scene, String id, int one, int other) {
        ComboBox<Object> box = box(scene, id);
        return IntStream.range(0, ROUNDS)
                .mapToObj(round -> robot.on(() -> {
                    long before = System.nanoTime();
                    box.getSelectionModel().select(round % 2 == 0 ? other - 1 : one);
                    scene.snapshot(null);
                    return since(before);
                }))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Object> box(Scene scene, String id) {
        return (ComboBox<Object>) scene.lookup(id);
    }

    private static double since(long before) {
        return (System.nanoTime() - before) / 1e6;
    }

    private void line(String what, List<Double> times) {
        double first = times.getFirst();
        List<Double> sorted = times.stream().sorted().toList();
        report.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f | %.0f |%n",
                what,
                sorted.size(),
                first,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast()));
    }
}

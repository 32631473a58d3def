package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.casustafel.casefile.ui.CasePlace;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Words;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.ui.MeetingPlace;
import nl.casustafel.person.NamedSubject;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.ui.SignalPlace;
import nl.casustafel.signal.ui.SignalsPlace;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SettableClock;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The real program over the practice store, in the discreet view: its screens are walked through, and no
/// node of them holds a name.
@Timeout(300)
@OneAtATime
class DiscreetViewTest {
    private static final int LONG_ENOUGH = 4;
    private static final int MOST = 3;

    private final Robot robot = Robot.start();
    private final Program program;

    DiscreetViewTest(@TempDir Path base) throws IOException {
        ProgramFolder own = new ProgramFolder(base.resolve("program"));
        own.make();
        CaseClock clock = new CaseClock(new SettableClock("2026-03-12T09:00:00Z"));
        InUse inUse = InUse.take(own, "somebody", "a laptop", clock);
        program = robot.on(() -> {
            Program fresh = new Program(
                    new Options(own.root(), Optional.of(1), false),
                    own,
                    inUse,
                    ProgramParts.real(clock),
                    robot.stage());
            fresh.start();
            robot.stage().requestFocus();
            return fresh;
        });
        for (int patience = 0; program.session().isEmpty() && patience < 6; patience++) {
            try {
                robot.await("a session", () -> program.session().isPresent());
            } catch (AssertionError later) {
                // Filling the practice environment takes longer than a test waits otherwise.
            }
        }
        settle();
    }

    @AfterEach
    void close() {
        robot.on(() -> {
            program.session().ifPresent(OpenSession::close);
            return true;
        });
    }

    @Test
    void noScreenHoldsANameAndTheWallNeitherAndALockTakesItAway() {
        Set<String> names = names();
        assertTrue(names.size() > 5, "the practice store has names");
        assertFalse(found(names, new SignalsPlace()).isEmpty(), "names are seen before");
        robot.press("Shortcut+Shift+W");
        settle();
        // The headless machine has one screen, so the laptop may be what the room sees.
        assertEquals("Scherm: neutraal", robot.text("#status-wall"));
        assertEquals("Namen afgedekt", robot.text("#status-discreet"));
        robot.press("F12", "F12");
        settle();
        Set<String> seen = new TreeSet<>();
        for (Place place : places()) {
            found(names, place).forEach(word -> seen.add(place.getClass().getSimpleName() + ": " + word));
        }
        assertEquals(Set.of(), seen);
        Stage wall = walls().findFirst().orElseThrow();
        assertTrue(robot.on(() -> Words.of(wall)).stream()
                .flatMap(DiscreetViewTest::words)
                .noneMatch(names::contains));
        robot.press("Shift+F12");
        settle();
        assertFalse(found(names, new SignalsPlace()).isEmpty(), "and after it again");
        robot.press("Shortcut+L");
        robot.await("locked", () -> program.session().isEmpty());
        assertFalse(robot.on(wall::isShowing), "a lock takes the wall along");
    }

    private Stream<Stage> walls() {
        return robot.on(() -> List.copyOf(Window.getWindows())).stream()
                .filter(window -> window instanceof Stage && !window.equals(robot.stage()))
                .map(Stage.class::cast);
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>(
                Screens.stops().stream().map(MainWindow.Stop::place).toList());
        signals().stream().limit(MOST).forEach(id -> places.add(new SignalPlace(id)));
        read(tx -> session().rooms().stores().cases.list(tx, session().actor())).stream()
                .limit(MOST)
                .forEach(row -> places.add(new CasePlace(row.id())));
        read(tx -> session().rooms().stores().meetingReads.list(tx, session().actor())).stream()
                .limit(MOST)
                .forEach(meeting -> places.add(new MeetingPlace(meeting.id())));
        return places;
    }

    private List<SignalId> signals() {
        return read(tx -> session()
                        .rooms()
                        .stores()
                        .signalReads
                        .list(tx, session().actor(), SignalFilter.all()))
                .stream()
                .map(SignalRow::id)
                .toList();
    }

    /// The words of the names that are long enough to be told from others; people of the team keep theirs.
    private Set<String> names() {
        Set<String> team = read(session().rooms().team()::everyone).stream()
                .flatMap(person -> words(person.name().value()))
                .collect(Collectors.toSet());
        return read(tx -> session()
                        .rooms()
                        .stores()
                        .signalReads
                        .named(tx, session().actor()))
                .stream()
                .map(NamedSubject::name)
                .map(ShortText::value)
                .flatMap(DiscreetViewTest::words)
                .filter(word -> word.length() >= LONG_ENOUGH)
                .filter(word -> !team.contains(word))
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(String text) {
        return Stream.of(Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty());
    }

    private Set<String> found(Set<String> names, Place place) {
        robot.on(() -> {
            session().returnTo(List.of(place));
            return true;
        });
        settle();
        return robot.on(() -> Words.of(robot.stage())).stream()
                .flatMap(text -> words(text).filter(names::contains).map(word -> word + " in " + text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private OpenSession session() {
        return program.session().orElseThrow();
    }

    private <T> T read(Function<Tx, T> query) {
        OpenSession session = robot.on(this::session);
        return stored(() -> session.rooms().transactor().read(session.actor(), Purpose.OVERVIEW, query));
    }

    private <T> T stored(Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        robot.on(() -> {
            session().threads().store(work).then(result::complete);
            return true;
        });
        robot.await("the store", result::isDone);
        return result.join();
    }

    /// What a screen asks of the store may lead to a second question, and a third.
    private void settle() {
        for (int round = 0; round < 3; round++) {
            stored(() -> true);
            robot.settle();
        }
    }
}

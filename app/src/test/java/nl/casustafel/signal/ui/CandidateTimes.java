package nl.casustafel.signal.ui;

import static nl.casustafel.testkit.SignalMother.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.naming.NamingFigures;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.testkit.SignalMother;

/// Person candidates measured, for `docs/performance.md`: how good they are and how long a key takes,
/// first in memory ([NamingFigures]), then from the key to the drawn screen over a store of 10,000
/// signals.
public final class CandidateTimes {
    private static final int SIGNALS = 10_000;
    private static final int AT_ONCE = 500;
    private static final List<String> TYPED = List.of(
            "Fyodor Dostoevski",
            "Sander van der Molen",
            "Mohamed el Amrani",
            "Joesoef al-Chattabi",
            "W. K. Kellogg",
            "Peter Tchaikovsky",
            "Zwart",
            "Jan");

    private CandidateTimes() {}

    /// @param args the file to write
    public static void main(String[] args) throws IOException {
        String report = NamingFigures.all();
        Robot robot = Robot.start();
        try (SignalDeskMother mother = new SignalDeskMother()) {
            fill(mother, NamingFigures.strangers(SIGNALS));
            report += screen(robot, mother);
        }
        Files.writeString(Path.of(args[0]), report);
        Runtime.getRuntime().halt(0);
    }

    private static void fill(SignalDeskMother mother, List<String> names) {
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            List<String> some = names.subList(from, from + AT_ONCE);
            done(mother.vault
                    .transactor()
                    .<Boolean, SignalRefusal>write(mother.signals.receiver(), Purpose.REGISTER_SIGNAL, tx -> {
                        some.forEach(name -> done(mother.signals.record.within(
                                tx,
                                mother.signals.receiver(),
                                entry(mother, name),
                                List.of(SignalMother.fact()),
                                SignalMother.source())));
                        return Outcome.done(true);
                    }));
        }
    }

    private static SignalEntry entry(SignalDeskMother mother, String name) {
        SignalEntry entry = mother.signals.report();
        Subject subject = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                Optional.of(LocalDate.of(2009, 1, 1).plusDays(name.hashCode() % 3000)),
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

    /// Everything on one thread, so that what the program does beside it is counted too.
    private static String screen(Robot robot, SignalDeskMother mother) {
        NewSignalModel model = new NewSignalModel(mother.desk, mother.seat(), mother.acts, signal -> {});
        robot.show(
                () -> {
                    model.load(Optional.empty());
                    return new NewSignalView(model, mother.texts).screen().node();
                },
                new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768));
        TextField field = robot.find("#signal-entry-subject-name", TextField.class);
        double first = key(robot, field, "x");
        List<Double> keys = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            keys.clear();
            for (String name : TYPED) {
                robot.on(() -> {
                    field.clear();
                    return field;
                });
                name.codePoints().mapToObj(Character::toString).forEach(sign -> keys.add(key(robot, field, sign)));
            }
        }
        keys.sort(null);
        return String.format(
                Locale.ROOT,
                "%n%,d signals, from key to drawn screen: first key (names read, book made) %.0f ms; %d keys: median %.1f ms,"
                        + " p95 %.1f, longest %.1f%n",
                SIGNALS,
                first,
                keys.size(),
                keys.get(keys.size() / 2),
                keys.get(keys.size() * 95 / 100),
                keys.getLast());
    }

    private static double key(Robot robot, TextField field, String sign) {
        return robot.on(() -> {
            long before = System.nanoTime();
            field.appendText(sign);
            field.getScene().snapshot(null);
            return (System.nanoTime() - before) / 1e6;
        });
    }
}

package nl.casustafel.meeting.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import nl.casustafel.desk.Wall;
import nl.casustafel.desk.WallView;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Words;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the room sees: only what was sent, and never a name in any node of it.
@OneAtATime
class MeetingWallTest {
    private static final List<String> NEVER =
            List.of("yusuf", "yilmaz", "joes", "khalid", "zonneveld", "meldster", "юсуф");

    private final Robot robot = Robot.start();
    private final Table table = new Table();
    private final Meeting.Key meeting = meeting();
    private final MeetingModel model = table.busy(meeting);
    private final WallModel wall = new WallModel(table.work, model);

    @AfterEach
    void close() {
        table.close();
    }

    /// A meeting whose first signal is about somebody with a name and two others.
    private Meeting.Key meeting() {
        SignalEntry plain = table.signals.report();
        Subject subject = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of("Yusuf Yılmaz")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ShortText.of("Joes; Abu Khalid")));
        var signal = table.signals.brought(new SignalEntry(
                plain.kind(),
                plain.receivedOn(),
                plain.channel(),
                plain.source(),
                plain.municipality(),
                Optional.of(subject),
                plain.interpretation(),
                plain.urgent()));
        Meeting.Key key = table.mother.meeting();
        for (TeamPerson person : List.of(table.team.police, table.team.prosecution, table.team.mayor)) {
            SignalMother.done(table.mother.ask.handle(
                    table.mother.chair(), key, new Attendee.Member(person.id()), Capacity.DECIDER));
        }
        SignalMother.done(table.mother.putSignal.handle(TeamMother.as(table.team.fileHolder), key, signal.id(), 20));
        return key;
    }

    @Test
    void showsOnlyWhatWasSentAndNeverAName() {
        robot.show(this::view);
        assertTrue(robot.isShown("#wall-neutral"));
        for (String line : List.of(
                ". YUSUF liep weg, zegt Meldster Zonneveld",
                "? Yil\u00ADmaz of Joes?",
                "! abu-khâlid wordt gebeld, yusufyilmaz88@voorbeeld.nl ook",
                "~ Юсуф en Yusuf's broer")) {
            type(line);
        }
        noName();
        assertTrue(robot.isShown("#wall-neutral"), "what is typed does not go to the wall by itself");
        on(wall::send);
        noName();
        assertFalse(robot.isShown("#wall-neutral"));
        assertTrue(words().contains("betrokkene liep weg, zegt melder"), words());
        assertTrue(words().contains("1. Signaal"), words());
        robot.picture(Path.of("target/pictures/wall-item.png"));
        on(wall::sendAgenda);
        noName();
        robot.picture(Path.of("target/pictures/wall-agenda.png"));
    }

    @Test
    void namesAreShownForAsLongAsAKeyIsHeldAndThatIsLogged() {
        robot.show(this::view);
        type(". Yusuf liep weg");
        on(wall::reveal);
        noName();
        on(wall::send);
        on(wall::reveal);
        assertTrue(words().contains("Yusuf liep weg"), words());
        assertEquals(1, shown());
        on(wall::conceal);
        noName();
        on(wall::reveal);
        on(() -> table.wall.neutral());
        on(wall::conceal);
        assertInstanceOf(Wall.Neutral.class, table.wall.hanging().get());
        assertTrue(robot.isShown("#wall-neutral"));
    }

    @Test
    void isNeutralAtOnceAndStaysSoUntilSomethingIsSent() {
        robot.show(this::view);
        on(wall::send);
        on(() -> table.wall.neutral());
        on(() -> table.wall.neutral());
        assertTrue(robot.isShown("#wall-neutral"));
        on(wall::send);
        assertFalse(robot.isShown("#wall-neutral"));
    }

    @Test
    void theNextSlideBeginsAtItsFirstScreenAndNothingIsCut() {
        robot.show(this::view);
        for (int i = 0; i < 12; i++) {
            type(". Feit " + i + " met een zin die lang genoeg is om over de rand te gaan op een groot scherm");
        }
        on(wall::send);
        robot.settle();
        assertTrue(robot.text("#wall-more").startsWith("Blad 1 van"), robot.text("#wall-more"));
        on(() -> table.wall.further());
        assertTrue(robot.text("#wall-more").startsWith("Blad 2 van"), robot.text("#wall-more"));
        for (int i = 0; i < 30; i++) {
            on(() -> table.wall.further());
        }
        String last = robot.text("#wall-more");
        assertEquals(last.split(" ")[1], last.split(" ")[3]);
        on(wall::send);
        robot.settle();
        assertTrue(robot.text("#wall-more").startsWith("Blad 1 van"));
    }

    @Test
    void theStatusLineSaysWhatHangsThere() {
        Texts texts = Texts.strict(Language.NL);
        var status = table.wall.status(texts);
        assertEquals("", status.get());
        table.wall.opened();
        assertEquals("Scherm: neutraal", status.get());
        wall.send();
        assertTrue(status.get().startsWith("Scherm: 1. Signaal"), status.get());
        table.wall.closed();
        table.wall.opened();
        assertEquals("Scherm: neutraal", status.get());
    }

    private Parent view() {
        return new WallView(table.wall, Texts.strict(Language.NL)).node();
    }

    private void type(String line) {
        on(() -> {
            LinesModel lines = model.busy().orElseThrow().lines();
            lines.typed.typed().set(line);
            lines.keep();
        });
    }

    private long shown() {
        return table.vault.read(tx -> table.vault.audit.latest(tx, 9)).stream()
                .filter(row -> row.action().value().equals("NAMES_SHOWN"))
                .count();
    }

    private void noName() {
        String plain = Normalizer.normalize(words(), Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i');
        NEVER.forEach(name -> assertFalse(plain.contains(name), name + " in " + plain));
    }

    private String words() {
        return String.join("\n", robot.on(() -> Words.of(robot.stage())));
    }

    private void on(Runnable act) {
        robot.on(() -> {
            act.run();
            return true;
        });
        robot.settle();
    }
}

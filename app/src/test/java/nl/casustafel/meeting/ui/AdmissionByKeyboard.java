package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingOutcome;

/// A signal that is weighed and admitted at the table, every key of it typed but for the levels, which the
/// raters give apart (DEC-3, T-S6, T-C1).
public final class AdmissionByKeyboard {
    private final Robot robot;
    private final Table table;
    private final Meeting.Key meeting;

    public AdmissionByKeyboard(Robot robot, WeighingMother weigh) {
        this.robot = robot;
        table = new Table(Language.NL, weigh);
        meeting = table.meeting();
    }

    /// The case it became.
    public CaseId admitted() {
        robot.show(this::shown);
        robot.focus("#meeting-open").press("Enter", "Enter");
        robot.type("! wij nemen dit op").press("Enter", "F3");
        robot.focus("#weighing-criterion-violence").paste("Sprak over geweld.");
        robot.focus("#weighing-form-motive-yes").press("Space");
        robot.focus("#weighing-form-grounds").paste("Blijkt uit berichten.");
        robot.focus("#weighing-form-limb-undermining").press("Space");
        robot.focus("#weighing-form-proportionality").paste("Licht is geprobeerd.");
        robot.focus("#weighing-form-informed-yes").press("Space").press("F4");
        table.rating.rated(weighing());
        table.rating.graded(signal());
        List.of("police", "prosecution", "mayor").forEach(this::signs);
        robot.press("F5");
        decides();
        SignalId weighed = signal();
        return table.vault
                .read(tx -> table.work.looks().cases().ofSignal(tx, TeamMother.as(table.team.fileHolder), weighed))
                .orElseThrow();
    }

    private void decides() {
        ComboBox<?> outcomes = robot.find("#weighing-decision-outcome", ComboBox.class);
        robot.focus("#weighing-decision-outcome");
        while (robot.on(outcomes::getValue) != WeighingOutcome.ADMITTED) {
            robot.press("Down");
        }
        robot.focus("#weighing-decision-strand").press("Down");
        robot.focus("#weighing-decision-reason").paste("In lijn met het doel.");
        IntStream.rangeClosed(1, 10)
                .forEach(item -> robot.focus("#weighing-entry-in" + item + "-question .radio-button")
                        .press("J"));
        List.of(1, 4, 5, 6)
                .forEach(item -> robot.focus("#weighing-entry-in" + item).paste("Zie de feiten."));
        robot.ids().stream()
                .filter(id -> id.matches("weighing-prompt-tv[0-9]+"))
                .forEach(id -> robot.focus("#" + id).paste("Nagevraagd."));
        robot.focus("#weighing-decision-designated-list-1").press("Space");
        robot.focus("#weighing-decision-reason").press("Shortcut+Enter");
    }

    private void signs(String party) {
        String id = "#weighing-position-" + party;
        robot.focus(id + "-stand-in-line").press("Space");
        robot.type(id + "-signature-secret", Table.CODE).press("Enter");
    }

    private WeighingId weighing() {
        return table.items(meeting).getFirst().weighing().orElseThrow();
    }

    private SignalId signal() {
        WeighingId open = weighing();
        return table.vault
                .read(tx -> table.mother.weighings.find(tx, TeamMother.as(table.team.fileHolder), open))
                .orElseThrow()
                .value()
                .signal();
    }

    private Parent shown() {
        new MeetingScreens(table.work, table).register(table.navigator);
        table.navigator.go(new MeetingPlace(meeting));
        Overlay overlay = new Overlay(table.navigator.screen().get().node());
        new Commands(table.navigator, overlay).listen(overlay.node());
        return overlay.node();
    }
}

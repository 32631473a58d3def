package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Events;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingChanged;
import nl.casustafel.meeting.PlanMeeting;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;

/// The meetings this person may see, the latest date first.
final class MeetingsModel {
    final ObservableList<MeetingRow> rows = FXCollections.observableArrayList();
    private final MeetingWork work;

    MeetingsModel(MeetingWork work) {
        this.work = work;
    }

    Events.Subscription listen() {
        return work.desk().events().on(MeetingChanged.class, _ -> load());
    }

    void load() {
        work.read(Purpose.OVERVIEW, this::rows, rows::setAll);
    }

    void open(MeetingRow row) {
        work.desk().navigator().go(new MeetingPlace(row.id()));
    }

    /// Whether this person may plan one.
    boolean plans() {
        return PlanMeeting.allowedTo(work.actor());
    }

    void plan() {
        work.desk().navigator().go(new PlanMeetingPlace());
    }

    private List<MeetingRow> rows(Tx tx) {
        Map<PersonId, String> names = work.looks().team().everyone(tx).stream()
                .collect(
                        Collectors.toMap(TeamPerson::id, person -> person.name().value()));
        ShortText label = work.looks().team().settings(tx).meetingLabel();
        return work.looks().meetings().list(tx, work.actor()).stream()
                .map(meeting -> row(meeting, label, names))
                .toList();
    }

    private MeetingRow row(Meeting meeting, ShortText label, Map<PersonId, String> names) {
        Meeting.Plan plan = meeting.plan();
        return new MeetingRow(
                meeting.id(),
                meeting.shown(label),
                plan.date(),
                plan.place().value(),
                names.getOrDefault(plan.chair(), ""),
                work.texts().code(meeting.state()));
    }
}

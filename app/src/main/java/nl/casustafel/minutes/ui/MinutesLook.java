package nl.casustafel.minutes.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingFile;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.OpenPoint;
import nl.casustafel.minutes.OpenPoints;
import nl.casustafel.minutes.Reopened;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;

/// What the screen of the minutes shows of a meeting, read at one moment on the store thread.
/// @param number as people say it: `IIO-2026-A-03`
/// @param version the newest final one
record MinutesLook(
        ShortText number,
        boolean leads,
        List<OpenPoint> open,
        List<Signer> signers,
        Optional<MinutesVersion> version,
        Optional<Reopened> reopened,
        Map<PersonId, ShortText> names) {
    ShortText nameOf(PersonId person) {
        return Objects.requireNonNull(names.get(person), "the team forgets nobody");
    }

    /// Empty where the meeting is not there or not for this person.
    /// @param again the screen stands and refreshes, which is no opening and leaves no line in the log
    static Optional<MinutesLook> read(MinutesWork work, Meeting.Key meeting, boolean again) {
        OpenPoints points = work.looks().openPoints();
        List<OpenPoint> open = again ? points.again(work.actor(), meeting) : points.handle(work.actor(), meeting);
        return work.seat()
                .transactor()
                .read(
                        work.actor(),
                        Purpose.MAKE_MINUTES,
                        tx -> work.looks()
                                .meetings()
                                .again(tx, work.actor(), meeting)
                                .map(file -> look(tx, work, file, open)));
    }

    private static MinutesLook look(Tx tx, MinutesWork work, MeetingFile file, List<OpenPoint> open) {
        Map<PersonId, ShortText> names =
                work.looks().team().everyone(tx).stream().collect(Collectors.toMap(TeamPerson::id, TeamPerson::name));
        Meeting meeting = file.meeting();
        Optional<MinutesVersion> last = work.looks().minutes().versions(tx, work.actor(), meeting.id()).stream()
                .findFirst();
        return new MinutesLook(
                ShortText.of(meeting.shown(work.looks().team().settings(tx).meetingLabel())),
                meeting.ledBy(work.actor()),
                open,
                signers(work, file, names),
                last,
                last.flatMap(version -> work.looks().minutes().reopened(tx, work.actor(), version.id())),
                names);
    }

    private static List<Signer> signers(MinutesWork work, MeetingFile file, Map<PersonId, ShortText> names) {
        Set<Attendee.Key> there =
                file.presence().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return file.attendees().stream()
                .filter(attendee -> there.contains(attendee.id()))
                .flatMap(attendee -> attendee.person().stream())
                .filter(person -> !person.equals(work.actor().person()))
                .map(person -> new Signer(person, names.getOrDefault(person, ShortText.of("?"))))
                .sorted(Comparator.comparing(
                        signer -> signer.name().value(), work.texts().order()))
                .toList();
    }
}

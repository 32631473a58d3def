package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingFile;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.meeting.Topic;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;

/// A meeting as the table needs it: with what each item is called in the room, and who the people are.
/// @param called what an item is called without the name of anybody (product, table mode)
record TableFile(MeetingFile file, String number, Map<AgendaItem.Key, String> called, Team team) {
    /// The people and organisations of the team.
    /// @param triangleRatifies whether an admission waits for the driehoek (T-S7)
    record Team(
            List<TeamPerson> people,
            Map<PersonId, TeamPerson> everyone,
            List<Organisation> organisations,
            List<Mandate> mandates,
            boolean triangleRatifies) {
        /// Who may speak for a party on a day.
        List<TeamPerson> mandated(Party party, LocalDate day) {
            return people.stream()
                    .filter(person -> mandates.stream()
                            .anyMatch(mandate -> mandate.person().equals(person.id())
                                    && mandate.party() == party
                                    && mandate.holdsOn(day)))
                    .toList();
        }

        /// Who may see a signal that lies at the table, at least of one municipality (DEC-5).
        List<TeamPerson> mayAnswer() {
            return people.stream()
                    .filter(person -> !Collections.disjoint(
                            person.roles(), Set.of(Role.DECIDER, Role.FILE_HOLDER, Role.PROCESS_COORDINATOR)))
                    .toList();
        }

        String function(PersonId person) {
            return Optional.ofNullable(everyone.get(person))
                    .map(known -> known.function().value())
                    .orElse("");
        }

        /// For whom he may speak on a day.
        List<Party> partiesOf(PersonId person, LocalDate day) {
            return mandates.stream()
                    .filter(mandate -> mandate.person().equals(person) && mandate.holdsOn(day))
                    .map(Mandate::party)
                    .distinct()
                    .sorted()
                    .toList();
        }

        String name(PersonId person) {
            return Optional.ofNullable(everyone.get(person))
                    .map(known -> known.name().value())
                    .orElse("");
        }
    }

    Meeting meeting() {
        return file.meeting();
    }

    String called(AgendaItem item) {
        return called.getOrDefault(item.id(), "");
    }

    String name(Attendee attendee) {
        return switch (attendee.who()) {
            case Attendee.Member(PersonId person) -> team.name(person);
            case Attendee.Guest guest ->
                guest.name().value() + " · " + guest.organisation().value();
        };
    }

    /// Who was there for an item at least.
    List<String> there() {
        return attendees(true);
    }

    /// Who was asked and came for none.
    List<String> notThere() {
        return attendees(false);
    }

    private List<String> attendees(boolean there) {
        Set<Attendee.Key> shown =
                file.presence().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return file.attendees().stream()
                .filter(one -> shown.contains(one.id()) == there)
                .map(this::name)
                .toList();
    }

    /// Empty where the meeting is not for this person's eyes.
    /// @param open whether it is on the screen already, so that reading it again is no opening
    static Optional<TableFile> read(Tx tx, MeetingWork work, Meeting.Key id, boolean open) {
        MeetingReads meetings = work.looks().meetings();
        return (open ? meetings.again(tx, work.actor(), id) : meetings.open(tx, work.actor(), id))
                .map(file -> of(tx, work, file));
    }

    private static TableFile of(Tx tx, MeetingWork work, MeetingFile file) {
        MeetingLooks looks = work.looks();
        Map<SignalId, SignalRow> signals = looks.signals().list(tx, work.actor(), SignalFilter.all()).stream()
                .collect(Collectors.toMap(SignalRow::id, Function.identity()));
        Map<CaseId, CaseRow> cases = looks.cases().list(tx, work.actor()).stream()
                .collect(Collectors.toMap(CaseRow::id, Function.identity()));
        ShortText label = looks.team().settings(tx).meetingLabel();
        Map<Meeting.Key, String> numbers = looks.meetings().list(tx, work.actor()).stream()
                .collect(Collectors.toMap(Meeting::id, meeting -> meeting.shown(label)));
        Map<AgendaItem.Key, String> called = file.items().stream()
                .collect(Collectors.toMap(AgendaItem::id, item -> called(work, item.topic(), signals, cases, numbers)));
        Team team = new Team(
                looks.team().people(tx),
                looks.team().everyone(tx).stream().collect(Collectors.toMap(TeamPerson::id, Function.identity())),
                looks.team().organisations(tx),
                looks.team().mandates(tx),
                looks.team().settings(tx).triangleRatifies());
        String number = file.meeting().shown(label);
        return new TableFile(file, number, called, team);
    }

    private static String called(
            MeetingWork work,
            Topic topic,
            Map<SignalId, SignalRow> signals,
            Map<CaseId, CaseRow> cases,
            Map<Meeting.Key, String> numbers) {
        return switch (topic) {
            case Topic.OfSignal(SignalId id) -> {
                SignalRow row = signals.get(id);
                yield row == null
                        ? work.texts().get("meeting.topic.hidden")
                        : work.texts().get("meeting.topic.signal", row.number().text());
            }
            case Topic.OfCase(CaseId id) -> {
                CaseRow row = cases.get(id);
                yield row == null
                        ? work.texts().get("meeting.topic.hidden")
                        : work.texts().get("meeting.topic.case", row.number().text());
            }
            case Topic.Approving(Meeting.Key held) ->
                work.texts().get("meeting.topic.minutes", numbers.getOrDefault(held, ""));
            case Topic.Destroying() -> work.texts().get("meeting.topic.destroying");
            case Topic.Confirming() -> work.texts().get("meeting.topic.confirming");
            case Topic.SetAside() -> work.texts().get("meeting.topic.set-aside");
            case Topic.Other(ShortText title) -> title.value();
        };
    }
}

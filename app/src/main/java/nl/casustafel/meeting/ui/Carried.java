package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingFile;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.MeetingState;
import nl.casustafel.meeting.Topic;
import nl.casustafel.vault.Tx;

/// What comes back on the next agenda beside signals and reviews: what waited, the minutes of last time,
/// and the cases with an action that is late. Nothing disappears because nobody thought of it.
/// @param topics cases and topics that waited, and the minutes of the last meeting
/// @param cases with an action that is late
record Carried(Set<Topic> topics, Set<CaseId> cases) {
    /// As far back as is looked.
    private static final int MEETINGS = 10;

    static Carried read(Tx tx, MeetingWork work) {
        List<Meeting> held = lately(work.looks().meetings().list(tx, work.actor()));
        Set<Topic> handled = new LinkedHashSet<>();
        Set<Topic> waiting = new LinkedHashSet<>();
        List<AgendaItem> items = new ArrayList<>();
        held.forEach(meeting -> work.looks()
                .meetings()
                .again(tx, work.actor(), meeting.id())
                .map(MeetingFile::items)
                .ifPresent(items::addAll));
        for (AgendaItem item : items) {
            boolean waits = item.state() == ItemState.DEFERRED;
            if (!waits) {
                handled.add(item.topic());
            } else if (!handled.contains(item.topic()) && comesBack(item.topic())) {
                waiting.add(item.topic());
            }
        }
        lastMinutes(held).filter(topic -> !handled.contains(topic)).ifPresent(waiting::add);
        return new Carried(waiting, asking(tx, work));
    }

    /// Those still to come, and the last of those that were held; the latest first.
    private static List<Meeting> lately(List<Meeting> all) {
        List<Meeting> atTable = all.stream()
                .filter(meeting -> meeting.plan().kind() != MeetingKind.OUTSIDE)
                .toList();
        return Stream.concat(
                        atTable.stream().filter(meeting -> meeting.state() == MeetingState.PLANNED),
                        atTable.stream()
                                .filter(meeting -> meeting.state() != MeetingState.PLANNED)
                                .limit(MEETINGS))
                .toList();
    }

    boolean asksFor(CaseId id) {
        return cases.contains(id) || topics.contains(new Topic.OfCase(id));
    }

    /// Signals come back by their own state, fixed items by what waits.
    private static boolean comesBack(Topic topic) {
        return topic instanceof Topic.OfCase || topic instanceof Topic.Other || topic instanceof Topic.Approving;
    }

    /// DEC-23: the next meeting approves the cover.
    private static Optional<Topic> lastMinutes(List<Meeting> held) {
        return held.stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .findFirst()
                .map(meeting -> new Topic.Approving(meeting.id()));
    }

    private static Set<CaseId> asking(Tx tx, MeetingWork work) {
        return work
                .looks()
                .actions()
                .overdue(tx, work.actor(), work.desk().clock().today())
                .stream()
                .flatMap(row -> row.action().value().agreed().origin().caseFile().stream())
                .collect(Collectors.toSet());
    }
}

package nl.casustafel.practice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.signal.SignalId;
import org.jspecify.annotations.Nullable;

/// One meeting of the practice team as it takes shape: planned, given an agenda, held.
final class Sitting {
    record Talk(CaseId caseFile, AgendaItem.Key item) {}

    private final int number;
    private final LocalDate day;
    private final LocalTime start;
    private final Map<SignalId, Report> expected = new LinkedHashMap<>();
    private final Map<AgendaItem.Key, Report> reports = new LinkedHashMap<>();
    private Meeting.@Nullable Key key;
    private @Nullable Talk talk;

    /// @param number 0, 1, 2 … the oldest first
    Sitting(int number, LocalDate day, LocalTime start) {
        this.number = number;
        this.day = day;
        this.start = start;
    }

    int number() {
        return number;
    }

    LocalDate day() {
        return day;
    }

    LocalTime start() {
        return start;
    }

    void planned(Meeting.Key as) {
        key = as;
    }

    Meeting.Key key() {
        return Objects.requireNonNull(key);
    }

    void expects(SignalId signal, Report report) {
        expected.put(signal, report);
    }

    Map<SignalId, Report> expected() {
        return expected;
    }

    void itemOf(AgendaItem.Key item, Report report) {
        reports.put(item, report);
    }

    Map<AgendaItem.Key, Report> reports() {
        return reports;
    }

    void discusses(CaseId caseFile, AgendaItem.Key item) {
        talk = new Talk(caseFile, item);
    }

    Optional<Talk> discussed() {
        return Optional.ofNullable(talk);
    }
}

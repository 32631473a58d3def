package nl.casustafel.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// The front of the minutes. It stays when sheets are destroyed, so it names people of the team but never a
/// subject: the agenda holds case numbers and outcome labels only (law 1.12, Bpga art. 16).
///
/// @param purposeNotice what the data may be used for and who must keep them secret (WPGA art. 2(2) and 17)
/// @param retentionNotice that sheets of signals not admitted are destroyed and this cover stays
public record Cover(
        List<Attendee> attendees,
        List<Absentee> absent,
        List<AgendaLine> agenda,
        List<LongText> processDecisions,
        @Nullable NextMeeting next,
        LongText purposeNotice,
        LongText retentionNotice)
        implements PersonalData {
    public Cover {
        attendees = List.copyOf(attendees);
        absent = List.copyOf(absent);
        agenda = List.copyOf(agenda);
        processDecisions = List.copyOf(processDecisions);
    }

    @Override
    public String toString() {
        return "Cover[attendees=" + attendees.size() + ", agenda=" + agenda.size() + "]";
    }

    /// Who was there, and for which items: the record of who was shown which data (law 1.9, rule 2).
    ///
    /// @param items numbers of the agenda items attended, as in [AgendaLine#item()]
    public record Attendee(
            ShortText name, ShortText organisation, ShortText function, boolean mandated, List<Integer> items)
            implements PersonalData {
        public Attendee {
            items = items.stream().sorted().distinct().toList();
        }

        @Override
        public String toString() {
            return "Attendee[items=" + items.size() + "]";
        }
    }

    /// Who was expected and did not come.
    public record Absentee(
            ShortText name,
            ShortText organisation,
            @Nullable ShortText reason) implements PersonalData {
        @Override
        public String toString() {
            return "Absentee[]";
        }
    }

    /// One item of the agenda, without a name.
    ///
    /// @param kind what sort of item, e.g. `Weging signaal` or `Opening`; a fixed label, never typed
    /// @param caseNumber null for an item that is about no case
    /// @param outcome label of the outcome; null where the item has none
    public record AgendaLine(
            int item,
            ShortText kind,
            @Nullable ShortText caseNumber,
            @Nullable ShortText outcome) {}

    /// When the team meets again.
    public record NextMeeting(
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable ShortText place) {}
}

package nl.casustafel.meeting;

import java.time.LocalDate;
import nl.casustafel.kernel.ShortText;

/// On which agenda something stood.
/// @param manner how its meeting is called
/// @param heldOn the day the meeting was planned for
public record AgendaRow(
        Meeting.Key meeting, MeetingNumber number, Meeting.Manner manner, LocalDate heldOn, ItemState state) {
    /// The number as people say it.
    /// @param ofTeam what the team calls its meetings
    public String shown(ShortText ofTeam) {
        return manner.shown(number, ofTeam);
    }
}

package nl.casustafel.minutes;

import java.util.List;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.vault.Tx;

/// Final minutes as use cases keep them. Versions are added; nothing is changed.
public interface Minutes {
    /// The highest version of this meeting, 0 where there is none.
    int latestVersion(Tx tx, Meeting.Key meeting);

    void add(Tx tx, MinutesVersion version, List<MinutesPart> parts, byte[] pdf);
}

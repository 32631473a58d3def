package nl.casustafel.minutes;

import java.util.List;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.vault.Tx;

/// Final minutes as use cases keep them. Versions are added, and said to be opened again; nothing is changed.
public interface Minutes {
    /// The highest version of this meeting, 0 where there is none.
    int latestVersion(Tx tx, Meeting.Key meeting);

    /// Whether there is a version that was not opened again: then nothing of it may change.
    boolean standFinal(Tx tx, Meeting.Key meeting);

    void reopen(Tx tx, Reopened reopened);

    void add(Tx tx, MinutesVersion version, List<MinutesPart> parts, byte[] pdf);
}

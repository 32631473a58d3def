package nl.casustafel.minutes;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.vault.Tx;

/// Looking at final minutes. Whoever was not shown every item in them gets nothing: the file holds them all
/// (1.9).
public interface MinutesReads {
    /// The newest first.
    List<MinutesVersion> versions(Tx tx, Actor actor, Meeting.Key meeting);

    Optional<MinutesVersion> version(Tx tx, Actor actor, MinutesVersion.Key id);

    /// Why and by whom a version was opened again; empty where it stands.
    Optional<Reopened> reopened(Tx tx, Actor actor, MinutesVersion.Key id);

    /// The parts of a version that are still kept, the cover first, without those of a case that is over
    /// (W-E3). Leaves a line in the log.
    List<MinutesPart> parts(Tx tx, Actor actor, MinutesVersion.Key id);

    /// The file exactly as it was made final, where nothing in it is over. Leaves a line in the log.
    Optional<byte[]> pdf(Tx tx, Actor actor, MinutesVersion.Key id);
}

package nl.casustafel.meeting;

import java.util.List;
import nl.casustafel.vault.Tx;

/// The types of meeting a team keeps. They name people of the team only, so that whoever works here reads
/// them.
public interface MeetingTypes {
    /// By label.
    List<MeetingType> all(Tx tx);

    /// In the place of one with the same label.
    void keep(Tx tx, MeetingType type);

    /// False where it is not there.
    boolean drop(Tx tx, MeetingType.Key id);
}

package nl.casustafel.team;

import nl.casustafel.kernel.ShortText;

/// What the team agreed on for this store.
/// @param storeLetter one letter A-Z that keeps numbers of several stores apart (DEC-22)
/// @param meetingLabel what the meeting is called: IIO by default
/// @param preSelection whether a signal may be closed without the table (DEC-1); off by default
/// @param idleLockMinutes 1 to 10 (DEC-40)
/// @param practice whether this is the practice environment, which every screen and PDF then says
public record TeamSettings(
        ShortText place,
        ShortText teamName,
        char storeLetter,
        ShortText meetingLabel,
        boolean preSelection,
        int idleLockMinutes,
        boolean practice) {}

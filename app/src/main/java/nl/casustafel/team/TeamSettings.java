package nl.casustafel.team;

import java.util.Locale;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.ShortText;

/// What the team agreed on for this store.
/// @param storeLetter one letter A-Z that keeps numbers of several stores apart (DEC-22)
/// @param meetingLabel what the meeting is called, at most [#LABEL_MAX] characters: IIO by default
/// @param preSelection whether a signal may be closed without the table (DEC-1); off by default
/// @param triangleRatifies whether an admission becomes a case only when the driehoek has ratified it
/// (T-S7); off by default
/// @param idleLockMinutes 1 to 10 (DEC-40)
/// @param reviews after how long a case is looked at again
/// @param renewKey whether the store gets a new data key after something was destroyed in it (W-G6); on by
/// default
/// @param practice whether this is the practice environment, which every screen and PDF then says
public record TeamSettings(
        ShortText place,
        ShortText teamName,
        char storeLetter,
        ShortText meetingLabel,
        boolean preSelection,
        boolean triangleRatifies,
        int idleLockMinutes,
        ReviewTerms reviews,
        boolean renewKey,
        boolean practice) {
    public static final int LABEL_MAX = 60;
    public static final int LOCK_MINUTES_MAX = 10;

    /// The settings as an object of the log; there is one set of them.
    public record Key(UUID value) implements Id {
        public static final Key ONLY = new Key(new UUID(0, 1));
    }

    /// As a team begins: with the terms of the program, and without the driehoek.
    public TeamSettings(
            ShortText place,
            ShortText teamName,
            char storeLetter,
            ShortText meetingLabel,
            boolean preSelection,
            int idleLockMinutes,
            boolean practice) {
        this(
                place,
                teamName,
                storeLetter,
                meetingLabel,
                preSelection,
                false,
                idleLockMinutes,
                ReviewTerms.DEFAULT,
                true,
                practice);
    }

    public TeamSettings {
        if (storeLetter < 'A' || storeLetter > 'Z') {
            throw new IllegalArgumentException("store letter");
        }
        if (meetingLabel.value().length() > LABEL_MAX) {
            throw new IllegalArgumentException(
                    "label of length " + meetingLabel.value().length());
        }
        if (idleLockMinutes < 1 || idleLockMinutes > LOCK_MINUTES_MAX) {
            throw new IllegalArgumentException("idle lock " + idleLockMinutes);
        }
    }

    /// The same but for whether the driehoek ratifies (T-S7).
    public TeamSettings withTriangle(boolean ratifies) {
        return new TeamSettings(
                place,
                teamName,
                storeLetter,
                meetingLabel,
                preSelection,
                ratifies,
                idleLockMinutes,
                reviews,
                renewKey,
                practice);
    }

    public static Parsed<Character> parseStoreLetter(String typed) {
        String letter = typed.strip().toUpperCase(Locale.ROOT);
        return letter.matches("[A-Z]") ? Parsed.valid(letter.charAt(0)) : Parsed.invalid("problem.team.store-letter");
    }

    public static Parsed<ShortText> parseMeetingLabel(String typed) {
        return switch (ShortText.parse(typed)) {
            case Parsed.Valid<ShortText>(ShortText label)
            when label.value().length() > LABEL_MAX -> Parsed.invalid("problem.team.label-too-long", LABEL_MAX);
            case Parsed<ShortText> other -> other;
        };
    }
}

package nl.casustafel.person.naming;

import java.util.Optional;

/// Compares two words of names.
final class PartLikeness {
    /// What two words have in common, and how good a ground that is for putting the one above the other.
    record Match(Reason reason, double weight) {}

    private static final int STEM = 2;
    private static final double JOINED = 0.9;
    private static final double SPELLING = 0.95;
    private static final double FORM = 0.88;
    private static final double INITIAL = 0.85;
    private static final double STEM_WEIGHT = 0.82;
    private static final Match SAME = new Match(Reason.SAME_NAME, 1);
    private final Forms forms;
    private final double alike;

    /// @param alike the least [SoundDistance#likeness] of two words that sound alike
    PartLikeness(Forms forms, double alike) {
        this.forms = forms;
        this.alike = alike;
    }

    /// Words written together with a word: those must be almost the same, because a join of two words is
    /// like many another word.
    Optional<Match> ofJoined(NamePart typed, NamePart kept) {
        return of(typed, kept)
                .filter(match -> match.weight() >= JOINED)
                .filter(match -> match.reason() != Reason.PART_OF_NAME && match.reason() != Reason.OTHER_FORM);
    }

    /// Empty where the words have too little in common.
    Optional<Match> of(NamePart typed, NamePart kept) {
        if (typed.plain().equals(kept.plain())) {
            return Optional.of(SAME);
        }
        if (typed.isInitial() || kept.isInitial()) {
            return typed.plain().charAt(0) == kept.plain().charAt(0)
                    ? Optional.of(new Match(Reason.INITIALS, INITIAL))
                    : Optional.empty();
        }
        if (typed.sound().equals(kept.sound()) || typed.bare().equals(kept.bare())) {
            return Optional.of(new Match(Reason.OTHER_SPELLING, SPELLING));
        }
        if (forms.of(typed.plain()).contains(kept.plain())) {
            return Optional.of(new Match(Reason.OTHER_FORM, FORM));
        }
        double likeness = SoundDistance.likeness(typed.sound(), kept.sound());
        if (isStem(typed, kept) && likeness < STEM_WEIGHT) {
            return Optional.of(new Match(Reason.PART_OF_NAME, STEM_WEIGHT));
        }
        return likeness >= alike ? Optional.of(new Match(Reason.SOUNDS_ALIKE, likeness)) : Optional.empty();
    }

    /// What is typed is the beginning of what is kept, because somebody is still typing; or one of both is
    /// short for the other.
    private static boolean isStem(NamePart typed, NamePart kept) {
        return (typed.plain().length() >= STEM && kept.plain().startsWith(typed.plain()))
                || (kept.plain().length() > STEM && typed.plain().startsWith(kept.plain()));
    }
}

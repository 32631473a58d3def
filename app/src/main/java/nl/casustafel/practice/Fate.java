package nl.casustafel.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// How far a practice signal has come by today, and how often that happens in a team of one size; together
/// forty.
enum Fate {
    /// Came in this morning.
    RECEIVED(1),
    /// Admitted at the latest meeting, in a week in which the team let the driehoek ratify (T-S7).
    AT_TRIANGLE(1),
    IN_TESTING(2),
    /// Waits for the table without standing on an agenda.
    PUT_FORWARD(1),
    /// Is on the agenda of today.
    ON_AGENDA(3),
    /// The same, after it was deferred.
    RETURNED(1),
    DEFERRED(2),
    /// Urgent; is weighed by phone, outside a meeting.
    IN_WEIGHING(1),
    WITHDRAWN(1),
    /// Pre-sorted to care, with the answer to the reporter still due.
    REFERRED(1),
    /// Pre-sorted and closed.
    SORTED_OUT(1),
    /// A request for advice, given.
    ADVISED(1),
    NOT_RADICALISATION(10),
    CARE(4),
    ADVICE_TO_REPORTER(1),
    NO_AGREEMENT(1),
    ADMITTED(8);

    private final int share;

    Fate(int share) {
        this.share = share;
    }

    boolean weighed() {
        return this == AT_TRIANGLE || spread();
    }

    /// The three saw reason to act.
    boolean admitted() {
        return this == AT_TRIANGLE || this == ADMITTED;
    }

    /// Over all past meetings.
    private boolean spread() {
        return compareTo(NOT_RADICALISATION) >= 0;
    }

    /// As many as belong to a team of this size. One agenda holds what one agenda can, so with a larger team
    /// more signals wait to be scheduled.
    static List<Fate> unweighed(int size) {
        List<Fate> fates = new ArrayList<>();
        for (Fate fate : values()) {
            for (int i = 0; !fate.spread() && i < fate.share * size; i++) {
                fates.add(i < fate.share || !fate.today() ? fate : fate.withoutAgenda());
            }
        }
        return fates;
    }

    /// Those that went through the table at one of the past meetings, in the order they do.
    static List<Fate> weighed(int size, Random random) {
        List<Fate> fates = new ArrayList<>();
        for (Fate fate : values()) {
            fates.addAll(Collections.nCopies(fate.spread() ? fate.share * size : 0, fate));
        }
        Collections.shuffle(fates, random);
        return fates;
    }

    private boolean today() {
        return this == ON_AGENDA || this == RETURNED;
    }

    private Fate withoutAgenda() {
        return this == RETURNED ? DEFERRED : PUT_FORWARD;
    }
}

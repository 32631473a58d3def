package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseClosings;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.closing.EndReads;
import nl.casustafel.closing.EndStanding;
import nl.casustafel.closing.ExitList;
import nl.casustafel.closing.Necessity;
import nl.casustafel.closing.ReviewReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.vault.Tx;

/// Whether a case is still needed, and how it ends, as the table knew it (W-E2, T-C6, T-C7, UIT1 to UIT9).
public final class CaseEnds {
    private final ReviewReads reviews;
    private final EndReads ends;
    private final CaseClosings closings;

    /// What is printed of it.
    /// @param test the last one made until the end of the day of the meeting
    /// @param exit once an end was proposed
    record Material(Optional<Necessity> test, Optional<ExitList> exit, Optional<CaseClosing> closing)
            implements PersonalData {
        @Override
        public String toString() {
            return "Material[closed=" + closing.isPresent() + "]";
        }
    }

    public CaseEnds(ReviewReads reviews, EndReads ends, CaseClosings closings) {
        this.reviews = reviews;
        this.ends = ends;
        this.closings = closings;
    }

    /// @param caseFile as the actor found it
    Material of(Tx tx, Actor actor, CaseFile caseFile, LocalDate day) {
        return new Material(
                reviews.of(tx, actor, caseFile.id()).stream()
                        .flatMap(standing -> standing.tests().stream())
                        .filter(test -> !test.on().isAfter(day))
                        .findFirst(),
                ends.of(tx, actor, caseFile.id())
                        .map(EndStanding::exit)
                        .filter(list ->
                                ending(caseFile.phase()) && !list.answers().isEmpty()),
                closings.of(tx, caseFile.id()));
    }

    private static boolean ending(CasePhase phase) {
        return phase == CasePhase.SCALING_DOWN_PROPOSED || phase == CasePhase.CLOSED || phase == CasePhase.TRANSFERRED;
    }
}

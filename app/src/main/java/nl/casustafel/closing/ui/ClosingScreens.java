package nl.casustafel.closing.ui;

import java.util.List;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.closing.ClosingChanged;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;

/// What this feature adds to the screen of a case.
public final class ClosingScreens {
    private final ClosingSeat seat;
    private final ClosingLooks looks;
    private final ClosingActs acts;
    private final ClosingDesk desk;

    public ClosingScreens(ClosingSeat seat, ClosingLooks looks, ClosingActs acts, ClosingDesk desk) {
        this.seat = seat;
        this.looks = looks;
        this.acts = acts;
        this.desk = desk;
    }

    /// Whether the case is still needed, and how it ends.
    public ClosingPart partOf(CaseId id) {
        ReviewModel review = new ReviewModel(id, seat, looks, acts, desk);
        ReviewView view = new ReviewView(review, desk.texts());
        review.load();
        Events.Subscription changed = desk.events().on(CaseChanged.class, one -> {
            if (one.caseFile().equals(id)) {
                review.load();
            }
        });
        Events.Subscription tested = desk.events().on(ClosingChanged.class, one -> {
            if (one.caseFile().equals(id)) {
                review.load();
            }
        });
        return new ClosingPart(
                view.node(), view::focus, review::flush, List.of(Command.of("closing.necessity", view::focus)), () -> {
                    changed.close();
                    tested.close();
                });
    }
}

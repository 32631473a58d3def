package nl.casustafel.referral.ui;

import java.util.Optional;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.referral.ComposePlan.Which;
import nl.casustafel.referral.ComposePlan.Wish;

/// An agreed plan on its way out: to whom, what for and on which basis, and then the file with its
/// line (W-F1, W-F4). FX thread.
final class PlanPaperModel {
    final Field<ShortText> recipient = Field.line();
    final Field<ShortText> purpose = Field.line();
    final Field<ShortText> basis = Field.line();
    final Leaving leaving;
    private final ReferralWork work;
    private final Which which;

    PlanPaperModel(ReferralWork work, Which which) {
        this.work = work;
        this.which = which;
        this.leaving = new Leaving(work);
    }

    void print() {
        wish().ifPresent(wish -> leaving.start(
                () -> work.acts().routes().plan().handle(work.actor(), which, wish),
                () -> leaving.tell(Notice.done(work.texts(), "referral.plan.done"))));
    }

    private Optional<Wish> wish() {
        Optional<ShortText> to = recipient.reveal();
        Optional<ShortText> why = purpose.reveal();
        Optional<ShortText> ground = basis.reveal();
        return to.flatMap(who -> why.flatMap(what -> ground.map(article -> new Wish(who, what, article))));
    }
}

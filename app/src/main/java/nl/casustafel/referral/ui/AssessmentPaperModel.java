package nl.casustafel.referral.ui;

import java.util.Optional;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.referral.ComposeAssessment.Wish;

/// An agreed assessment on its way out: to whom, what for and on which basis, and then the file with its
/// line (W-F1, W-F4). FX thread.
final class AssessmentPaperModel {
    final Field<ShortText> recipient = Field.line();
    final Field<ShortText> purpose = Field.line();
    final Field<ShortText> basis = Field.line();
    final Leaving leaving;
    private final ReferralWork work;
    private final AssessmentId id;

    AssessmentPaperModel(ReferralWork work, AssessmentId id) {
        this.work = work;
        this.id = id;
        this.leaving = new Leaving(work);
    }

    void print() {
        wish().ifPresent(wish -> leaving.start(
                () -> work.acts().routes().assessment().handle(work.actor(), id, wish),
                () -> leaving.tell(Notice.done(work.texts(), "referral.assessment.done"))));
    }

    private Optional<Wish> wish() {
        Optional<ShortText> to = recipient.reveal();
        Optional<ShortText> why = purpose.reveal();
        Optional<ShortText> ground = basis.reveal();
        return to.flatMap(who -> why.flatMap(what -> ground.map(article -> new Wish(who, what, article))));
    }
}

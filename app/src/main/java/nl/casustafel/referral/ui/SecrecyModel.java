package nl.casustafel.referral.ui;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.referral.ComposeSecrecy.Wish;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;

/// Who signs a statement of secrecy, and then the file with its line (W-B6, W-F4). FX thread only.
final class SecrecyModel {
    final Field<ShortText> organisation = Field.line();
    final Field<Optional<ShortText>> person = Field.line().optional();
    final Field<LocalDate> until;
    final Leaving leaving;
    private final ReferralWork work;
    private final CaseId caseFile;

    SecrecyModel(ReferralWork work, CaseId caseFile) {
        this.work = work;
        this.caseFile = caseFile;
        this.until = Field.date(new DateReading(work.seat().clock(), Lean.AHEAD), work.texts());
        this.leaving = new Leaving(work);
    }

    void print() {
        wish().ifPresent(wish -> leaving.start(
                () -> work.acts().routes().secrecy().handle(work.actor(), caseFile, wish),
                () -> leaving.tell(Notice.done(work.texts(), "referral.secrecy.done"))));
    }

    private Optional<Wish> wish() {
        Optional<ShortText> whose = organisation.reveal();
        Optional<Optional<ShortText>> who = person.reveal();
        Optional<LocalDate> end = until.reveal();
        return whose.flatMap(party -> who.flatMap(name -> end.map(day -> new Wish(party, name, day))));
    }
}

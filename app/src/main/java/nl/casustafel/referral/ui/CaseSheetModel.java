package nl.casustafel.referral.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.letter.LetterRefusal;
import nl.casustafel.referral.ComposeCaseSheet;
import nl.casustafel.referral.Outgoing;
import nl.casustafel.referral.ReferralRefusal;
import nl.casustafel.referral.SheetTable;
import org.jspecify.annotations.Nullable;

/// The neutral case sheet (DEC-22): looked at as it will leave, then as PDF or as a table. Without a
/// name until somebody asks for it. FX thread.
final class CaseSheetModel {
    final Tick named = new Tick();
    final Field<ShortText> recipient = Field.line();
    final Field<ShortText> basis = Field.line();
    final Leaving leaving;
    private final ReadOnlyObjectWrapper<@Nullable Rows> rows = new ReadOnlyObjectWrapper<>();
    private final ReferralWork work;
    private final CaseId id;

    CaseSheetModel(ReferralWork work, CaseId id) {
        this.work = work;
        this.id = id;
        this.leaving = new Leaving(work);
        named.ticked().addListener((_, _, _) -> load());
    }

    /// What will stand on it; null until it was read.
    ReadOnlyObjectProperty<@Nullable Rows> rows() {
        return rows.getReadOnlyProperty();
    }

    void load() {
        boolean withName = named.isTicked();
        work.store(
                () -> work.acts().routes().caseSheet().look(work.actor(), id, withName),
                rows::set,
                leaving::refuse,
                () -> {});
    }

    void print() {
        wish().ifPresent(wish -> leaving.start(() -> compose(wish), this::left));
    }

    void table() {
        wish().ifPresent(wish -> leaving.start(
                () -> asTable(compose(wish)),
                outgoing -> Outcome.<byte[], LetterRefusal>done(SheetTable.of(outgoing.letter())),
                this::left));
    }

    private Outcome<Outgoing, ReferralRefusal> compose(ComposeCaseSheet.Wish wish) {
        return work.acts().routes().caseSheet().handle(work.actor(), id, wish);
    }

    private static <R extends Refusal> Outcome<Outgoing, R> asTable(Outcome<Outgoing, R> sheet) {
        return sheet.map(outgoing -> new Outgoing(
                outgoing.letter(),
                outgoing.handover(),
                ShortText.of(outgoing.fileName().value().replaceAll("\\.pdf$", ".csv"))));
    }

    private Optional<ComposeCaseSheet.Wish> wish() {
        Optional<ShortText> to = recipient.reveal();
        Optional<ShortText> ground = basis.reveal();
        return to.flatMap(who -> ground.map(article -> new ComposeCaseSheet.Wish(named.isTicked(), who, article)));
    }

    private void left() {
        leaving.tell(Notice.done(work.texts(), "referral.case.done"));
    }
}

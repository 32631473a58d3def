package nl.casustafel.referral.ui;

import java.util.List;
import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.referral.ReporterLetter;
import nl.casustafel.referral.WriteToReporter.Draft;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// A letter to the reporter: standard words to change, a file that leaves, and its line in the contact log
/// (DEC-7). FX thread.
final class ReporterLetterModel {
    final Choice<ReporterLetter> letter;
    final Field<LongText> addressee = Field.paragraphs();
    final Field<LongText> text = Field.paragraphs();
    final Leaving leaving;
    private final ReferralWork work;
    private final SignalId signal;
    private final FormDraft kept;
    private List<Draft> drafts = List.of();
    private boolean adviceRequest;

    ReporterLetterModel(ReferralWork work, SignalId signal) {
        this.work = work;
        this.signal = signal;
        this.letter = new Choice<>(List.of(), work.texts()::code);
        this.leaving = new Leaving(work);
        this.kept = new FormDraft(work.desk().drafting(), "reporter-letter-" + signal.value()).with("text", text);
        letter.chosen().addListener((_, _, now) -> standard(now));
    }

    private record Begin(List<Draft> drafts, boolean adviceRequest) {}

    void load() {
        work.read(
                tx -> work.acts()
                        .reads()
                        .signals()
                        .again(tx, work.actor(), signal)
                        .map(file -> read(tx, file)),
                read -> read.ifPresentOrElse(this::show, () -> leaving.refuse(Rule.NOT_FOUND)));
    }

    private Begin read(Tx tx, SignalFile file) {
        return new Begin(
                work.acts().reporter().write().drafts(tx, work.actor(), signal),
                file.signal().kind() == SignalKind.ADVICE_REQUEST);
    }

    private void show(Begin begin) {
        drafts = begin.drafts();
        adviceRequest = begin.adviceRequest();
        letter.offer(drafts.stream().map(Draft::letter).toList());
        if (drafts.isEmpty()) {
            leaving.refuse(Rule.RECEIVER_ONLY);
            return;
        }
        letter.show(drafts.getFirst().letter());
        kept.restore(() -> {});
    }

    private void standard(@Nullable ReporterLetter chosen) {
        drafts.stream().filter(one -> one.letter() == chosen).findFirst().ifPresent(one -> {
            addressee.show(one.addressee());
            text.show(one.text());
        });
    }

    /// Lets the letter leave and puts the line in the contact log.
    void save() {
        Optional<ReporterLetter> which = letter.reveal();
        Optional<LongText> to = addressee.reveal();
        Optional<LongText> words = text.reveal();
        if (which.isEmpty() || to.isEmpty() || words.isEmpty()) {
            return;
        }
        Draft draft = new Draft(which.get(), to.get(), words.get());
        leaving.start(() -> work.acts().reporter().write().compose(work.actor(), signal, draft), () -> record(draft));
    }

    private void record(Draft draft) {
        work.store(
                () -> work.acts()
                        .reporter()
                        .record()
                        .handle(work.actor(), signal, draft.letter(), draft.text(), adviceRequest),
                _ -> {
                    kept.drop();
                    work.desk().navigator().back();
                },
                leaving::refuse,
                () -> {});
    }

    void flush() {
        kept.flush();
    }

    void cancel() {
        kept.drop();
        work.desk().navigator().back();
    }
}

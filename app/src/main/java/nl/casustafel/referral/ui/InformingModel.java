package nl.casustafel.referral.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.referral.Informing;
import nl.casustafel.referral.NotInformedGround;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.referral.WriteToPerson;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.SignalId;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.WeighingForm;

/// Whether the person concerned was told, and the letter that tells it (DEC-8). FX thread.
final class InformingModel {
    final Choice<InformedBefore> before;
    final Field<LongText> beforeReason = Field.paragraphs();
    final Choice<InformingState> now;
    final Field<LocalDate> on;
    final Choice<AnswerManner> manner;
    final Field<ShortText> authority = Field.line();
    final Choice<NotInformedGround> ground;
    final Field<LongText> reason = Field.paragraphs();
    final Field<LocalDate> reviewOn;
    final Field<LongText> addressee = Field.paragraphs();
    final Field<LongText> text = Field.paragraphs();
    final Leaving leaving;
    private final ReferralWork work;
    private final SignalId signal;
    private final FormDraft draft;
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper minor = new ReadOnlyBooleanWrapper();
    private int version;

    /// What is recorded now.
    enum InformingState {
        TOLD,
        NOT_YET
    }

    InformingModel(ReferralWork work, SignalId signal) {
        this.work = work;
        this.signal = signal;
        this.before = Choice.of(InformedBefore.class, work.texts());
        this.now = Choice.of(InformingState.class, work.texts());
        this.ground = Choice.of(NotInformedGround.class, work.texts());
        this.manner = new Choice<>(
                List.of(AnswerManner.IN_PERSON, AnswerManner.LETTER, AnswerManner.PHONE, AnswerManner.MAIL),
                work.texts()::code);
        this.on = Field.date(new DateReading(work.seat().clock(), Lean.BACK), work.texts());
        this.reviewOn = Field.date(new DateReading(work.seat().clock(), Lean.AHEAD), work.texts());
        this.leaving = new Leaving(work);
        this.draft = new FormDraft(work.desk().drafting(), "informing-" + signal.value())
                .with("before-reason", beforeReason)
                .with("reason", reason)
                .with("text", text);
    }

    /// Until when.
    ReadOnlyStringProperty due() {
        return due.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty minor() {
        return minor.getReadOnlyProperty();
    }

    private record Begin(
            Versioned<Informing> informing, Optional<WeighingForm> form, Optional<WriteToPerson.Draft> letter) {}

    void load() {
        work.read(
                tx -> work.acts()
                        .reads()
                        .followUps()
                        .informing(tx, work.actor(), signal)
                        .map(found -> read(tx, found)),
                read -> read.ifPresentOrElse(this::show, () -> leaving.refuse(Rule.NOBODY_TO_INFORM)));
    }

    private Begin read(Tx tx, Versioned<Informing> found) {
        var weighings = work.acts().reads().weighings();
        Optional<WeighingForm> form = weighings.of(tx, work.actor(), signal).reversed().stream()
                .findFirst()
                .flatMap(row -> weighings.again(tx, work.actor(), row.id()))
                .map(weighing -> weighing.value().form());
        return new Begin(found, form, work.acts().person().write().draft(tx, work.actor(), signal));
    }

    private void show(Begin begin) {
        Informing informing = begin.informing().value();
        version = begin.informing().version();
        due.set(work.texts().get("referral.inform.due", work.texts().date(informing.dueOn())));
        on.show(work.seat().clock().today());
        knew(begin);
        informing.told().ifPresent(this::show);
        begin.letter().ifPresent(letter -> {
            minor.set(letter.minor());
            addressee.show(letter.addressee());
            text.show(letter.text());
        });
        draft.restore(() -> {});
    }

    /// What was said at the table stands there already (W-H11).
    private void knew(Begin begin) {
        Optional<Informing.Before> kept = begin.informing().value().before();
        Optional<InformedBefore> asked = begin.form().flatMap(WeighingForm::informedBefore);
        kept.map(Informing.Before::informed).or(() -> asked).ifPresent(before::show);
        Optional<LongText> why = kept.isPresent()
                ? kept.flatMap(Informing.Before::reason)
                : begin.form().flatMap(WeighingForm::informedReason);
        why.ifPresent(beforeReason::show);
    }

    private void show(Informing.Told told) {
        switch (told) {
            case Informing.Informed informed -> {
                now.show(InformingState.TOLD);
                on.show(informed.on());
                manner.show(informed.manner());
                informed.authority().ifPresent(authority::show);
            }
            case Informing.NotYet notYet -> {
                now.show(InformingState.NOT_YET);
                ground.show(notYet.ground());
                reason.show(notYet.reason());
                reviewOn.show(notYet.reviewOn());
            }
        }
    }

    void save() {
        Optional<Informing.Before> beforehand = before.reveal().flatMap(this::before);
        Optional<Informing.Told> told = now.reveal().flatMap(this::told);
        if (beforehand.isEmpty() || told.isEmpty()) {
            return;
        }
        work.store(
                () -> work.acts().person().settle().handle(work.actor(), signal, version, beforehand.get(), told.get()),
                _ -> {
                    draft.drop();
                    work.desk().navigator().back();
                },
                leaving::refuse,
                () -> {});
    }

    private Optional<Informing.Before> before(InformedBefore knew) {
        return knew == InformedBefore.YES
                ? Optional.of(new Informing.Before(knew, Optional.empty()))
                : beforeReason.reveal().map(why -> new Informing.Before(knew, Optional.of(why)));
    }

    private Optional<Informing.Told> told(InformingState state) {
        return switch (state) {
            case TOLD -> {
                Optional<LocalDate> day = on.reveal();
                Optional<AnswerManner> how = manner.reveal();
                Optional<ShortText> who = minor.get() ? authority.reveal() : Optional.empty();
                yield day.isPresent() && how.isPresent() && (who.isPresent() || !minor.get())
                        ? Optional.of(new Informing.Informed(day.get(), how.get(), who))
                        : Optional.empty();
            }
            case NOT_YET -> {
                Optional<NotInformedGround> which = ground.reveal();
                Optional<LongText> why = reason.reveal();
                Optional<LocalDate> again = reviewOn.reveal();
                yield which.isPresent() && why.isPresent() && again.isPresent()
                        ? Optional.of(new Informing.NotYet(which.get(), why.get(), again.get()))
                        : Optional.empty();
            }
        };
    }

    /// Lets the letter leave, and fills in that the person was told by it; recording that stays an act of
    /// its own, for a file is not yet a letter in the post.
    void write() {
        Optional<LongText> to = addressee.reveal();
        Optional<LongText> words = text.reveal();
        if (to.isEmpty() || words.isEmpty()) {
            return;
        }
        leaving.start(() -> work.acts().person().write().compose(work.actor(), signal, to.get(), words.get()), () -> {
            now.chosen().set(InformingState.TOLD);
            manner.chosen().set(AnswerManner.LETTER);
            leaving.tell(Notice.done(work.texts(), "referral.inform.written"));
        });
    }

    void flush() {
        draft.flush();
    }

    void cancel() {
        draft.drop();
        work.desk().navigator().back();
    }
}

package nl.casustafel.referral.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import org.jspecify.annotations.Nullable;

/// What a receiver answered, or that it stays at this. FX thread.
final class ReceiverAnswerModel {
    final Choice<ReferralState> state;
    final Field<LocalDate> on;
    final Field<Optional<LongText>> reason = Field.paragraphs().optional();
    private final ReferralWork work;
    private final AnswerPlace place;
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    ReceiverAnswerModel(ReferralWork work, AnswerPlace place) {
        this.work = work;
        this.place = place;
        this.state = new Choice<>(List.of(), work.texts()::code);
        this.on = Field.date(new DateReading(work.seat().clock(), Lean.BACK), work.texts());
    }

    /// Who was asked.
    ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void load() {
        on.show(work.seat().clock().today());
        work.read(
                tx -> work.acts().reads().followUps().of(tx, work.actor(), place.signal()).stream()
                        .map(Versioned::value)
                        .filter(one -> one.id().equals(place.referral()))
                        .findFirst(),
                found -> found.ifPresentOrElse(this::show, () -> refuse(Rule.NOT_FOUND)));
    }

    private void show(Referral referral) {
        about.set(work.texts()
                .get(
                        "referral.part.to",
                        referral.terms().route(),
                        referral.terms().organisation(),
                        referral.terms().contact()));
        // Sending is what the sheet does.
        state.offer(Stream.of(ReferralState.values())
                .filter(next -> next != ReferralState.SENT && referral.state().leadsTo(next))
                .toList());
    }

    void save() {
        Optional<ReferralState> as = state.reveal();
        Optional<LocalDate> day = on.reveal();
        Optional<Optional<LongText>> why = reason.reveal();
        if (as.isEmpty() || day.isEmpty() || why.isEmpty()) {
            return;
        }
        work.store(
                () -> work.acts()
                        .routes()
                        .send()
                        .answered(work.actor(), place.referral(), as.get(), day.get(), why.get()),
                _ -> work.desk().navigator().back(),
                this::refuse,
                () -> {});
    }

    void cancel() {
        work.desk().navigator().back();
    }

    private void refuse(Refusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }
}

package nl.casustafel.referral.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Place;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralChanged;
import nl.casustafel.referral.ReferralReads;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// What follows the decision, on the page of its signal. FX thread.
final class FollowUpModel {
    private final ReferralWork work;
    private final SignalId signal;
    private final ReadOnlyObjectWrapper<@Nullable FollowUps> shown = new ReadOnlyObjectWrapper<>();

    FollowUpModel(ReferralWork work, SignalId signal) {
        this.work = work;
        this.signal = signal;
    }

    /// Null until it was read.
    ReadOnlyObjectProperty<@Nullable FollowUps> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Opens nothing: the page of the signal was opened.
    void load() {
        work.read(
                tx -> work.acts()
                        .reads()
                        .signals()
                        .again(tx, work.actor(), signal)
                        .map(file -> read(tx, file)),
                read -> shown.set(read.orElse(null)));
    }

    Events.Subscription listen() {
        Events.Subscription referrals = work.desk().events().on(ReferralChanged.class, event -> {
            if (event.signal().equals(signal)) {
                load();
            }
        });
        Events.Subscription signals = work.desk().events().on(SignalChanged.class, event -> {
            if (event.signal().equals(signal)) {
                load();
            }
        });
        return () -> {
            referrals.close();
            signals.close();
        };
    }

    private FollowUps read(Tx tx, SignalFile file) {
        ReferralReads reads = work.acts().reads().followUps();
        return new FollowUps(
                reads.of(tx, work.actor(), signal).stream()
                        .map(Versioned::value)
                        .toList(),
                reads.ahead(tx, work.actor(), signal),
                reads.informing(tx, work.actor(), signal),
                work.acts().routes().prepare().makesSense(tx, work.actor(), file),
                (work.actor().has(Role.FILE_HOLDER) || work.actor().has(Role.DECIDER))
                        && file.elsewhere().isEmpty(),
                !work.acts().reporter().write().drafts(tx, work.actor(), signal).isEmpty());
    }

    boolean mayRefer() {
        return Optional.ofNullable(shown.get()).filter(FollowUps::mayRefer).isPresent();
    }

    boolean mayInform() {
        return Optional.ofNullable(shown.get())
                .filter(one -> one.mayAct() && one.informing().isPresent())
                .isPresent();
    }

    boolean letterDue() {
        return Optional.ofNullable(shown.get()).filter(FollowUps::letterDue).isPresent();
    }

    void refer() {
        go(new ReferralPlace(signal));
    }

    void answer(Referral referral) {
        go(new AnswerPlace(signal, referral.id()));
    }

    void inform() {
        go(new InformingPlace(signal));
    }

    void write() {
        go(new ReporterLetterPlace(signal));
    }

    private void go(Place place) {
        work.desk().navigator().go(place);
    }
}

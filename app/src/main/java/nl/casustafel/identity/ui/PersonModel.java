package nl.casustafel.identity.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Notice;
import nl.casustafel.identity.IdentityRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.person.Joining;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The other signals of the person a signal is about, and how they came together. FX thread only.
final class PersonModel {
    private final IdentityDesk desk;
    private final IdentitySeat seat;
    private final IdentityActs acts;
    private final SignalId signal;
    private final ReadOnlyObjectWrapper<@Nullable OnePerson> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    PersonModel(IdentityDesk desk, IdentitySeat seat, IdentityActs acts, SignalId signal) {
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
        this.signal = signal;
    }

    /// Null until it was read, and where the signal is about nobody.
    ReadOnlyObjectProperty<@Nullable OnePerson> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Opens nothing: the page of the signal was opened.
    void load() {
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.REGISTER_SIGNAL, this::read))
                .then(read -> shown.set(read.orElse(null)));
    }

    Events.Subscription listen() {
        return desk.events().on(SignalChanged.class, event -> {
            if (event.signal().equals(signal)) {
                load();
            }
        });
    }

    /// Police, OM and file holders say whom a signal is about.
    boolean mayCompare() {
        return shown.get() != null
                && (seat.actor().has(Role.FILE_HOLDER) || seat.actor().has(Role.DECIDER));
    }

    void compare() {
        if (mayCompare()) {
            desk.navigator().go(new MergePlace(signal));
        }
    }

    void go(SignalId other) {
        desk.navigator().go(desk.signal().apply(other));
    }

    /// Two people again.
    void part(Joining joining) {
        desk.background()
                .store(() -> acts.part().handle(seat.actor(), signal, joining.id()))
                .then(outcome -> notice.set(
                        switch (outcome) {
                            case Outcome.Done<Integer, IdentityRefusal>(Integer since) ->
                                since == 0
                                        ? Notice.done(desk.texts(), "identity.parted")
                                        : Notice.done(desk.texts(), "identity.parted.since", since);
                            case Outcome.Refused<Integer, IdentityRefusal>(IdentityRefusal refusal) ->
                                Notice.refused(desk.texts(), refusal);
                        }));
    }

    private Optional<OnePerson> read(Tx tx) {
        return acts.signals()
                .again(tx, seat.actor(), signal)
                .map(SignalFile::signal)
                .flatMap(Signal::subject)
                .map(subject -> new OnePerson(
                        acts.faces().person(tx, seat.actor(), subject),
                        acts.team().everyone(tx).stream().collect(Collectors.toMap(TeamPerson::id, TeamPerson::name))));
    }
}

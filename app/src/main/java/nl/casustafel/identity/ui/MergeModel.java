package nl.casustafel.identity.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Inquiry;
import nl.casustafel.desk.Notice;
import nl.casustafel.identity.Face;
import nl.casustafel.identity.IdentityRefusal;
import nl.casustafel.identity.PersonField;
import nl.casustafel.identity.Together;
import nl.casustafel.identity.Together.Side;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Joining;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.naming.Wanted;
import nl.casustafel.search.Candidate;
import nl.casustafel.search.Candidates;
import nl.casustafel.search.KnownNames;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// Whom a signal is about beside somebody known: who that may be, what is noted of both, and what is chosen
/// of each field. Nothing is chosen at first: then each keeps its own. FX thread only.
final class MergeModel {
    /// The two; `other` is empty until somebody was chosen.
    /// @param municipalities of the team
    record Pair(Face one, Optional<Face> other, List<Municipality> municipalities) implements PersonalData {
        Pair {
            municipalities = List.copyOf(municipalities);
        }

        Pair beside(Optional<Face> chosen) {
            return new Pair(one, chosen, municipalities);
        }

        @Override
        public String toString() {
            return "Pair[]";
        }
    }

    private static final Candidates NOBODY = new Candidates(List.of(), false);

    final Field<ShortText> name = Field.line();
    final Field<LongText> reason = Field.paragraphs();
    private final IdentityDesk desk;
    private final IdentitySeat seat;
    private final IdentityActs acts;
    private final SignalId signal;
    private final FormDraft draft;
    private final Inquiry inquiry = new Inquiry(this::ask);
    private final Map<PersonField, Side> taken = new EnumMap<>(PersonField.class);
    private final ReadOnlyObjectWrapper<@Nullable Pair> pair = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Candidates> found = new ReadOnlyObjectWrapper<>(NOBODY);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private @Nullable KnownNames names;
    private boolean saving;

    MergeModel(IdentityDesk desk, IdentitySeat seat, IdentityActs acts, SignalId signal) {
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
        this.signal = signal;
        this.draft = new FormDraft(desk.drafting(), "identity-merge-" + signal.value()).with("reason", reason);
        name.typed().addListener((_, _, _) -> inquiry.raise());
    }

    /// Null until it was read, and where the signal is about nobody.
    ReadOnlyObjectProperty<@Nullable Pair> pair() {
        return pair.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Candidates> found() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Reads whom the signal is about and looks for that name at once.
    void load() {
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.REGISTER_SIGNAL, this::read))
                .then(read -> {
                    pair.set(read.orElse(null));
                    read.flatMap(two -> two.one().subject().name())
                            .ifPresent(called -> name.typed().set(called.value()));
                    draft.restore(() -> notice.set(Notice.info(desk.texts(), "identity.restored")));
                });
    }

    void flush() {
        draft.flush();
    }

    /// Puts somebody beside whom the signal is about.
    void choose(Candidate candidate) {
        SubjectId id = candidate.subject().id();
        desk.background()
                .store(() -> seat.transactor()
                        .read(
                                seat.actor(),
                                Purpose.REGISTER_SIGNAL,
                                tx -> acts.faces().of(tx, seat.actor(), id)))
                .then(face -> {
                    taken.clear();
                    notice.set(null);
                    Optional.ofNullable(pair.get()).ifPresent(two -> pair.set(two.beside(face)));
                });
    }

    /// Looks on: nobody stands beside any more.
    void chooseAgain() {
        taken.clear();
        notice.set(null);
        Optional.ofNullable(pair.get()).ifPresent(two -> pair.set(two.beside(Optional.empty())));
    }

    /// The fields at least one of the two holds something in.
    List<PersonField> fields() {
        return Stream.of(PersonField.values())
                .filter(field -> both().anyMatch(subject -> field.of(subject).isPresent()))
                .toList();
    }

    boolean differs(PersonField field) {
        return both().map(field::of).distinct().count() > 1;
    }

    /// What both get; empty where each keeps its own.
    Optional<Side> taken(PersonField field) {
        return Optional.ofNullable(taken.get(field));
    }

    /// Both get what this side holds. A side that holds nothing, or the same, cannot be chosen.
    void take(PersonField field, Side side) {
        boolean holds = subject(side).flatMap(field::of).isPresent();
        if (holds && differs(field)) {
            taken.put(field, side);
        }
    }

    void leave(PersonField field) {
        taken.remove(field);
    }

    void save() {
        Pair two = pair.get();
        Optional<LongText> why = reason.reveal();
        if (two == null || two.other().isEmpty() || why.isEmpty() || saving) {
            return;
        }
        saving = true;
        Together asked = new Together(
                signal, two.one().subject().id(), two.other().get().subject().id(), Map.copyOf(taken), why.get());
        desk.background()
                .store(() -> acts.join().handle(seat.actor(), asked))
                .otherwise(() -> saving = false)
                .then(this::show);
    }

    void cancel() {
        draft.drop();
        desk.navigator().back();
    }

    private void show(Outcome<Joining, IdentityRefusal> outcome) {
        saving = false;
        switch (outcome) {
            case Outcome.Done<Joining, IdentityRefusal> _ -> cancel();
            case Outcome.Refused<Joining, IdentityRefusal>(IdentityRefusal refusal) ->
                notice.set(Notice.refused(desk.texts(), refusal));
        }
    }

    private Optional<Pair> read(Tx tx) {
        return acts.signals()
                .again(tx, seat.actor(), signal)
                .map(SignalFile::signal)
                .flatMap(Signal::subject)
                .flatMap(subject -> acts.faces().of(tx, seat.actor(), subject))
                .map(face -> new Pair(face, Optional.empty(), acts.team().municipalities(tx)));
    }

    private Stream<Subject> both() {
        return Stream.of(Side.values()).flatMap(side -> subject(side).stream());
    }

    private Optional<Subject> subject(Side side) {
        return Optional.ofNullable(pair.get())
                .flatMap(two -> side == Side.ONE ? Optional.of(two.one()) : two.other())
                .map(Face::subject);
    }

    private void ask() {
        if (name.typed().get().isBlank() || pair.get() == null) {
            found.set(NOBODY);
            inquiry.answered();
            return;
        }
        KnownNames all = names;
        if (all == null) {
            desk.background()
                    .store(() -> acts.candidates().named(seat.actor()))
                    .otherwise(inquiry::answered)
                    .then(named -> desk.background()
                            .work(() -> KnownNames.of(named))
                            .otherwise(inquiry::answered)
                            .then(this::read));
            return;
        }
        Subject one = Objects.requireNonNull(pair.get()).one().subject();
        Optional<LocalDate> born = one.bornOn();
        Wanted wanted = new Wanted(name.typed().get(), born);
        desk.background()
                .store(() -> acts.candidates().find(seat.actor(), all, wanted, Optional.of(one.id())))
                .otherwise(inquiry::answered)
                .then(answer -> {
                    found.set(answer);
                    inquiry.answered();
                });
    }

    private void read(KnownNames read) {
        names = read;
        inquiry.raise();
        inquiry.answered();
    }
}

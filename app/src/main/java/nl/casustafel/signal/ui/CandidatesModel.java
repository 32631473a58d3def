package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Inquiry;
import nl.casustafel.desk.Navigator;
import nl.casustafel.identity.Recognised;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.naming.Reason;
import nl.casustafel.person.naming.Wanted;
import nl.casustafel.search.Candidate;
import nl.casustafel.search.Candidates;
import nl.casustafel.search.FindCandidates;
import nl.casustafel.search.KnownNames;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Who may be meant by the name that is being typed. One question is under way at a time; what is typed
/// meanwhile is asked when its answer came, so typing never waits. The names are read once, at the first
/// letter. Who is recognised among them is joined when the signal is saved. FX thread only.
final class CandidatesModel {
    /// Somebody who was recognised.
    /// @param called as the screen names this person; empty after a draft, which holds no name of somebody else
    record Known(SubjectId id, Optional<String> called, LongText reason) implements PersonalData {
        @Override
        public String toString() {
            return "Known[" + id.value() + "]";
        }
    }

    private static final Candidates NOBODY = new Candidates(List.of(), false);
    private static final String COLUMN = "\u001F";
    private static final int COLUMNS = 2;
    private static final int MAX = 60_000;

    private final EntryForm form;
    private final Actor actor;
    private final FindCandidates find;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Candidates> found = new ReadOnlyObjectWrapper<>(NOBODY);
    private final ReadOnlyObjectWrapper<@Nullable Known> known = new ReadOnlyObjectWrapper<>();
    private final Field<String> kept = new Field<>(Parsed::valid, Function.identity(), MAX);
    private final Inquiry inquiry = new Inquiry(this::ask);
    private @Nullable KnownNames names;
    private boolean asleep;

    CandidatesModel(SignalDesk desk, Actor actor, FindCandidates find, EntryForm form) {
        this.form = form;
        this.actor = actor;
        this.find = find;
        this.background = desk.background();
        this.navigator = desk.navigator();
        this.texts = desk.texts();
        form.subjectName.typed().addListener((property, before, after) -> inquiry.raise());
        form.bornOn.typed().addListener((property, before, after) -> inquiry.raise());
        form.subjectKind.chosen().addListener((property, before, after) -> inquiry.raise());
        known.addListener((property, before, after) -> kept.typed().set(after == null ? "" : written(after)));
        kept.typed().addListener((property, before, after) -> restore(after));
    }

    /// Looks for nobody until [#wake].
    void rest() {
        asleep = true;
        known.set(null);
        found.set(NOBODY);
    }

    void wake() {
        asleep = false;
        inquiry.raise();
    }

    /// Who was recognised; null while nobody is.
    ReadOnlyObjectProperty<@Nullable Known> known() {
        return known.getReadOnlyProperty();
    }

    /// The same, to be saved with the signal.
    Optional<Recognised> recognised() {
        return Optional.ofNullable(known.get()).map(one -> new Recognised(one.id(), one.reason()));
    }

    /// The same for a draft.
    Field<String> kept() {
        return kept;
    }

    /// This is the same person; asked once more about the same one: it is not. What was typed stays as it is.
    void recognise(Candidate candidate) {
        SubjectId id = candidate.subject().id();
        Known now = known.get();
        known.set(
                now != null && now.id().equals(id)
                        ? null
                        : new Known(id, Optional.of(candidate.subject().name().value()), reason(candidate)));
    }

    void recogniseNobody() {
        known.set(null);
    }

    String reasons(Candidate candidate) {
        return reasons(candidate, texts);
    }

    private LongText reason(Candidate candidate) {
        Texts kept = texts.dutch();
        return LongText.of(kept.get("signal.who.reason", reasons(candidate, kept)));
    }

    private static String reasons(Candidate candidate, Texts texts) {
        return Stream.of(Reason.values())
                .filter(candidate.reasons()::contains)
                .map(texts::code)
                .collect(Collectors.joining(", "));
    }

    private static String written(Known one) {
        return String.join(COLUMN, one.id().value().toString(), one.reason().value());
    }

    private void restore(String draft) {
        String[] parts = draft.split(COLUMN, -1);
        if (known.get() == null && parts.length == COLUMNS) {
            known.set(new Known(new SubjectId(UUID.fromString(parts[0])), Optional.empty(), LongText.of(parts[1])));
        }
    }

    ReadOnlyObjectProperty<Candidates> found() {
        return found.getReadOnlyProperty();
    }

    Texts texts() {
        return texts;
    }

    EntryForm form() {
        return form;
    }

    /// Opens the latest of the earlier signals, which the log then tells of. What was typed stays as a
    /// draft.
    void open(Candidate candidate) {
        candidate.signals().stream()
                .findFirst()
                .ifPresent(
                        earlier -> navigator.go(new SignalPlace(earlier.signal().id())));
    }

    /// Fills name, date of birth and municipality in as if they were typed, and joins nobody.
    void takeOver(Candidate candidate) {
        form.subjectName.typed().set(candidate.subject().name().value());
        candidate.subject().bornOn().ifPresent(day -> form.bornOn.typed().set(texts.shortDate(day)));
        candidate
                .subject()
                .residence()
                .flatMap(key -> form.municipality.options().stream()
                        .filter(place -> place.id().equals(key))
                        .findFirst())
                .ifPresent(form.municipality.chosen()::set);
    }

    private void ask() {
        Optional<Wanted> wanted = wanted().filter(_ -> !asleep);
        if (wanted.isEmpty()) {
            show(NOBODY);
            inquiry.answered();
            return;
        }
        KnownNames all = names;
        if (all == null) {
            background
                    .store(() -> find.named(actor))
                    .otherwise(inquiry::answered)
                    .then(subjects -> background
                            .work(() -> KnownNames.of(subjects))
                            .otherwise(inquiry::answered)
                            .then(this::read));
            return;
        }
        Supplier<Candidates> question = () -> find.find(actor, all, wanted.get(), form.known());
        background.store(question).otherwise(inquiry::answered).then(answer -> {
            show(asleep ? NOBODY : answer);
            inquiry.answered();
        });
    }

    /// Who no longer fits what is typed is not recognised any more either.
    private void show(Candidates answer) {
        found.set(answer);
        Known now = known.get();
        boolean fits = now == null
                || answer.shown().stream().anyMatch(one -> one.subject().id().equals(now.id()));
        if (!fits && !inquiry.isOutdated()) {
            known.set(null);
        }
    }

    private void read(KnownNames read) {
        names = read;
        inquiry.raise();
        inquiry.answered();
    }

    /// Empty where there is no name to go by: a description finds nobody, and so does an organisation.
    private Optional<Wanted> wanted() {
        String name = form.subjectName.typed().get();
        boolean person = form.holdsPerson() && form.subjectKind.chosen().get() == Subject.Kind.PERSON;
        return name.isBlank() || !person ? Optional.empty() : Optional.of(new Wanted(name, bornOn()));
    }

    private Optional<LocalDate> bornOn() {
        return form.bornOn.reading() instanceof Parsed.Valid<Optional<LocalDate>>(Optional<LocalDate> day)
                ? day
                : Optional.empty();
    }
}

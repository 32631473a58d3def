package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Navigator;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.person.Subject;
import nl.casustafel.person.naming.Wanted;
import nl.casustafel.search.Candidate;
import nl.casustafel.search.Candidates;
import nl.casustafel.search.FindCandidates;
import nl.casustafel.search.KnownNames;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Who may be meant by the name that is being typed. One question is under way at a time; what is typed
/// meanwhile is asked when its answer came, so typing never waits. The names are read once, at the first
/// letter. FX thread only.
final class CandidatesModel {
    private static final Candidates NOBODY = new Candidates(List.of(), false);

    private final EntryForm form;
    private final Actor actor;
    private final FindCandidates find;
    private final Background background;
    private final Navigator navigator;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Candidates> found = new ReadOnlyObjectWrapper<>(NOBODY);
    private @Nullable KnownNames names;
    private boolean asking;
    private boolean askAgain;

    CandidatesModel(SignalDesk desk, Actor actor, FindCandidates find, EntryForm form) {
        this.form = form;
        this.actor = actor;
        this.find = find;
        this.background = desk.background();
        this.navigator = desk.navigator();
        this.texts = desk.texts();
        form.subjectName.typed().addListener((property, before, after) -> look());
        form.bornOn.typed().addListener((property, before, after) -> look());
        form.subjectKind.chosen().addListener((property, before, after) -> look());
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

    /// Fills name, date of birth and municipality in as if they were typed. Nothing is joined: the new
    /// signal gets a subject of its own.
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

    private void look() {
        if (asking) {
            askAgain = true;
        } else if (wanted().isEmpty()) {
            found.set(NOBODY);
        } else {
            ask();
        }
    }

    private void ask() {
        asking = true;
        KnownNames known = names;
        if (known == null) {
            background
                    .store(() -> find.named(actor))
                    .otherwise(this::answered)
                    .then(subjects -> background
                            .work(() -> KnownNames.of(subjects))
                            .otherwise(this::answered)
                            .then(this::known));
            return;
        }
        Wanted wanted = wanted().orElse(new Wanted("", Optional.empty()));
        Supplier<Candidates> question = () -> find.find(actor, known, wanted);
        background.store(question).otherwise(this::answered).then(answer -> {
            found.set(answer);
            answered();
        });
    }

    private void known(KnownNames known) {
        names = known;
        askAgain = true;
        answered();
    }

    private void answered() {
        asking = false;
        if (askAgain) {
            askAgain = false;
            look();
        }
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

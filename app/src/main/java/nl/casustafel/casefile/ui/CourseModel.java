package nl.casustafel.casefile.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.Contribution;
import nl.casustafel.casefile.Participant;
import nl.casustafel.casefile.TakingPart;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The course of one case: its steps so far, and what the phase it is in asks for. FX thread only.
final class CourseModel {
    final Field<LongText> picture = Field.paragraphs();
    final Field<LongText> words = Field.paragraphs();
    final Field<Optional<LongText>> early = Field.paragraphs().optional();
    final MinorForm minor;
    private final CaseId id;
    private final CourseActs acts;
    private final CaseDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable Course> course = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    CourseModel(CaseId id, CourseActs acts, CaseDesk desk) {
        this.id = id;
        this.acts = acts;
        this.desk = desk;
        this.minor = new MinorForm(desk.texts());
    }

    /// Null until it was read, and where it may not be seen.
    ReadOnlyObjectProperty<@Nullable Course> course() {
        return course.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether this person convenes and asks.
    boolean runs() {
        return CaseRoles.runs(acts.actor());
    }

    boolean takesPart() {
        return CaseRoles.takesPart(acts.actor());
    }

    boolean in(CasePhase phase) {
        Course shown = course.get();
        return shown != null && shown.phase() == phase;
    }

    void load() {
        desk.background()
                .store(() -> acts.transactor().read(acts.actor(), Purpose.RUN_CASE, this::read))
                .then(found -> {
                    found.flatMap(Course::notes).ifPresent(minor::show);
                    course.set(found.orElse(null));
                });
    }

    void note(Participant.Key participant, Contribution.State state) {
        act(() -> acts.ways().note().handle(acts.actor(), id, participant, state), "casefile.course.noted");
    }

    void beginAnalysis() {
        act(() -> acts.ways().begin().handle(acts.actor(), id), "casefile.course.begun");
    }

    void findNecessary() {
        Optional<LongText> seen = picture.reveal();
        Optional<LongText> judged = words.reveal();
        if (seen.isPresent() && judged.isPresent()) {
            act(
                    () -> acts.ways().judge().necessary(acts.actor(), id, seen.get(), judged.get()),
                    "casefile.course.necessary.done");
        }
    }

    void findNothing() {
        words.reveal()
                .ifPresent(why -> act(
                        () -> acts.ways().judge().nothingFound(acts.actor(), id, why), "casefile.course.nothing.done"));
    }

    void evaluate() {
        early.reveal()
                .ifPresent(why -> act(
                        () -> acts.ways().evaluate().begin(acts.actor(), id, why), "casefile.course.evaluate.done"));
    }

    void stillNeeded() {
        words.reveal()
                .ifPresent(why -> act(
                        () -> acts.ways().evaluate().stillNeeded(acts.actor(), id, why),
                        "casefile.course.needed.done"));
    }

    void keepMinor() {
        minor.reveal()
                .ifPresent(notes ->
                        act(() -> acts.ways().minor().handle(acts.actor(), id, notes), "casefile.minor.kept"));
    }

    private void act(Supplier<Outcome<CaseId, CaseRefusal>> act, String done) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<CaseId, CaseRefusal> _ -> {
                    List.of(picture, words, early).forEach(Field::clear);
                    notice.set(Notice.done(desk.texts(), done));
                }
                case Outcome.Refused<CaseId, CaseRefusal>(CaseRefusal refusal) ->
                    notice.set(Notice.refused(desk.texts(), refusal));
            }
        });
    }

    private Optional<Course> read(Tx tx) {
        return acts.cases().again(tx, acts.actor(), id).map(Versioned::value).map(found -> course(tx, found));
    }

    private Course course(Tx tx, CaseFile found) {
        return new Course(
                found.phase(),
                acts.cases().steps(tx, acts.actor(), id).stream()
                        .map(step -> new Course.Step(step, name(tx, step.person())))
                        .toList(),
                found.participants().stream()
                        .map(one -> new Course.Asked(one, name(tx, one)))
                        .toList(),
                acts.ways().minor().isMinor(tx, acts.actor(), id),
                acts.cases().takingPart(tx, acts.actor(), id).flatMap(TakingPart::minor));
    }

    private ShortText name(Tx tx, PersonId person) {
        return acts.team()
                .person(tx, person)
                .map(TeamPerson::name)
                .orElse(ShortText.of(desk.texts().get("casefile.course.somebody")));
    }

    private ShortText name(Tx tx, Participant one) {
        return acts.team().organisations(tx).stream()
                .filter(organisation -> organisation.id().equals(one.organisation()))
                .findFirst()
                .map(organisation -> one.person()
                        .flatMap(person -> acts.team().person(tx, person))
                        .map(person -> ShortText.of(
                                desk.texts().get("casefile.participant", organisation.name(), person.name())))
                        .orElse(organisation.name()))
                .orElse(ShortText.of(desk.texts().get("casefile.course.somebody")));
    }
}

package nl.casustafel.retention.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ExtensionGround;
import nl.casustafel.casefile.HoldGround;
import nl.casustafel.casefile.Regime;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.retention.DestroyDossiers;
import nl.casustafel.retention.Extension;
import nl.casustafel.retention.KeptCase;
import nl.casustafel.retention.LegalHold;
import nl.casustafel.retention.SuspendDestruction;
import nl.casustafel.retention.TermRefusal;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// *Bewaren* of one case: until when, why, and what suspends its destruction. FX thread.
final class TermModel {
    final Choice<HoldGround> ground;
    final Field<LongText> reason = Field.paragraphs();
    final Choice<TeamPerson> owner =
            new Choice<>(List.of(), person -> person.name().value());
    final Field<LocalDate> review;
    final Field<LocalDate> next;
    final Field<LongText> ending = Field.paragraphs();
    final Field<LocalDate> until;
    final Choice<ExtensionGround> extensionGround;
    final Field<LongText> extensionReason = Field.paragraphs();
    final Tick consent = new Tick();
    private final RetentionActs acts;
    private final RetentionDesk desk;
    private final ObservableList<Versioned<LegalHold>> holds = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper why = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper extendable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private List<TeamPerson> people = List.of();
    private @Nullable KeptCase kept;
    private @Nullable Versioned<LegalHold> chosen;

    private record Found(Optional<KeptCase> kept, List<TeamPerson> people) {}

    TermModel(RetentionActs acts, RetentionDesk desk) {
        this.acts = acts;
        this.desk = desk;
        this.ground = Choice.of(HoldGround.class, desk.texts());
        this.extensionGround = Choice.of(ExtensionGround.class, desk.texts());
        this.review = Field.date(new DateReading(desk.clock(), DateReading.Lean.AHEAD), desk.texts());
        this.next = Field.date(new DateReading(desk.clock(), DateReading.Lean.AHEAD), desk.texts());
        this.until = Field.date(new DateReading(desk.clock(), DateReading.Lean.AHEAD), desk.texts());
    }

    void load(CaseId id) {
        desk.background()
                .store(() -> acts.transactor().read(acts.actor(), Purpose.DESTROY, tx -> found(tx, id)))
                .then(this::show);
    }

    private Found found(Tx tx, CaseId id) {
        return new Found(
                acts.terms().reads().of(tx, acts.actor(), id), acts.team().people(tx));
    }

    private void show(Found found) {
        people = found.people();
        Set<PersonId> before = owner.options().stream().map(TeamPerson::id).collect(Collectors.toSet());
        List<TeamPerson> able =
                people.stream().filter(SuspendDestruction::seesToIt).toList();
        if (!able.stream().map(TeamPerson::id).collect(Collectors.toSet()).equals(before)) {
            owner.offer(able);
            able.stream()
                    .filter(person -> person.id().equals(acts.actor().person()))
                    .findFirst()
                    .ifPresent(owner::show);
        }
        found.kept().ifPresent(this::show);
        shown.set(found.kept().isPresent());
    }

    private void show(KeptCase found) {
        kept = found;
        why.set(new TermWords(desk.texts()).of(found, desk.clock().today()));
        holds.setAll(found.holds());
        extendable.set(mayAct() && found.keeping().regime() == Regime.WGS);
        choose(found.holds().stream()
                .filter(hold -> hold.value().running())
                .findFirst()
                .orElse(null));
    }

    /// The hold that is looked at again, or ends.
    void choose(@Nullable Versioned<LegalHold> hold) {
        chosen = hold != null && hold.value().running() ? hold : null;
        running.set(mayAct() && chosen != null);
    }

    boolean mayAct() {
        return DestroyDossiers.mayBegin(acts.actor());
    }

    void suspend() {
        KeptCase of = kept;
        Optional<HoldGround> which = ground.reveal();
        Optional<LongText> words = reason.reveal();
        Optional<TeamPerson> who = owner.reveal();
        Optional<LocalDate> day = review.reveal();
        if (of == null || which.isEmpty() || words.isEmpty() || who.isEmpty() || day.isEmpty()) {
            return;
        }
        LegalHold.Entry entry = new LegalHold.Entry(
                which.orElseThrow(), words.orElseThrow(), who.orElseThrow().id(), day.orElseThrow());
        desk.background()
                .store(() -> acts.terms().suspend().begin(acts.actor(), of.id(), entry))
                .then(outcome -> answered(of, outcome, "term.suspended", () -> {
                    reason.clear();
                    review.clear();
                }));
    }

    void reviewed() {
        KeptCase of = kept;
        Versioned<LegalHold> hold = chosen;
        Optional<LocalDate> day = next.reveal();
        if (of == null || hold == null || day.isEmpty()) {
            return;
        }
        desk.background()
                .store(() -> acts.terms()
                        .suspend()
                        .review(acts.actor(), hold.value().id(), hold.version(), day.orElseThrow()))
                .then(outcome -> answered(of, outcome, "term.reviewed", next::clear));
    }

    void ended() {
        KeptCase of = kept;
        Versioned<LegalHold> hold = chosen;
        Optional<LongText> words = ending.reveal();
        if (of == null || hold == null || words.isEmpty()) {
            return;
        }
        desk.background()
                .store(() -> acts.terms()
                        .suspend()
                        .end(acts.actor(), hold.value().id(), hold.version(), words.orElseThrow()))
                .then(outcome -> answered(of, outcome, "term.ended", ending::clear));
    }

    void extend() {
        KeptCase of = kept;
        Optional<LocalDate> day = until.reveal();
        Optional<ExtensionGround> which = extensionGround.reveal();
        Optional<LongText> words = extensionReason.reveal();
        if (of == null || day.isEmpty() || which.isEmpty() || words.isEmpty()) {
            return;
        }
        Extension.Wish wish = new Extension.Wish(
                day.orElseThrow(),
                which.orElseThrow(),
                words.orElseThrow(),
                consent.isTicked() ? of.providers() : Set.of());
        desk.background()
                .store(() -> acts.terms().extend().handle(acts.actor(), of.id(), wish))
                .then(outcome -> answered(of, outcome, "term.kept-on", () -> {
                    until.clear();
                    extensionReason.clear();
                    consent.clear();
                }));
    }

    private <T> void answered(KeptCase of, Outcome<T, TermRefusal> outcome, String done, Runnable then) {
        switch (outcome) {
            case Outcome.Done<T, TermRefusal> _ -> {
                then.run();
                notice.set(Notice.done(desk.texts(), done));
            }
            case Outcome.Refused<T, TermRefusal>(TermRefusal refusal) ->
                notice.set(Notice.refused(desk.texts(), refusal));
        }
        load(of.id());
    }

    String owner(LegalHold hold) {
        return people.stream()
                .filter(person -> person.id().equals(hold.entry().owner()))
                .findFirst()
                .map(person -> person.name().value())
                .orElse("");
    }

    /// Running, or when and why it ended.
    String state(LegalHold hold) {
        return hold.ended()
                .map(end -> desk.texts()
                        .get(
                                "term.hold.ended",
                                desk.texts().date(end.on()),
                                end.reason().value()))
                .orElseGet(() -> desk.texts().get("term.hold.running"));
    }

    ObservableList<Versioned<LegalHold>> holds() {
        return holds;
    }

    ReadOnlyStringProperty why() {
        return why.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty extendable() {
        return extendable.getReadOnlyProperty();
    }

    /// Whether there is a case to show.
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }
}

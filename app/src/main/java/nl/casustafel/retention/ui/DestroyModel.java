package nl.casustafel.retention.ui;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.retention.Chosen;
import nl.casustafel.retention.DestroyDossiers;
import nl.casustafel.retention.DestroyDossiers.Confirmation;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.Due;
import nl.casustafel.retention.DueCase;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.retention.RetentionRefusal;
import nl.casustafel.retention.RetentionRefusal.Rule;
import nl.casustafel.retention.RetentionRefusal.Waits;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// *Te vernietigen*: the list the program proposes, and the two signatures below it. Whoever changes the
/// list after the first signature signs again. FX thread.
final class DestroyModel {
    final Choice<TeamPerson> owner =
            new Choice<>(List.of(), person -> person.name().value());
    final Choice<TeamPerson> own =
            new Choice<>(List.of(), person -> person.name().value());
    final Choice<TeamPerson> second =
            new Choice<>(List.of(), person -> person.name().value());
    private final RetentionActs acts;
    private final RetentionDesk desk;
    private final ObservableList<Due> due = FXCollections.observableArrayList();
    private final Set<Id> left = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper listed = new ReadOnlyBooleanWrapper();
    private List<TeamPerson> people = List.of();
    private @Nullable Signed signed;

    /// The first signature, and what it was given for.
    private final ReadOnlyBooleanWrapper keyOwed = new ReadOnlyBooleanWrapper();

    private record Signed(SignatureProof proof, Chosen list) {}

    DestroyModel(RetentionActs acts, RetentionDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    /// Whether the store still waits for its new key, because that was cut off (W-G6).
    ReadOnlyBooleanProperty keyOwed() {
        return keyOwed.getReadOnlyProperty();
    }

    void renewKey() {
        desk.rewriting().begin().run();
    }

    /// Reads anew; what was left out stays out. The list of somebody else stays as it was shown.
    void reload() {
        if (mayBegin()) {
            desk.background().store(desk.rewriting().keyOwed()::getAsBoolean).then(keyOwed::set);
        }
        if (mayBegin()) {
            desk.background()
                    .store(() -> acts.transactor()
                            .read(
                                    acts.actor(),
                                    Purpose.DESTROY,
                                    tx -> acts.due().of(tx, acts.actor())))
                    .then(this::list);
        }
        desk.background()
                .store(() -> acts.transactor()
                        .read(acts.actor(), Purpose.DESTROY, tx -> acts.team().people(tx)))
                .then(this::offer);
    }

    private void list(List<Due> found) {
        due.setAll(found);
        listed.set(true);
        recount();
    }

    private void offer(List<TeamPerson> found) {
        people = found;
        owner.offer(found.stream()
                .filter(TeamPerson::active)
                .filter(person -> DestroyDossiers.mayBegin(new Actor(person.id(), person.roles())))
                .toList());
        if (mayBegin()) {
            signers(this::isMe);
        }
    }

    /// The first is who may destroy these; the second anybody else who works at the table.
    private void signers(Predicate<TeamPerson> first) {
        own.offer(people.stream().filter(first).toList());
        own.options().stream().findFirst().ifPresent(own::show);
        second.offer(people.stream()
                .filter(first.negate())
                .filter(DestroyDossiers::mayConfirm)
                .toList());
    }

    boolean mayBegin() {
        return DestroyDossiers.mayBegin(acts.actor());
    }

    /// Who keeps the agenda shows the list of who may begin, at the end of the meeting (DEC-17).
    boolean mayHost() {
        return !mayBegin() && DestroyDossiers.mayHost(acts.actor());
    }

    /// Whether there is a list to sign for.
    ReadOnlyBooleanProperty listed() {
        return listed.getReadOnlyProperty();
    }

    /// Shows what this person may destroy. Wipes `typed`.
    void show(TeamPerson who, char[] typed) {
        sign(
                who,
                typed,
                owner,
                proof -> desk.background()
                        .store(() -> acts.show().handle(acts.actor(), proof))
                        .then(outcome -> {
                            switch (outcome) {
                                case Outcome.Done<List<Due>, RetentionRefusal>(List<Due> found) -> {
                                    notice.set(null);
                                    signers(who::equals);
                                    list(found);
                                }
                                case Outcome.Refused<List<Due>, RetentionRefusal>(RetentionRefusal refusal) ->
                                    notice.set(Notice.refused(texts(), refusal));
                            }
                        }));
    }

    private boolean isMe(TeamPerson person) {
        return person.id().equals(acts.actor().person());
    }

    /// The system proposes everything that can go.
    boolean isChosen(Due line) {
        return line.obstacles().isEmpty() && !left.contains(line.id());
    }

    void toggle(Due line) {
        line.obstacles().stream()
                .sorted()
                .findFirst()
                .ifPresent(first -> notice.set(Notice.refused(texts(), new Waits(first, line.number()))));
        if (line.obstacles().isEmpty() && !left.remove(line.id())) {
            left.add(line.id());
        }
        signed = null;
        recount();
    }

    private void recount() {
        count.set(chosen().size());
    }

    private Chosen chosen() {
        return Chosen.of(due.stream().filter(this::isChosen).toList());
    }

    /// The first signature, of whose list it is. Wipes `typed`.
    void signFirst(TeamPerson who, char[] typed) {
        Chosen list = chosen();
        sign(who, typed, own, proof -> {
            signed = new Signed(proof, list);
            notice.set(Notice.info(texts(), "retention.signed", list.size()));
        });
    }

    /// The second, which destroys. Wipes `typed`.
    void signSecond(TeamPerson who, char[] typed) {
        Signed first = signed;
        if (first == null) {
            Arrays.fill(typed, '\0');
            notice.set(Notice.warning(texts(), "retention.first-you"));
            return;
        }
        if (chosen().isEmpty()) {
            Arrays.fill(typed, '\0');
            notice.set(Notice.refused(texts(), Rule.NOTHING_CHOSEN));
            return;
        }
        if (!first.list().equals(chosen())) {
            Arrays.fill(typed, '\0');
            signed = null;
            notice.set(Notice.warning(texts(), "retention.list-changed"));
            return;
        }
        sign(who, typed, second, proof -> destroy(first.list(), new Confirmation(first.proof(), proof)));
    }

    private void sign(TeamPerson who, char[] typed, Choice<TeamPerson> shown, Consumer<SignatureProof> then) {
        desk.background()
                .store(() -> acts.signatures().of(who.id()))
                .then(hand -> desk.background()
                        .work(() -> hand.sign(typed))
                        .then(proof -> proof.ifPresentOrElse(
                                then, () -> shown.refuse(new Problem("problem.retention.signature")))));
    }

    private void destroy(Chosen chosen, Confirmation confirmation) {
        desk.background()
                .store(() -> acts.destroy().handle(acts.actor(), chosen, confirmation))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Destruction, RetentionRefusal>(Destruction made) -> {
                            notice.set(Notice.done(
                                    texts(), "retention.done", made.lines().size()));
                            desk.rewriting().begin().run();
                        }
                        case Outcome.Refused<Destruction, RetentionRefusal>(RetentionRefusal refusal) ->
                            notice.set(Notice.refused(texts(), refusal));
                    }
                    signed = null;
                    second.clear();
                    if (mayHost()) {
                        listed.set(false);
                        due.clear();
                    }
                    reload();
                });
    }

    /// What must happen first, or that it is on time.
    String waits(Due line) {
        Optional<String> first = line.obstacles().stream().sorted().findFirst().map(texts()::code);
        return first.orElse("");
    }

    /// How it ended, or by which rule its term does.
    String state(Due line) {
        return switch (line) {
            case DueSignal signal -> texts().code(signal.state());
            case DueCase caseFile ->
                texts().get("retention.list.case", caseFile.term().rule());
        };
    }

    private Texts texts() {
        return desk.texts();
    }

    ObservableList<Due> due() {
        return due;
    }

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }
}

package nl.casustafel.team.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Question;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.AccountKeys;
import nl.casustafel.team.Membership;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamRefusal;
import org.jspecify.annotations.Nullable;

/// Changes somebody of the team. The key follows the account: a new name or a return to the team takes a
/// new passphrase, typed by that person; who leaves loses the key. FX thread only; wipes every array it is
/// given.
final class PersonChange {
    final PersonForm form;
    final NewPassphrase passphrase;
    private final TeamDesk desk;
    private final TeamActs acts;
    private final BiConsumer<String, Notice.Kind> saved;
    private @Nullable Versioned<Membership> held;

    /// @param saved called with what to say once it is done
    PersonChange(TeamDesk desk, TeamActs acts, BiConsumer<String, Notice.Kind> saved) {
        this.desk = desk;
        this.acts = acts;
        this.saved = saved;
        this.form = new PersonForm(desk.texts(), desk.clock());
        this.passphrase = new NewPassphrase(desk.texts(), desk.background(), desk.rule());
    }

    private record Read(Versioned<Membership> membership, List<TeamPerson> people) {}

    /// Reads the person and fills the form; then `ready`.
    void open(PersonId id, List<Municipality> places, List<Organisation> organisations, Consumer<PersonForm> ready) {
        desk.background()
                .store(() -> acts.transactor()
                        .read(
                                acts.actor(),
                                Purpose.OVERVIEW,
                                tx -> acts.reads()
                                        .membership(tx, id)
                                        .map(found ->
                                                new Read(found, acts.reads().people(tx)))))
                .then(found -> found.ifPresent(read -> {
                    Versioned<Membership> membership = read.membership();
                    held = membership;
                    passphrase.forget();
                    form.offer(places, organisations);
                    form.show(membership.value());
                    form.offerSuccessors(read.people(), membership.value().person());
                    ready.accept(form);
                }));
    }

    /// Whether saving makes a key, so that a passphrase is asked.
    BooleanBinding needsKey() {
        return Bindings.createBooleanBinding(
                this::isKeyNeeded, form.account().ticked(), form.active.ticked(), form.signIn.typed());
    }

    /// @param first wiped here, as is `again`; both empty where no key is needed
    void save(char[] first, char[] again) {
        Versioned<Membership> before = held;
        Optional<NewPerson> filled = form.reveal();
        boolean key = isKeyNeeded();
        Optional<char[]> chosen =
                key ? passphrase.choose(first.clone(), again, form.expectedWords()) : Optional.empty();
        chosen.ifPresent(own -> Arrays.fill(own, '\0'));
        Arrays.fill(again, '\0');
        if (before == null || filled.isEmpty() || (key && chosen.isEmpty())) {
            Arrays.fill(first, '\0');
            return;
        }
        Membership after = filled.get().membership();
        Runnable act = () -> change(before, after, key, first);
        if (leaves(before.value().person(), after.person())) {
            desk.dialogs()
                    .ask(Question.about("team.leaving", after.person().name())
                            .graveAnswer("team.leaving.take", act)
                            .orCancel());
        } else {
            act.run();
        }
    }

    /// Whoever had an account and keeps none may have kept the key of the store; a new name is the same
    /// person.
    private static boolean leaves(TeamPerson before, TeamPerson after) {
        return working(before).isPresent() && working(after).isEmpty();
    }

    private void change(Versioned<Membership> before, Membership after, boolean key, char[] first) {
        desk.background()
                .store(() -> acts.people()
                        .change()
                        .handle(acts.actor(), new Versioned<>(after, before.version()), form.successor()))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<PersonId, TeamRefusal> _ ->
                            keys(before.value().person(), after.person(), key, first);
                        case Outcome.Refused<PersonId, TeamRefusal>(TeamRefusal refusal) -> {
                            Arrays.fill(first, '\0');
                            form.refuse(refusal);
                        }
                    }
                });
    }

    private record KeyChange(Optional<Refusal> problem, boolean owed) {}

    private void keys(TeamPerson before, TeamPerson after, boolean key, char[] typed) {
        desk.background()
                .store(() -> new KeyChange(
                        changeKeys(before, after, key, typed),
                        acts.people().keys().isRenewalOwed()))
                .then(changed -> {
                    saved.accept(
                            changed.problem()
                                    .map(found -> desk.texts()
                                            .get(
                                                    "team.changed-without-key",
                                                    after.name(),
                                                    desk.texts().of(found)))
                                    .orElseGet(() -> desk.texts().get("team.changed", after.name())),
                            changed.problem().isPresent() ? Notice.Kind.WARNING : Notice.Kind.DONE);
                    if (leaves(before, after) && changed.owed()) {
                        acts.people().renewKey().run();
                    }
                });
    }

    private Optional<Refusal> changeKeys(TeamPerson before, TeamPerson after, boolean key, char[] typed) {
        AccountKeys keys = acts.people().keys();
        Optional<SignInName> lost =
                working(before).filter(old -> !working(after).equals(Optional.of(old)));
        Optional<Refusal> taken = lost.flatMap(leaves(before, after) ? keys::take : keys::forget);
        Optional<Refusal> given = key ? after.signInName().flatMap(name -> keys.give(name, typed)) : Optional.empty();
        Arrays.fill(typed, '\0');
        return given.or(() -> taken);
    }

    private boolean isKeyNeeded() {
        Versioned<Membership> before = held;
        return before != null
                && form.account().isTicked()
                && form.active.isTicked()
                && form.signInName()
                        .map(name -> !working(before.value().person()).equals(Optional.of(name)))
                        .orElse(true);
    }

    /// The name this person signs in with now.
    private static Optional<SignInName> working(TeamPerson person) {
        return person.active() ? person.signInName() : Optional.empty();
    }
}

package nl.casustafel.team.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.team.ChangePassphrase;
import nl.casustafel.team.SetPersonalCode;
import nl.casustafel.team.TeamPerson;
import org.jspecify.annotations.Nullable;

/// One's own passphrase and personal code. FX thread only; wipes every array it is given.
public final class AccountModel {
    /// What changes them, in the name of the person whose they are.
    public record Acts(TeamPerson person, ChangePassphrase passphrase, SetPersonalCode code) {}

    final NewPassphrase fresh;
    private final TeamDesk desk;
    private final Acts acts;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public AccountModel(TeamDesk desk, Acts acts) {
        this.desk = desk;
        this.acts = acts;
        this.fresh = new NewPassphrase(desk.texts(), desk.background(), desk.rule());
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// While a key is derived.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Words a passphrase of this person should not be made of.
    List<String> expectedWords() {
        return List.of(
                acts.person().name().value(),
                acts.person().organisation().name().value(),
                acts.person().signInName().map(name -> name.value()).orElse(""));
    }

    /// @param old wiped here, as are both others
    void changePassphrase(char[] old, char[] first, char[] again) {
        Optional<char[]> chosen = fresh.choose(first, again, expectedWords());
        if (chosen.isEmpty() || busy.get()) {
            Arrays.fill(old, '\0');
            chosen.ifPresent(own -> Arrays.fill(own, '\0'));
            return;
        }
        busy.set(true);
        notice.set(null);
        desk.background()
                .store(() -> acts.passphrase().handle(actor(), old, chosen.get()))
                .then(outcome -> answered(outcome, "team.account.passphrase-changed"));
    }

    /// @param first wiped here, as is `again`
    void setCode(char[] first, char[] again) {
        boolean same = Arrays.equals(first, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(first, '\0');
            notice.set(new Notice(Notice.Kind.REFUSED, desk.texts().get("team.code.different")));
            return;
        }
        desk.background()
                .store(() -> {
                    try {
                        return acts.code().handle(actor(), acts.person().id(), first);
                    } finally {
                        Arrays.fill(first, '\0');
                    }
                })
                .then(outcome -> answered(outcome, "team.account.code-saved"));
    }

    private <R extends Refusal> void answered(Outcome<PersonId, R> outcome, String doneKey) {
        busy.set(false);
        notice.set(
                switch (outcome) {
                    case Outcome.Done<PersonId, R> _ -> Notice.done(desk.texts(), doneKey);
                    case Outcome.Refused<PersonId, R>(R refusal) -> Notice.refused(desk.texts(), refusal);
                });
    }

    private Actor actor() {
        return new Actor(acts.person().id(), acts.person().roles());
    }
}

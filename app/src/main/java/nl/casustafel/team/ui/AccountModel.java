package nl.casustafel.team.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.team.ChangePassphrase;
import nl.casustafel.team.SetPersonalCode;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.UseKeyFile;
import org.jspecify.annotations.Nullable;

/// One's own passphrase, key file and personal code. FX thread only; wipes every array it is given.
public final class AccountModel {
    /// What changes them, in the name of the person whose they are.
    public record Acts(TeamPerson person, ChangePassphrase passphrase, SetPersonalCode code, UseKeyFile file) {}

    /// What a key file is called where nobody thinks of another name; says nothing of whose it is.
    private static final String FILE_NAME = "casustafel-sleutel.txt";

    final NewPassphrase fresh;
    final PickedFile file;
    private final TeamDesk desk;
    private final Acts acts;
    private final FileChoice files;
    private final ReadOnlyBooleanWrapper guarded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> fileNotice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public AccountModel(TeamDesk desk, Acts acts, FileChoice files) {
        this.desk = desk;
        this.acts = acts;
        this.files = files;
        this.file = new PickedFile(files);
        this.fresh = new NewPassphrase(desk.texts(), desk.background(), desk.rule());
        look();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// What became of the key file, said beside it.
    ReadOnlyObjectProperty<@Nullable Notice> fileNotice() {
        return fileNotice.getReadOnlyProperty();
    }

    /// While a key is derived.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the account opens with a key file only.
    ReadOnlyBooleanProperty guarded() {
        return guarded.getReadOnlyProperty();
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
                .store(() -> acts.passphrase().handle(actor(), old, chosen.get(), file.place()))
                .otherwise(() -> busy.set(false))
                .then(outcome -> {
                    busy.set(false);
                    notice.set(said(outcome, "team.account.passphrase-changed"));
                });
    }

    /// Asks where, and makes a key file there.
    /// @param passphrase wiped here
    void makeFile(char[] passphrase) {
        Optional<Path> place = isTyped(passphrase) ? files.save("team.file.make.title", FILE_NAME) : Optional.empty();
        if (place.isEmpty() || busy.get()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        change(() -> acts.file().make(actor(), passphrase, place.get()), "team.file.made");
    }

    /// @param passphrase wiped here
    void dropFile(char[] passphrase) {
        if (!isTyped(passphrase) || busy.get()) {
            Arrays.fill(passphrase, '\0');
            return;
        }
        change(() -> acts.file().drop(actor(), passphrase, file.place()), "team.file.dropped");
    }

    private boolean isTyped(char[] passphrase) {
        if (passphrase.length == 0) {
            fileNotice.set(Notice.info(desk.texts(), "team.file.no-passphrase"));
        }
        return passphrase.length > 0;
    }

    private void change(Supplier<Outcome<PersonId, Refusal>> act, String doneKey) {
        busy.set(true);
        fileNotice.set(null);
        desk.background().store(act).otherwise(() -> busy.set(false)).then(outcome -> {
            busy.set(false);
            fileNotice.set(said(outcome, doneKey));
            if (outcome.isDone()) {
                file.forget();
            }
            look();
        });
    }

    private void look() {
        desk.background().store(() -> acts.file().isInUse(actor())).then(guarded::set);
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
                .then(outcome -> notice.set(said(outcome, "team.account.code-saved")));
    }

    private <R extends Refusal> Notice said(Outcome<PersonId, R> outcome, String doneKey) {
        return switch (outcome) {
            case Outcome.Done<PersonId, R> _ -> Notice.done(desk.texts(), doneKey);
            case Outcome.Refused<PersonId, R>(R refusal) -> Notice.refused(desk.texts(), refusal);
        };
    }

    private Actor actor() {
        return new Actor(acts.person().id(), acts.person().roles());
    }
}

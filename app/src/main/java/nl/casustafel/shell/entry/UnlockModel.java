package nl.casustafel.shell.entry;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.shell.Attempts;
import nl.casustafel.shell.Opening;
import nl.casustafel.shell.PassphraseJudge;
import nl.casustafel.shell.StoreDoor;
import nl.casustafel.team.ui.NewPassphrase;
import nl.casustafel.team.ui.PickedFile;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import org.jspecify.annotations.Nullable;

/// The door: a name and a passphrase, for some with a key file, or the recovery code and a new passphrase.
/// What is wrong makes the next wait. FX thread only; wipes every array it is given.
final class UnlockModel {
    private static final int NAME_MAX = 300;

    final Field<SignInName> name = new Field<>(SignInName::parse, SignInName::value, NAME_MAX);
    final Field<String> code = new Field<>(UnlockModel::code, typed -> typed, 400);
    final NewPassphrase fresh;
    final PickedFile file;
    private final StoreDoor door;
    private final Background threads;
    private final Texts texts;
    private final Consumer<Opening> opened;
    private final Attempts attempts;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper fileAsked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    UnlockModel(StoreDoor door, Background threads, Texts texts, PickedFile file, Consumer<Opening> opened) {
        this.door = door;
        this.threads = threads;
        this.texts = texts;
        this.file = file;
        this.opened = opened;
        this.attempts = door.attempts();
        this.fresh = new NewPassphrase(texts, threads, new PassphraseJudge());
        name.typed().addListener((_, _, _) -> {
            fileAsked.set(false);
            file.forget();
        });
        look();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// While a key is derived.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the account whose name is typed opens with a key file only.
    ReadOnlyBooleanProperty fileAsked() {
        return fileAsked.getReadOnlyProperty();
    }

    /// Looks whether a key file is needed, while the passphrase is typed.
    void lookForFile() {
        String typed = name.typed().get();
        if (SignInName.parse(typed) instanceof Parsed.Valid<SignInName>(SignInName who)) {
            threads.work(() -> door.needsKeyFile(who)).then(needed -> {
                if (typed.equals(name.typed().get())) {
                    fileAsked.set(needed);
                }
            });
        }
    }

    /// Whether the key file is there that this account needs; asks for it where none was chosen yet.
    boolean hasFile() {
        if (fileAsked.get() && file.place().isEmpty()) {
            file.pick();
            if (file.place().isEmpty()) {
                notice.set(Notice.refused(texts, KeyRefusal.KEY_FILE_NEEDED));
                return false;
            }
        }
        return true;
    }

    /// Seconds until the next attempt.
    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /// Looks how long there is still to wait; called each second by the view.
    void look() {
        waiting.set(attempts.secondsLeft());
    }

    void unlock(char[] typed) {
        Optional<SignInName> who = name.reveal();
        if (who.isEmpty() || typed.length == 0 || isClosed()) {
            Arrays.fill(typed, '\0');
            if (who.isPresent() && !isClosed()) {
                notice.set(Notice.info(texts, "entry.unlock.no-passphrase"));
            }
            return;
        }
        Optional<Path> place = fileAsked.get() ? file.place() : Optional.empty();
        attempt(() -> {
            try (Passphrase passphrase = new Passphrase(typed)) {
                return door.unlock(who.get(), passphrase, place);
            } finally {
                Arrays.fill(typed, '\0');
            }
        });
    }

    /// Opens with the recovery code and gives the person a new passphrase.
    void recover(char[] first, char[] again) {
        Optional<SignInName> who = name.reveal();
        Optional<String> typed = code.reveal();
        if (isClosed() || who.isEmpty() || typed.isEmpty()) {
            Arrays.fill(first, '\0');
            Arrays.fill(again, '\0');
            return;
        }
        fresh.choose(first, again, List.of(who.get().value()))
                .map(PassphraseJudge::taken)
                .ifPresent(passphrase -> attempt(() -> {
                    try (passphrase;
                            RecoveryCode recovery = RecoveryCode.parse(
                                            typed.get().toCharArray())
                                    .orThrow()) {
                        return door.unlock(who.get(), recovery, passphrase);
                    }
                }));
    }

    private boolean isClosed() {
        look();
        return busy.get() || waiting.get() > 0;
    }

    private void attempt(Supplier<Outcome<Opening, KeyRefusal>> act) {
        busy.set(true);
        notice.set(null);
        threads.work(act).otherwise(() -> busy.set(false)).then(this::answered);
    }

    private void answered(Outcome<Opening, KeyRefusal> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Opening, KeyRefusal>(Opening opening) -> {
                attempts.right();
                code.clear();
                opened.accept(opening);
            }
            case Outcome.Refused<Opening, KeyRefusal>(KeyRefusal refusal) -> {
                if (refusal.isWrongSecret()) {
                    attempts.wrong();
                }
                if (refusal == KeyRefusal.KEY_FILE_NEEDED) {
                    fileAsked.set(true);
                }
                if (refusal == KeyRefusal.KEY_FILE_UNFIT) {
                    file.forget();
                }
                look();
                notice.set(Notice.refused(texts, refusal));
            }
        }
    }

    static Parsed<String> code(String typed) {
        return RecoveryCode.parse(typed.toCharArray()).map(code -> {
            code.close();
            return typed;
        });
    }
}

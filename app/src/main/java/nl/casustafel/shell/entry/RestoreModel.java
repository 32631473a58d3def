package nl.casustafel.shell.entry;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Progress;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.shell.RestoreStore;
import nl.casustafel.shell.StoreDoor;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.backup.BackupRefusal;
import nl.casustafel.vault.backup.Watch;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.RecoveryCode;
import org.jspecify.annotations.Nullable;

/// Putting a backup back: a file, and the recovery code or an account of this machine. A wrong one
/// makes the next wait, as at the door. FX thread only; wipes every array it is given.
final class RestoreModel {
    final Field<String> code = new Field<>(UnlockModel::code, typed -> typed, 400);
    final Field<SignInName> name = new Field<>(SignInName::parse, SignInName::value, 300);
    private final StoreDoor door;
    private final Background threads;
    private final Texts texts;
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private @Nullable Path file;

    RestoreModel(StoreDoor door, Background threads, Texts texts) {
        this.door = door;
        this.threads = threads;
        this.texts = texts;
    }

    void choose(Path backup) {
        file = backup;
        chosen.set(backup.toString());
        notice.set(null);
    }

    void withCode() {
        Path backup = ready();
        Optional<String> typed = backup == null ? Optional.empty() : code.reveal();
        if (backup == null || typed.isEmpty()) {
            return;
        }
        RecoveryCode recovery = RecoveryCode.parse(typed.get().toCharArray()).orThrow();
        attempt(watch -> door.restoring().withCode(backup, recovery, watch));
    }

    void withAccount(char[] typed) {
        Path backup = ready();
        Optional<SignInName> who = backup == null ? Optional.empty() : name.reveal();
        if (backup == null || who.isEmpty() || typed.length == 0) {
            Arrays.fill(typed, '\0');
            return;
        }
        attempt(watch -> {
            try (Passphrase passphrase = new Passphrase(typed)) {
                return door.restoring().withAccount(backup, who.get(), passphrase, watch);
            } finally {
                Arrays.fill(typed, '\0');
            }
        });
    }

    /// The file, where there is one and an attempt may be made now.
    private @Nullable Path ready() {
        if (busy.get()) {
            return null;
        }
        int wait = door.attempts().secondsLeft();
        if (wait > 0) {
            notice.set(Notice.info(texts, "entry.unlock.wait", wait));
            return null;
        }
        if (file == null) {
            notice.set(Notice.info(texts, "entry.restore.no-file"));
        }
        return file;
    }

    @FunctionalInterface
    private interface Act {
        Outcome<RestoreStore.Restored, Refusal> run(Watch watch);
    }

    private void attempt(Act act) {
        busy.set(true);
        notice.set(null);
        Progress watched = threads.progress();
        watched.say(texts.get("entry.restore.running"));
        progress.set(watched);
        Supplier<Outcome<RestoreStore.Restored, Refusal>> work = () -> act.run(new Told(watched));
        threads.work(work).otherwise(this::ended).then(this::answered);
    }

    private void answered(Outcome<RestoreStore.Restored, Refusal> outcome) {
        ended();
        switch (outcome) {
            case Outcome.Done<RestoreStore.Restored, Refusal>(RestoreStore.Restored restored) -> {
                door.attempts().right();
                code.clear();
                notice.set(told(restored));
                done.set(true);
            }
            case Outcome.Refused<RestoreStore.Restored, Refusal>(Refusal refusal) -> {
                if (isWrongSecret(refusal)) {
                    door.attempts().wrong();
                }
                notice.set(Notice.refused(texts, refusal));
            }
        }
    }

    private void ended() {
        busy.set(false);
        progress.set(null);
    }

    private static boolean isWrongSecret(Refusal refusal) {
        return refusal == BackupRefusal.WRONG_KEY || (refusal instanceof KeyRefusal key && key.isWrongSecret());
    }

    private Notice told(RestoreStore.Restored restored) {
        String made = texts.dateTime(restored.made());
        return restored.destroyedKnown()
                ? Notice.done(texts, "entry.restore.done", made)
                : Notice.warning(texts, "entry.restore.done-unread", made);
    }

    private record Told(Progress progress) implements Watch {
        @Override
        public void reached(int percent) {
            progress.reach(percent, 100);
        }

        @Override
        public boolean stopped() {
            return progress.cancelled();
        }
    }

    ReadOnlyStringProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Once a backup stands in the place of the store.
    ReadOnlyBooleanProperty done() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Progress> progress() {
        return progress.getReadOnlyProperty();
    }
}

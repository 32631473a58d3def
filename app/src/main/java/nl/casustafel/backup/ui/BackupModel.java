package nl.casustafel.backup.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.backup.Backups;
import nl.casustafel.backup.Generation;
import nl.casustafel.backup.NoteBackup;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Progress;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The backups of an open store: made on demand, after a meeting and once a day; one at a time. Lives
/// as long as the window, because the status line shows what it knows. FX thread only.
public final class BackupModel {
    private static final Duration DAY = Duration.ofDays(1);
    private static final int WARN_AFTER_DAYS = 7;

    private final Actor actor;
    private final Backups backups;
    private final NoteBackup note;
    private final CaseClock clock;
    private final Background background;
    private final Texts texts;
    private final ObservableList<Generation> generations = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper fresh = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper overdue = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Instant tried;

    public BackupModel(
            Actor actor, Backups backups, NoteBackup note, CaseClock clock, Background background, Texts texts) {
        this.actor = actor;
        this.backups = backups;
        this.note = note;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
        look();
    }

    /// Looks again at the place and at the age of the last backup.
    public void look() {
        place.set(backups.place().map(Path::toString).orElse(""));
        Optional<Instant> last = backups.last();
        boolean warn = last.isEmpty() || last.get().isBefore(clock.now().minus(Duration.ofDays(WARN_AFTER_DAYS)));
        String words = last.map(at -> texts.get(warn ? "backup.status.old" : "backup.status.last", texts.dateTime(at)))
                .orElse(texts.get("backup.status.never"));
        fresh.set(warn ? "" : words);
        overdue.set(warn ? words : "");
        background.work(backups::generations).then(this::show);
    }

    private void show(List<Generation> found) {
        generations.setAll(found);
    }

    /// Remembers the place and makes the first backup there.
    void choose(Path folder) {
        background
                .work(() -> {
                    backups.choose(folder);
                    return folder;
                })
                .then(_ -> {
                    look();
                    make();
                });
    }

    /// Once a day at most, and only where a place was chosen. Says nothing where the place is not
    /// there: the status line tells how old the last one is.
    public void makeWhenDue() {
        Instant now = clock.now();
        boolean due = backups.last().map(at -> at.isBefore(now.minus(DAY))).orElse(true)
                && (tried == null || tried.isBefore(now.minus(DAY)));
        if (due) {
            makeAutomatically();
        }
    }

    /// After a meeting.
    public void makeAutomatically() {
        background
                .work(() -> backups.place().filter(Files::isDirectory).isPresent())
                .then(there -> {
                    if (there) {
                        tried = clock.now();
                        make();
                    }
                });
    }

    void make() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        notice.set(null);
        Progress watched = background.progress();
        watched.say(texts.get("backup.making"));
        progress.set(watched);
        background
                .store(backups::copy)
                .otherwise(this::ended)
                .then(copied -> answer(copied, copy -> write(copy, watched), this::failed));
    }

    private void write(Backups.Copy copy, Progress watched) {
        background
                .work(() -> copy.write(new Told(watched)))
                .otherwise(this::ended)
                .then(written -> answer(written, this::name, this::failed));
    }

    private void name(Backups.Whole whole) {
        background
                .store(() -> note.take(actor, whole))
                .otherwise(this::ended)
                .then(named -> answer(named, made -> settle(whole, made), this::refuse));
    }

    private void settle(Backups.Whole whole, Generation made) {
        background
                .work(() -> {
                    whole.settle();
                    return Notice.done(texts, "backup.made", texts.time(made.made()));
                })
                .otherwise(this::ended)
                .then(this::end);
    }

    private static <T> void answer(
            Outcome<T, Refusal> outcome, Consumer<? super T> next, Consumer<? super Refusal> refused) {
        switch (outcome) {
            case Outcome.Done<T, Refusal>(T value) -> next.accept(value);
            case Outcome.Refused<T, Refusal>(Refusal refusal) -> refused.accept(refusal);
        }
    }

    /// Ends what is being made; its window goes.
    public void leave() {
        Progress going = progress.get();
        if (going != null) {
            going.cancel();
        }
    }

    private void failed(Refusal refusal) {
        background
                .store(() -> {
                    note.failed(actor);
                    return refusal;
                })
                .otherwise(this::ended)
                .then(this::refuse);
    }

    private void refuse(Refusal refusal) {
        end(Notice.refused(texts, refusal));
    }

    private void end(Notice said) {
        ended();
        notice.set(said);
        look();
    }

    /// Another may be made. Where something failed, the session says what.
    private void ended() {
        busy.set(false);
        progress.set(null);
    }

    private record Told(Progress progress) implements Backups.Step {
        @Override
        public void reached(int percent) {
            progress.reach(percent, 100);
        }

        @Override
        public boolean stopped() {
            return progress.cancelled();
        }
    }

    ObservableList<Generation> generations() {
        return generations;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// While one is being made.
    ReadOnlyObjectProperty<@Nullable Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// The folder, or nothing where none was chosen.
    ReadOnlyStringProperty place() {
        return place.getReadOnlyProperty();
    }

    /// When the last one was made, where that is recent; else empty.
    public ReadOnlyStringProperty fresh() {
        return fresh.getReadOnlyProperty();
    }

    /// The warning that the last one is old, or that there is none; else empty.
    public ReadOnlyStringProperty overdue() {
        return overdue.getReadOnlyProperty();
    }
}

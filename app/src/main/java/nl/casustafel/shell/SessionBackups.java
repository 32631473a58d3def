package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.backup.Backups;
import nl.casustafel.backup.Generation;
import nl.casustafel.backup.Retention;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.backup.BackupRefusal;
import nl.casustafel.vault.backup.MakeBackup;
import nl.casustafel.vault.backup.Soundness;
import nl.casustafel.vault.backup.Swap;
import nl.casustafel.vault.backup.Watch;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.key.BackupKey;
import org.jspecify.annotations.Nullable;

/// The backups of the session that is open. Names tell nothing but the store's letter and the time.
final class SessionBackups implements Backups, AutoCloseable {
    private static final Pattern NAME = Pattern.compile("casustafel-([A-Z])-(\\d{8}-\\d{6})\\.age");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /// Long enough to see that the wrong backup was put back.
    private static final Period ASIDE = Period.ofDays(7);

    private final Opening opening;
    private final ProgramFolder folder;
    private final CaseClock clock;
    private final String letter;
    private final Path keys;
    private final Path notesFile;
    private final Path destroyed;
    private volatile BackupNotes notes;
    /// At most one, whichever window asked for it.
    private volatile @Nullable MakeBackup running;

    /// Reads what this machine knows of its backups; not on the FX thread. In the practice environment all
    /// of it lies in the temporary folder, under a key that exists in memory only.
    SessionBackups(Opening opening, ProgramFolder folder, CaseClock clock, String letter) {
        this.opening = opening;
        this.folder = folder;
        this.clock = clock;
        this.letter = letter;
        boolean practice = opening.who().isEmpty();
        this.keys = practice ? folder.temp().resolve("practice-keys") : folder.keys();
        this.notesFile = practice ? folder.temp().resolve("practice-backup.properties") : folder.backupNotes();
        this.destroyed = practice ? folder.temp().resolve("practice-destroyed.age") : folder.destroyed();
        this.notes = BackupNotes.read(notesFile);
    }

    /// Where the log is followed from its first entry.
    static Optional<Soundness.Head> soundness(H2Store store) {
        JooqAuditTrail audit =
                new JooqAuditTrail((secret, content) -> new AuditMac(secret).of(content), Machine.name());
        Actor nobody = new Actor(new PersonId(new UUID(0, 0)), Set.of());
        return store.transactor(audit, _ -> {}).read(nobody, Purpose.KEEP_STORE, audit::check)
                        instanceof ChainState.Whole whole
                ? Optional.of(new Soundness.Head(
                        whole.head().seq(), whole.head().code().value()))
                : Optional.empty();
    }

    @Override
    public Optional<Path> place() {
        return notes.place();
    }

    @Override
    public void choose(Path place) {
        notes = notes.at(place.toAbsolutePath());
        notes.write(notesFile);
    }

    @Override
    public Optional<Instant> last() {
        return notes.last();
    }

    @Override
    public List<Generation> generations() {
        return notes.place().map(this::found).orElse(List.of());
    }

    private List<Generation> found(Path place) {
        List<Generation> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "casustafel-*.age")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && name.group(1).equals(letter)) {
                    Optional<Instant> made = time(name.group(2));
                    if (made.isPresent()) {
                        all.add(new Generation(file, made.get(), Files.size(file)));
                    }
                }
            }
        } catch (IOException _) {
            return List.of();
        }
        all.sort(Comparator.comparing(Generation::made).reversed());
        return List.copyOf(all);
    }

    /// Empty where somebody gave a file a name that only looks like ours.
    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(
                    LocalDateTime.parse(written, TIME).atZone(CaseClock.ZONE).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    @Override
    public Outcome<Copy, Refusal> copy() {
        if (notes.place().filter(Files::isDirectory).isEmpty()) {
            return Outcome.refused(BackupRefusal.NO_PLACE);
        }
        if (running != null) {
            return Outcome.refused(BackupRefusal.BUSY);
        }
        noteDestroyed();
        MakeBackup.Source source = new MakeBackup.Source(opening.store(), opening.key(), keys, destroyed);
        return switch (MakeBackup.begin(source, folder.temp(), clock, SessionBackups::soundness)) {
            case Outcome.Done<MakeBackup, BackupRefusal>(MakeBackup made) -> {
                running = made;
                yield Outcome.done(step -> write(made, step));
            }
            case Outcome.Refused<MakeBackup, BackupRefusal>(BackupRefusal refusal) -> Outcome.refused(refusal);
        };
    }

    /// Brings the list of what was destroyed up to date; at the beginning and the end of a session, and
    /// with every backup. Store thread.
    void noteDestroyed() {
        try (BackupKey key = BackupKey.of(opening.key())) {
            new Destroyed(clock).keep(opening.store(), destroyed, key);
        } catch (IOException | StoreFailed _) {
            // Drawn from the log again the next time; a store that fails tells that by itself.
        }
    }

    private Outcome<Whole, Refusal> write(MakeBackup made, Step step) {
        Path place = notes.place().orElse(folder.temp());
        Instant now = clock.now();
        Path target = place.resolve(
                "casustafel-" + letter + "-" + now.atZone(CaseClock.ZONE).format(TIME) + ".age");
        boolean whole = false;
        try {
            Outcome<Long, BackupRefusal> written = made.write(target, watch(step));
            whole = written.isDone();
            return switch (written) {
                case Outcome.Done<Long, BackupRefusal>(Long bytes) ->
                    Outcome.done(new Ready(made, new Generation(target, now, bytes)));
                case Outcome.Refused<Long, BackupRefusal>(BackupRefusal refusal) -> Outcome.refused(refusal);
            };
        } finally {
            if (!whole) {
                end(made);
            }
        }
    }

    private void end(MakeBackup made) {
        made.close();
        running = null;
    }

    /// Whole and checked; another may be made when this is settled or dropped.
    private final class Ready implements Whole {
        private final MakeBackup made;
        private final Generation generation;

        Ready(MakeBackup made, Generation generation) {
            this.made = made;
            this.generation = generation;
        }

        @Override
        public Outcome<Generation, Refusal> takeName() {
            Optional<BackupRefusal> failure = made.takeName();
            if (failure.isPresent()) {
                end(made);
                return Outcome.refused(failure.orElseThrow());
            }
            notes = notes.made(generation.made());
            notes.write(notesFile);
            return Outcome.done(generation);
        }

        @Override
        public void drop() {
            end(made);
        }

        @Override
        public void settle() {
            try {
                removeOld(generation.file().resolveSibling("."));
            } finally {
                end(made);
            }
        }
    }

    /// Only after a success may anything go: generations that are not kept, what a kill left half written, and
    /// the store that a restore put aside.
    private void removeOld(Path place) {
        try {
            for (Generation old : Retention.superfluous(found(place), clock.today())) {
                Files.deleteIfExists(old.file());
            }
            try (DirectoryStream<Path> parts =
                    Files.newDirectoryStream(place, "casustafel-" + letter + "-*.age.part")) {
                for (Path part : parts) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException _) {
            // One too many is kept until the next time.
        }
        if (opening.who().isPresent()) {
            new Swap(folder.root()).dropAside(clock.local().minus(ASIDE).format(TIME));
        }
    }

    private static Watch watch(Step step) {
        return new Watch() {
            @Override
            public void reached(int percent) {
                step.reached(percent);
            }

            @Override
            public boolean stopped() {
                return step.stopped();
            }
        };
    }

    /// After all work of the session has ended; what has no name by then gets none.
    @Override
    public void close() {
        MakeBackup left = running;
        if (left != null) {
            left.close();
        }
    }
}

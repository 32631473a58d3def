package nl.casustafel.vault.sql;

import static nl.casustafel.schema.Tables.DRAFT;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.AuditAction;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Event;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.vault.AuditSink;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.WriteGuard;
import nl.casustafel.vault.WritesPaused;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/// The transactor over one connection of the session's database user.
///
/// 1. Begin, run the work, and look at what it returned.
/// 2. `Done` with audit lines: append them, commit (forced to disk below the connection), then deliver the
/// events.
/// 3. Anything else: roll back. A refusal that access or law is concerned with leaves a line in a
/// transaction of its own.
/// 4. A failure of the world is latched: from then on every call throws it again, so that nothing is
/// acknowledged on a store that is suspect.
/// 5. Where the disk has too little room no write begins, but coming in and what keeps the store (a
/// backup's line); reads with their log lines and drafts go on.
/// 6. A write about a dossier that another store works on is rolled back ([WriteGuard]).
/// 7. What a read or a draft may write is checked statement by statement ([WritesOnly]).
/// 8. A write never keeps what the discreet view put in the place of a name ([WholeNames]).
public final class SqlTransactor implements Transactor {
    /// Tells a failing world from a failing program, by the driver's code.
    @FunctionalInterface
    public interface FailureReading {
        /// What failed in the world, or null where the program itself is wrong.
        @Nullable
        VaultFailure read(SQLException failure);

        /// What failed in the world although no statement said so, or null. Asked before anything is
        /// acknowledged.
        default @Nullable VaultFailure standing() {
            return null;
        }
    }

    private enum Mark implements AuditAction {
        REFUSED
    }

    private record Nothing(UUID value) implements Id {
        static final Nothing INSTANCE = new Nothing(new UUID(0, 0));
    }

    /// A few lines each, for which the reserve is there: without them nobody could come in, or save the
    /// store from a disk that fills.
    private static final Set<Purpose> GOES_ON = EnumSet.of(Purpose.SIGN_IN, Purpose.KEEP_STORE);

    private final Connection connection;
    private final DSLContext writing;
    private final DSLContext reading;
    private final DSLContext drafting;
    private final AuditSink sink;
    private final CaseClock clock;
    private final Consumer<Event> events;
    private final FailureReading failures;
    private final BooleanSupplier tight;
    private final WriteGuard guard;
    private boolean busy;
    private @Nullable StoreFailed latched;

    /// @param connection not in auto-commit; used and closed by nobody else while this lives
    /// @param tight whether the disk has too little room for writing, asked before every write
    /// @param guard asked about every line of a write before it is committed
    public SqlTransactor(
            Connection connection,
            AuditSink sink,
            CaseClock clock,
            Consumer<Event> events,
            FailureReading failures,
            BooleanSupplier tight,
            WriteGuard guard) {
        this.connection = connection;
        Configuration all =
                new DefaultConfiguration().set(connection).set(SQLDialect.H2).set(quietly());
        this.writing = DSL.using(all.derive(WholeNames.listener()));
        this.reading = DSL.using(all.derive(new WritesOnly().listener()));
        this.drafting = DSL.using(all.derive(new WritesOnly(DRAFT).listener()));
        this.sink = sink;
        this.clock = clock;
        this.events = events;
        this.failures = failures;
        this.tight = tight;
        this.guard = guard;
    }

    /// jOOQ would log bind values and rows at debug level; nothing of a file may reach a log.
    static Settings quietly() {
        return new Settings().withExecuteLogging(false).withRenderSchema(false);
    }

    @Override
    public <T, R extends Refusal> Outcome<T, R> write(Actor actor, Purpose purpose, Function<Tx, Outcome<T, R>> work) {
        if (latched == null && !GOES_ON.contains(purpose) && tight.getAsBoolean()) {
            throw new WritesPaused();
        }
        OpenTx tx = begin(writing, actor, purpose);
        Outcome<T, R> outcome = run(tx, work, result -> result.isDone() && allowed(tx) && withLines(tx));
        if (outcome instanceof Outcome.Refused<T, R>(R refusal)
                && !refusal.logCode().isEmpty()) {
            OpenTx note = begin(writing, actor, purpose);
            note.audit(Mark.REFUSED, Nothing.INSTANCE, refusal.logCode());
            run(note, _ -> Nothing.INSTANCE, _ -> withLines(note));
        }
        return outcome;
    }

    @Override
    public <T> T read(Actor actor, Purpose purpose, Function<Tx, T> work) {
        OpenTx tx = begin(reading, actor, purpose);
        return run(tx, work, _ -> !tx.lines().isEmpty() && withLines(tx));
    }

    @Override
    public void draft(Actor actor, Consumer<Tx> work) {
        OpenTx tx = begin(drafting, actor, Purpose.KEEP_STORE);
        run(tx, open -> drafted(open, work), _ -> withoutLines(tx));
    }

    private static Nothing drafted(Tx tx, Consumer<Tx> work) {
        work.accept(tx);
        return Nothing.INSTANCE;
    }

    private boolean allowed(OpenTx tx) {
        tx.lines().forEach(line -> guard.require(tx, line));
        return true;
    }

    private boolean withLines(OpenTx tx) {
        if (tx.lines().isEmpty()) {
            throw new IllegalStateException("a write without an audit line");
        }
        // Only the log is written past what the work itself was held to.
        OpenTx log = tx.with(writing);
        tx.lines().forEach(line -> sink.append(log, line));
        log.end();
        return true;
    }

    private static boolean withoutLines(OpenTx tx) {
        if (!tx.lines().isEmpty()) {
            throw new IllegalStateException("a draft with an audit line");
        }
        return true;
    }

    private OpenTx begin(DSLContext context, Actor actor, Purpose purpose) {
        if (busy) {
            throw new IllegalStateException("transactions do not nest");
        }
        if (latched != null) {
            throw latched;
        }
        busy = true;
        return new OpenTx(context, actor, purpose, clock);
    }

    /// Runs and ends `tx`: commits where `keep` says so, rolls back otherwise and on every failure.
    private <T> T run(OpenTx tx, Function<Tx, T> work, Predicate<T> keep) {
        boolean committed = false;
        T result;
        try {
            result = work.apply(tx);
            if (keep.test(result)) {
                connection.commit();
                committed = true;
            }
            requireSound();
        } catch (DataAccessException e) {
            throw told(e.getCause(SQLException.class));
        } catch (SQLException e) {
            throw told(e);
        } finally {
            tx.end();
            busy = false;
            if (!committed) {
                rollBack();
            }
        }
        if (committed) {
            tx.events().forEach(events);
        }
        return result;
    }

    /// The database may have gone on after something below it failed: then nothing it said counts.
    private void requireSound() {
        VaultFailure hidden = failures.standing();
        if (hidden != null) {
            latched = new StoreFailed(hidden, 0);
            throw latched;
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            if (latched == null) {
                latched = new StoreFailed(VaultFailure.LOST, e.getErrorCode());
            }
        }
    }

    private RuntimeException told(@Nullable SQLException failure) {
        if (failure == null) {
            return new IllegalStateException("the statement was not understood");
        }
        VaultFailure world = failures.read(failure);
        if (world == null) {
            // The driver's message may carry other people's rows, so only its code survives.
            return new IllegalStateException("the database refused with code " + failure.getErrorCode());
        }
        latched = new StoreFailed(world, failure.getErrorCode());
        return latched;
    }
}

package nl.casustafel.retention.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.RESIDUE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.SUBJECT;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Role;
import nl.casustafel.person.SaidMinor;
import nl.casustafel.retention.Counted;
import nl.casustafel.retention.Counter;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.retention.Figure;
import nl.casustafel.retention.Quarter;
import nl.casustafel.retention.Recall;
import nl.casustafel.retention.Remembered;
import nl.casustafel.retention.Retention;
import nl.casustafel.retention.RetentionReads;
import nl.casustafel.retention.StrandGroup;
import nl.casustafel.signal.BeforeClosing;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.Source;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.WeighingOutcome;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Certificates and counters in their tables; what is due is read from [DueRows].
public final class JooqRetention implements Retention, RetentionReads {
    private final Exchanges exchanges;
    private final BeforeClosing routes;
    private final Supplier<UUID> file;

    /// @param routes what is still to be handed over
    /// @param file the id of the store's file as it is now
    public JooqRetention(Exchanges exchanges, BeforeClosing routes, Supplier<UUID> file) {
        this.routes = routes;
        this.exchanges = exchanges;
        this.file = file;
    }

    @Override
    public void add(Tx tx, Destruction made) {
        Certificates.of(tx).add(made);
    }

    @Override
    public void tick(Tx tx, Destruction.Key id, Destruction.Tick tick) {
        Certificates.of(tx).tick(id, tick);
    }

    @Override
    public boolean recall(Tx tx, Destruction.Key id, int copy, Recall.Asked asked) {
        return Certificates.of(tx).recall(id, copy, asked);
    }

    @Override
    public List<Recall> left(Tx tx, Set<UUID> going) {
        return LeftBefore.of(tx, going);
    }

    @Override
    public Optional<SignalId> origin(Tx tx, CaseId id) {
        return Sql.of(tx)
                .select(CASE_FILE.SIGNAL_ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()), CASE_FILE.SIGNAL_ID.isNotNull())
                .fetchOptional(CASE_FILE.SIGNAL_ID)
                .map(SignalId::new);
    }

    @Override
    public boolean isHere(Tx tx, CaseId id) {
        return Sql.of(tx).fetchExists(CASE_FILE, CASE_FILE.ID.eq(id.value()));
    }

    @Override
    public boolean isHere(Tx tx, SignalId id) {
        return Sql.of(tx).fetchExists(SIGNAL, SIGNAL.ID.eq(id.value()));
    }

    @Override
    public Remembered remember(Tx tx, SignalId id) {
        return Sql.of(tx)
                .select(
                        SIGNAL.KIND,
                        SIGNAL.STATE,
                        SIGNAL.STATE_SINCE,
                        SIGNAL.RECEIVED_ON,
                        SIGNAL.SOURCE,
                        SUBJECT.BORN_ON,
                        SUBJECT.SAID_MINOR,
                        WEIGHING.OUTCOME,
                        WEIGHING.STRAND,
                        WEIGHING.OGGZ,
                        WEIGHING.DECIDED_ON)
                .from(SIGNAL)
                .leftJoin(SUBJECT)
                .on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID))
                .leftJoin(WEIGHING)
                .on(WEIGHING.SIGNAL_ID.eq(SIGNAL.ID))
                .and(WEIGHING.OUTCOME.isNotNull())
                .where(SIGNAL.ID.eq(id.value()))
                .orderBy(WEIGHING.DECIDED_AT.desc().nullsLast())
                .limit(1)
                .fetchSingle(row -> remembered(tx, id, row));
    }

    @Override
    public List<Figure> remember(Tx tx, CaseId id) {
        return origin(tx, id)
                .map(signal -> remember(tx, signal).figures())
                .orElseGet(() -> Sql.of(tx)
                        .select(CASE_FILE.ADMITTED_ON, CASE_FILE.STRAND, SUBJECT.BORN_ON)
                        .from(CASE_FILE)
                        .leftJoin(SUBJECT)
                        .on(SUBJECT.ID.eq(CASE_FILE.SUBJECT_ID))
                        .where(CASE_FILE.ID.eq(id.value()))
                        .fetchSingle(JooqRetention::decidedBefore));
    }

    /// Of a case that was decided before this program it is not known who reported (DEC-14).
    private static List<Figure> decidedBefore(Record row) {
        LocalDate admitted = row.get(CASE_FILE.ADMITTED_ON);
        return Remembered.admitted(
                Quarter.of(admitted),
                StrandGroup.of(Strand.valueOf(row.get(CASE_FILE.STRAND))),
                Optional.ofNullable(row.get(SUBJECT.BORN_ON))
                        .map(born -> born.plusYears(18).isAfter(admitted)));
    }

    private static Remembered remembered(Tx tx, SignalId id, Record row) {
        LocalDate received = row.get(SIGNAL.RECEIVED_ON);
        return new Remembered(
                SignalKind.valueOf(row.get(SIGNAL.KIND)),
                Quarter.of(Optional.ofNullable(row.get(WEIGHING.DECIDED_ON))
                        .orElseGet(() -> day(row.get(SIGNAL.STATE_SINCE)))),
                outcome(tx, id, row),
                Optional.ofNullable(row.get(WEIGHING.STRAND))
                        .map(Strand::valueOf)
                        .map(StrandGroup::of)
                        .orElse(StrandGroup.N),
                Source.valueOf(row.get(SIGNAL.SOURCE)).insideMunicipality(),
                Optional.ofNullable(row.get(SUBJECT.BORN_ON))
                        .map(born -> born.plusYears(18).isAfter(received))
                        .or(() -> said(row.get(SUBJECT.SAID_MINOR))),
                Optional.ofNullable(row.get(WEIGHING.OGGZ)));
    }

    /// Empty where nobody knew.
    private static Optional<Boolean> said(@Nullable String minor) {
        return Optional.ofNullable(minor)
                .map(SaidMinor::valueOf)
                .filter(said -> said != SaidMinor.UNKNOWN)
                .map(said -> said == SaidMinor.YES);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(CaseClock.ZONE).toLocalDate();
    }

    /// What the table decided, else why it was settled without, else that it was withdrawn.
    private static Counted outcome(Tx tx, SignalId id, Record row) {
        if (SignalState.valueOf(row.get(SIGNAL.STATE)) == SignalState.WITHDRAWN) {
            return Counted.WITHDRAWN;
        }
        return Optional.ofNullable(row.get(WEIGHING.OUTCOME))
                .map(WeighingOutcome::valueOf)
                .map(JooqRetention::outcome)
                .or(() -> Sql.of(tx)
                        .select(SIGNAL_STEP.REASON_CODE)
                        .from(SIGNAL_STEP)
                        .where(SIGNAL_STEP.SIGNAL_ID.eq(id.value()), SIGNAL_STEP.REASON_CODE.isNotNull())
                        .orderBy(SIGNAL_STEP.STEP_NO.desc())
                        .limit(1)
                        .fetchOptional(SIGNAL_STEP.REASON_CODE)
                        .map(PreSortReason::valueOf)
                        .map(JooqRetention::outcome))
                .orElse(Counted.OUTCOME_UNKNOWN);
    }

    private static Counted outcome(WeighingOutcome outcome) {
        return switch (outcome) {
            case NOT_RADICALISATION -> Counted.NOT_RADICALISATION;
            case CARE -> Counted.CARE;
            case ADVICE_TO_REPORTER -> Counted.ADVICE_TO_REPORTER;
            case OTHER_PROCESS -> Counted.OTHER_PROCESS;
            case CRIMINAL_LAW -> Counted.CRIMINAL_LAW;
            case OTHER_MUNICIPALITY -> Counted.OTHER_MUNICIPALITY;
            case NO_AGREEMENT -> Counted.NO_AGREEMENT;
            case WITHDRAWN -> Counted.WITHDRAWN;
            case ADMITTED -> Counted.ADMITTED;
            case MORE_INFORMATION, EMERGENCY_FIRST -> Counted.OUTCOME_UNKNOWN;
        };
    }

    private static Counted outcome(PreSortReason reason) {
        return switch (reason) {
            case NO_SIGN_OF_RADICALISATION -> Counted.NOT_RADICALISATION;
            case ALREADY_KNOWN -> Counted.ALREADY_KNOWN;
            case TO_CARE -> Counted.CARE;
            case TO_OTHER_SAFETY_HOUSE_PROCESS -> Counted.OTHER_PROCESS;
            case TO_OTHER_MUNICIPALITY -> Counted.OTHER_MUNICIPALITY;
            case TO_POLICE_OR_PROSECUTION -> Counted.CRIMINAL_LAW;
        };
    }

    @Override
    public void count(Tx tx, Figure figure) {
        Sql.of(tx)
                .insertInto(RESIDUE)
                .set(RESIDUE.QUARTER, figure.quarter().text())
                .set(RESIDUE.FIGURE, figure.what().kind().name())
                .set(RESIDUE.CODE, figure.what().name())
                .set(RESIDUE.STRAND_GROUP, figure.strand().name())
                .set(RESIDUE.COUNTED, 1)
                .onDuplicateKeyUpdate()
                .set(RESIDUE.COUNTED, RESIDUE.COUNTED.plus(1))
                .execute();
    }

    @Override
    public List<DueSignal> due(Tx tx, Actor actor) {
        return new DueRows(tx, actor, exchanges, routes).all();
    }

    @Override
    public Optional<DueSignal> due(Tx tx, Actor actor, SignalId id) {
        return new DueRows(tx, actor, exchanges, routes).one(id);
    }

    @Override
    public List<Destruction> destructions(Tx tx, Actor actor) {
        if (!readsCertificates(actor)) {
            return List.of();
        }
        return Certificates.of(tx).all(file.get());
    }

    private static boolean readsCertificates(Actor actor) {
        return actor.has(Role.FILE_HOLDER)
                || actor.has(Role.DECIDER)
                || actor.has(Role.PROCESS_COORDINATOR)
                || actor.has(Role.LAWFULNESS_REVIEW);
    }

    @Override
    public List<Counter> counters(Tx tx, Actor actor) {
        if (!readsCertificates(actor)) {
            return List.of();
        }
        return Sql.of(tx)
                .selectFrom(RESIDUE)
                .orderBy(RESIDUE.QUARTER.desc(), RESIDUE.FIGURE, RESIDUE.CODE, RESIDUE.STRAND_GROUP)
                .fetch(row -> new Counter(
                        new Figure(
                                new Quarter(row.getQuarter()),
                                Counted.valueOf(row.getCode()),
                                StrandGroup.valueOf(row.getStrandGroup())),
                        row.getCounted()));
    }
}

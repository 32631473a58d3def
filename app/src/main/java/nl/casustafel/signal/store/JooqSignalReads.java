package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.JOINING_SUBJECT;
import static nl.casustafel.schema.Tables.REPORTER_ANSWER;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.SUBJECT;
import static nl.casustafel.schema.Tables.URGENT_ANSWER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.access.sql.Elsewhere;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.NamedSubject;
import nl.casustafel.person.SamePersons;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.DueAnswer;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.KnownMail;
import nl.casustafel.signal.MailKey;
import nl.casustafel.signal.Passage;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.ReporterAnswer;
import nl.casustafel.signal.ReporterAnswers;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalFile.AnswerTask;
import nl.casustafel.signal.SignalFile.ReceiverPart;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.Signals;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.UrgentAnswers.Answer;
import nl.casustafel.signal.UrgentRound;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads signals through the gate.
public final class JooqSignalReads implements SignalReads {
    private final Signals signals;
    private final ReporterAnswers answers;
    private final SamePersons same;

    public JooqSignalReads(Signals signals, ReporterAnswers answers, SamePersons same) {
        this.same = same;
        this.signals = signals;
        this.answers = answers;
    }

    @Override
    public Optional<SignalFile> file(Tx tx, Actor actor, SignalId id) {
        Optional<SignalFile> opened = again(tx, actor, id);
        opened.ifPresent(_ -> tx.audit(SignalAction.SIGNAL_OPENED, id));
        return opened;
    }

    @Override
    public Optional<SignalFile> again(Tx tx, Actor actor, SignalId id) {
        return signals.find(tx, actor, id).map(found -> whole(tx, actor, found));
    }

    private SignalFile whole(Tx tx, Actor actor, Versioned<Signal> found) {
        SignalId id = found.value().id();
        List<ReporterAnswer> owed =
                answers.of(tx, id).stream().map(Versioned::value).toList();
        return new SignalFile(
                found,
                signals.external(tx, id),
                found.value().subject().flatMap(subject -> subject(tx, subject)),
                signals.facts(tx, id),
                signals.steps(tx, id),
                urgency(tx, id),
                owed.stream().map(JooqSignalReads::task).toList(),
                signals.source(tx, actor, id).map(source -> new ReceiverPart(source, owed)),
                Elsewhere.of(tx, id.value()));
    }

    private static AnswerTask task(ReporterAnswer answer) {
        return new AnswerTask(answer.kind(), answer.dueOn(), answer.given().map(ReporterAnswer.Given::on));
    }

    private static Optional<Subject> subject(Tx tx, SubjectId id) {
        return Sql.of(tx).fetchOptional(SUBJECT, SUBJECT.ID.eq(id.value())).map(SignalRows::subject);
    }

    private static List<UrgentRound> urgency(Tx tx, SignalId id) {
        return Sql.of(tx)
                .selectFrom(URGENT_ANSWER)
                .where(URGENT_ANSWER.SIGNAL_ID.eq(id.value()))
                .orderBy(URGENT_ANSWER.AT, URGENT_ANSWER.ID)
                .fetch(SignalRows::round);
    }

    @Override
    public List<SignalRow> list(Tx tx, Actor actor, SignalFilter filter) {
        Condition states = filter.states().isEmpty()
                ? DSL.noCondition()
                : SIGNAL.STATE.in(
                        filter.states().stream().map(SignalState::name).toList());
        Condition municipality = filter.municipality()
                .map(key -> SIGNAL.MUNICIPALITY_ID.eq(key.value()))
                .orElse(DSL.noCondition());
        return rows(tx, actor, states.and(municipality), filter.limit());
    }

    @Override
    public List<SignalRow> find(Tx tx, Actor actor, ShortText words, int limit) {
        String holding = Passages.holding(words.value().toLowerCase(Locale.ROOT));
        Condition match = DSL.lower(SIGNAL.NUMBER)
                .like(holding, Passages.ESCAPE)
                .or(DSL.lower(SIGNAL.EXTERNAL_NUMBER).like(holding, Passages.ESCAPE))
                .or(DSL.lower(SUBJECT.NAME).like(holding, Passages.ESCAPE))
                .or(DSL.lower(SUBJECT.ALSO_CALLED).like(holding, Passages.ESCAPE))
                .or(DSL.lower(SUBJECT.DESCRIPTION).like(holding, Passages.ESCAPE));
        return rows(tx, actor, match, limit);
    }

    @Override
    public List<Passage> said(Tx tx, Actor actor, ShortText words, int limit) {
        return new Passages(tx, actor, words, limit).found();
    }

    @Override
    public List<NamedSubject> named(Tx tx, Actor actor) {
        var now = DSL.selectDistinct(SUBJECT.ID, SUBJECT.NAME, SUBJECT.BORN_ON, SUBJECT.MUNICIPALITY_ID)
                .from(SIGNAL)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID))
                .where(SUBJECT.NAME.isNotNull(), Visible.signals(actor));
        var before = DSL.selectDistinct(SUBJECT.ID, JOINING_SUBJECT.NAME, SUBJECT.BORN_ON, SUBJECT.MUNICIPALITY_ID)
                .from(SIGNAL)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID))
                .join(JOINING_SUBJECT)
                .on(JOINING_SUBJECT.SUBJECT_ID.eq(SUBJECT.ID))
                .where(
                        JOINING_SUBJECT.NAME.isNotNull(),
                        JOINING_SUBJECT.NAME.isDistinctFrom(SUBJECT.NAME),
                        Visible.signals(actor));
        List<NamedSubject> named = new ArrayList<>(Sql.of(tx)
                .fetch(now.unionAll(before))
                .map(row -> new NamedSubject(
                        new SubjectId(row.value1()),
                        new ShortText(Objects.requireNonNull(row.value2())),
                        Optional.ofNullable(row.value3()),
                        Optional.ofNullable(row.value4()).map(Municipality.Key::new))));
        Sql.of(tx)
                .selectDistinct(SUBJECT.fields())
                .from(SIGNAL)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID))
                .where(SUBJECT.ALSO_CALLED.isNotNull(), Visible.signals(actor))
                .fetchInto(SUBJECT)
                .map(SignalRows::subject)
                .forEach(subject -> named.addAll(NamedSubject.aliasesOf(subject)));
        return named;
    }

    @Override
    public List<EarlierSignal> about(Tx tx, Actor actor, SubjectId subject) {
        return earlier(tx, actor, SIGNAL.SUBJECT_ID.eq(subject.value()));
    }

    @Override
    public List<EarlierSignal> alike(Tx tx, Actor actor, Subject subject) {
        Condition one = SIGNAL.SUBJECT_ID.in(
                same.everyone(tx, subject.id()).stream().map(SubjectId::value).toList());
        if (subject.name().isEmpty() || subject.bornOn().isEmpty()) {
            return earlier(tx, actor, one);
        }
        var alike = DSL.select(SUBJECT.ID)
                .from(SUBJECT)
                .where(
                        SUBJECT.BORN_ON.eq(subject.bornOn().get()),
                        DSL.lower(SUBJECT.NAME).eq(subject.name().get().value().toLowerCase(Locale.ROOT)));
        return earlier(tx, actor, one.or(SIGNAL.SUBJECT_ID.in(alike)));
    }

    private static List<EarlierSignal> earlier(Tx tx, Actor actor, Condition which) {
        Field<@Nullable String> settled = DSL.field(DSL.select(SIGNAL_STEP.REASON_CODE)
                .from(SIGNAL_STEP)
                .where(SIGNAL_STEP.SIGNAL_ID.eq(SIGNAL.ID), SIGNAL_STEP.REASON_CODE.isNotNull())
                .orderBy(SIGNAL_STEP.STEP_NO.desc())
                .limit(1));
        return Sql.of(tx)
                .select(SIGNAL, settled)
                .from(SIGNAL)
                .where(which, Visible.signals(actor))
                .orderBy(SIGNAL.RECEIVED_ON.desc(), SIGNAL.NUMBER.desc())
                .fetch(row -> earlier(
                        SignalRows.signal(row.value1()),
                        Optional.ofNullable(row.value2()).map(PreSortReason::valueOf)));
    }

    private static EarlierSignal earlier(Signal signal, Optional<PreSortReason> settled) {
        return new EarlierSignal(
                signal.id(),
                signal.number(),
                signal.kind(),
                signal.state(),
                signal.receipt().on(),
                signal.municipality(),
                settled);
    }

    private static List<SignalRow> rows(Tx tx, Actor actor, Condition which, int limit) {
        Field<@Nullable String> calledBy = DSL.coalesce(SUBJECT.NAME, SUBJECT.DESCRIPTION);
        return Sql.of(tx)
                .select(
                        SIGNAL.ID,
                        SIGNAL.NUMBER,
                        SIGNAL.KIND,
                        SIGNAL.STATE,
                        SIGNAL.STATE_SINCE,
                        SIGNAL.RECEIVED_ON,
                        SIGNAL.SOURCE,
                        SIGNAL.RECEIVER_ID,
                        SIGNAL.MUNICIPALITY_ID,
                        calledBy,
                        DSL.field(emergency()),
                        DSL.field(becameCase()),
                        answerDue(),
                        SIGNAL.EXTERNAL_NUMBER,
                        takenOver())
                .from(SIGNAL.leftJoin(SUBJECT).on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID)))
                .where(Visible.signals(actor), which)
                .orderBy(SIGNAL.RECEIVED_ON.desc(), SIGNAL.NUMBER.desc())
                .limit(limit)
                .fetch(row -> new SignalRow(
                        new SignalId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        SignalKind.valueOf(row.value3()),
                        SignalState.valueOf(row.value4()),
                        row.value5(),
                        row.value6(),
                        termFrom(row.value6(), row.value15()),
                        Source.valueOf(row.value7()),
                        new PersonId(row.value8()),
                        Optional.ofNullable(row.value9()).map(Municipality.Key::new),
                        Optional.ofNullable(row.value10()).map(ShortText::new),
                        Boolean.TRUE.equals(row.value11()),
                        Boolean.TRUE.equals(row.value12()),
                        Optional.ofNullable(row.value13()),
                        Optional.ofNullable(row.value14()).map(ExternalNumber::new)));
    }

    /// When one of an old list was entered here; empty for any other.
    private static Field<@Nullable Instant> takenOver() {
        return DSL.when(
                SIGNAL.CHANNEL.eq(Channel.OLD_LIST.name()),
                DSL.field(DSL.select(DSL.min(SIGNAL_STEP.AT))
                        .from(SIGNAL_STEP)
                        .where(SIGNAL_STEP.SIGNAL_ID.eq(SIGNAL.ID))));
    }

    private static LocalDate termFrom(LocalDate received, @Nullable Instant entered) {
        return entered == null ? received : entered.atZone(CaseClock.ZONE).toLocalDate();
    }

    private static Condition becameCase() {
        return DSL.exists(DSL.selectOne().from(CASE_FILE).where(CASE_FILE.SIGNAL_ID.eq(SIGNAL.ID)));
    }

    private static Field<@Nullable LocalDate> answerDue() {
        return DSL.field(DSL.select(DSL.min(REPORTER_ANSWER.DUE_ON))
                .from(REPORTER_ANSWER)
                .where(REPORTER_ANSWER.SIGNAL_ID.eq(SIGNAL.ID), AnswersDue.stillOwed()));
    }

    /// As [nl.casustafel.signal.UrgentCheck] has it: one answer is yes.
    private static Condition emergency() {
        String yes = Answer.YES.name();
        return SIGNAL.THREAT_NOW.eq(yes).or(SIGNAL.MEANS_NOW.eq(yes)).or(SIGNAL.DANGER_NOW.eq(yes));
    }

    @Override
    public List<KnownMail> recognises(Tx tx, Actor actor, MailKey key) {
        if (!actor.has(Role.FILE_HOLDER) && !actor.has(Role.DECIDER)) {
            return List.of();
        }
        return Sql.of(tx)
                .select(SIGNAL.NUMBER, SIGNAL.ID, DSL.field(Visible.signals(actor)))
                .from(SIGNAL)
                .join(REPORT_SOURCE)
                .on(REPORT_SOURCE.SIGNAL_ID.eq(SIGNAL.ID))
                .where(REPORT_SOURCE.MAIL_KEY.eq(key.value()))
                .orderBy(SIGNAL.NUMBER)
                .fetch(row -> new KnownMail(
                        DossierNumber.parse(row.value1()).orThrow(),
                        Optional.of(new SignalId(row.value2())).filter(_ -> Boolean.TRUE.equals(row.value3()))));
    }

    @Override
    public List<DossierNumber> splits(Tx tx, Actor actor, SignalId id) {
        Field<UUID> report = DSL.coalesce(SIGNAL.SPLIT_FROM_ID, SIGNAL.ID);
        Optional<UUID> first = Sql.of(tx)
                .select(report)
                .from(SIGNAL)
                .join(REPORT_SOURCE)
                .on(REPORT_SOURCE.SIGNAL_ID.eq(SIGNAL.ID))
                .where(SIGNAL.ID.eq(id.value()), Visible.receiverPart(actor))
                .fetchOptional(row -> row.value1());
        return first.map(from -> Sql.of(tx)
                        .select(SIGNAL.NUMBER)
                        .from(SIGNAL)
                        .where(report.eq(from), SIGNAL.ID.ne(id.value()), Visible.signals(actor))
                        .orderBy(SIGNAL.RECEIVED_ON, SIGNAL.NUMBER)
                        .fetch(row -> DossierNumber.parse(row.value1()).orThrow()))
                .orElse(List.of());
    }

    @Override
    public List<String> namingReporter(Tx tx, Actor actor, SignalId id, List<String> texts) {
        boolean seen = signals.find(tx, actor, id).isPresent();
        return texts.stream()
                .filter(text -> seen && signals.namesReporter(tx, id, List.of(text)))
                .toList();
    }

    @Override
    public List<DueAnswer> answersDue(Tx tx, Actor actor, LocalDate until) {
        return AnswersDue.of(tx, actor, until);
    }

    @Override
    public Map<SignalState, Integer> counts(Tx tx, Actor actor) {
        Map<SignalState, Integer> counts = new EnumMap<>(SignalState.class);
        Sql.of(tx)
                .select(SIGNAL.STATE, DSL.count())
                .from(SIGNAL)
                .where(Visible.signals(actor))
                .groupBy(SIGNAL.STATE)
                .forEach(row -> counts.put(SignalState.valueOf(row.value1()), row.value2()));
        return counts;
    }
}

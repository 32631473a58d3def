package nl.casustafel.retention.store;

import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.CASE_EXTENSION;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.CASE_PROCESSING;
import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.EXCHANGE_ITEM;
import static nl.casustafel.schema.Tables.EXTENSION_CONSENT;
import static nl.casustafel.schema.Tables.LEGAL_HOLD;
import static nl.casustafel.schema.Tables.MINUTES_REOPENED;
import static nl.casustafel.schema.Tables.MINUTES_VERSION;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.access.sql.Endings;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.ExtensionGround;
import nl.casustafel.casefile.Processed;
import nl.casustafel.casefile.Processing;
import nl.casustafel.casefile.Regime;
import nl.casustafel.exchange.Passage;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.retention.Extension;
import nl.casustafel.retention.Keeping;
import nl.casustafel.retention.KeptCase;
import nl.casustafel.retention.LegalHold;
import nl.casustafel.retention.Obstacle;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.team.Organisation;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// How long cases are kept, read through the gates. Each kind of row is read once for all of them.
record KeptRows(Tx tx, Actor actor, KeptSources sources, LocalDate today) {
    private static final Field<Boolean> ACTION = DSL.field(DSL.exists(DSL.selectOne()
            .from(ACTION_ITEM)
            .where(ACTION_ITEM.CASE_ID.eq(CASE_FILE.ID), ACTION_ITEM.CLOSED_ON.isNull())));
    private static final Field<Boolean> LENT = DSL.field(DSL.exists(DSL.selectOne()
            .from(DOSSIER_AWAY)
            .where(DOSSIER_AWAY.DOSSIER_ID.eq(CASE_FILE.ID), DOSSIER_AWAY.MANNER.eq(Manner.LENT.name()))));
    private static final Field<Boolean> CAME = DSL.field(DSL.exists(DSL.selectOne()
            .from(EXCHANGE_ITEM)
            .where(EXCHANGE_ITEM.DOSSIER_ID.eq(CASE_FILE.ID), EXCHANGE_ITEM.WAY.eq(Passage.Way.IN.name()))));

    private static final Field<Boolean> UNWRITTEN = DSL.field(CASE_FILE
            .PHASE
            .in(Visible.SHIELDED)
            .andExists(DSL.selectOne()
                    .from(AGENDA_ITEM)
                    .where(
                            AGENDA_ITEM.CASE_ID.eq(CASE_FILE.ID).or(AGENDA_ITEM.SIGNAL_ID.eq(CASE_FILE.SIGNAL_ID)),
                            AGENDA_ITEM.STATE.in(ItemState.BUSY.name(), ItemState.DONE.name()))
                    .andNotExists(DSL.selectOne()
                            .from(MINUTES_VERSION)
                            .where(
                                    MINUTES_VERSION.MEETING_ID.eq(AGENDA_ITEM.MEETING_ID),
                                    MINUTES_VERSION.ID.notIn(DSL.select(MINUTES_REOPENED.MINUTES_VERSION_ID)
                                            .from(MINUTES_REOPENED))))));

    /// What is read beside the rows of the cases themselves.
    private record Beside(
            Set<UUID> open,
            Map<UUID, List<Processed>> moves,
            Map<UUID, Keeping.Closed> closings,
            Map<UUID, List<Extension>> extensions,
            Map<UUID, List<Versioned<LegalHold>>> holds,
            Map<UUID, Set<Organisation.Key>> providers) {}

    List<KeptCase> all() {
        return read(Endings.cases(actor)).stream()
                .sorted(Comparator.comparing((KeptCase kept) -> kept.term().until())
                        .thenComparing(KeptCase::number))
                .toList();
    }

    Optional<KeptCase> mine(CaseId id) {
        return read(CASE_FILE.ID.eq(id.value()).and(Endings.cases(actor))).stream()
                .findFirst();
    }

    Optional<KeptCase> seen(CaseId id) {
        return read(CASE_FILE.ID.eq(id.value()).and(Endings.cases(actor).or(Visible.cases(actor)))).stream()
                .findFirst();
    }

    private List<KeptCase> read(Condition which) {
        if (actor.roles().isEmpty()) {
            return List.of();
        }
        Set<UUID> ids =
                Sql.of(tx).select(CASE_FILE.ID).from(CASE_FILE).where(which).fetchSet(CASE_FILE.ID);
        if (ids.isEmpty()) {
            return List.of();
        }
        Beside beside = new Beside(open(ids), moves(ids), closings(), extensions(ids), holds(ids), providers(ids));
        return Sql.of(tx)
                .select(CASE_FILE.fields())
                .select(SUBJECT.NAME, SUBJECT.DESCRIPTION, SUBJECT.BORN_ON, ACTION, LENT, CAME, UNWRITTEN)
                .from(CASE_FILE)
                .leftJoin(SUBJECT)
                .on(SUBJECT.ID.eq(CASE_FILE.SUBJECT_ID))
                .where(CASE_FILE.ID.in(ids))
                .fetch(row -> kept(row, beside));
    }

    private KeptCase kept(Record row, Beside beside) {
        UUID id = row.get(CASE_FILE.ID);
        boolean open = beside.open().contains(id);
        List<Extension> extensions = beside.extensions().getOrDefault(id, List.of());
        return new KeptCase(
                new CaseId(id),
                DossierNumber.parse(row.get(CASE_FILE.NUMBER)).orThrow(),
                Optional.ofNullable(row.get(SUBJECT.NAME))
                        .or(() -> Optional.ofNullable(row.get(SUBJECT.DESCRIPTION)))
                        .filter(_ -> open)
                        .map(ShortText::of),
                CasePhase.valueOf(row.get(CASE_FILE.PHASE)),
                new Keeping(
                        Regime.valueOf(row.get(CASE_FILE.REGIME)),
                        row.get(CASE_FILE.ADMITTED_ON),
                        row.get(CASE_FILE.LAST_PROCESSED_ON),
                        Optional.ofNullable(beside.closings().get(id)),
                        extensions.stream()
                                .map(one -> new Keeping.Extended(
                                        one.decidedOn(), one.wish().until()))
                                .toList()),
                beside.moves().getOrDefault(id, List.of()),
                open ? extensions : List.of(),
                beside.holds().getOrDefault(id, List.of()),
                beside.providers().getOrDefault(id, Set.of()),
                Optional.ofNullable(row.get(SUBJECT.BORN_ON))
                        .filter(born -> born.plusYears(18).isAfter(today))
                        .isPresent(),
                waits(row));
    }

    private Set<Obstacle> waits(Record row) {
        Set<Obstacle> all = EnumSet.noneOf(Obstacle.class);
        if (row.get(ACTION)) {
            all.add(Obstacle.ACTION_OPEN);
        }
        if (row.get(UNWRITTEN)) {
            all.add(Obstacle.MINUTES_OPEN);
        }
        if (row.get(LENT)) {
            all.add(Obstacle.LENT);
        }
        if (row.get(CAME) && sources.exchanges().loan(tx, row.get(CASE_FILE.ID)).isPresent()) {
            all.add(Obstacle.ON_LOAN);
        }
        return all;
    }

    /// Those of which this actor sees more than that they are kept.
    private Set<UUID> open(Set<UUID> ids) {
        return Sql.of(tx)
                .select(CASE_FILE.ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(ids), Visible.cases(actor))
                .fetchSet(CASE_FILE.ID);
    }

    private Map<UUID, List<Processed>> moves(Set<UUID> ids) {
        return Sql.of(tx)
                .selectFrom(CASE_PROCESSING)
                .where(CASE_PROCESSING.CASE_ID.in(ids))
                .orderBy(CASE_PROCESSING.PROCESSED_ON.desc(), CASE_PROCESSING.KIND)
                .fetchGroups(
                        CASE_PROCESSING.CASE_ID,
                        row -> new Processed(row.getProcessedOn(), Processing.valueOf(row.getKind())));
    }

    private Map<UUID, Keeping.Closed> closings() {
        return sources.closings().all(tx).stream()
                .collect(Collectors.toMap(closing -> closing.caseFile().value(), KeptRows::closed));
    }

    private static Keeping.Closed closed(CaseClosing closing) {
        return new Keeping.Closed(
                closing.closedOn(),
                Optional.of(closing.kept().until()),
                closing.reason().destroysAtOnce());
    }

    private Map<UUID, List<Extension>> extensions(Set<UUID> ids) {
        Map<UUID, List<Organisation.Key>> consents = Sql.of(tx)
                .select(EXTENSION_CONSENT.fields())
                .from(EXTENSION_CONSENT)
                .join(CASE_EXTENSION)
                .on(CASE_EXTENSION.ID.eq(EXTENSION_CONSENT.EXTENSION_ID))
                .where(CASE_EXTENSION.CASE_ID.in(ids))
                .fetchGroups(
                        EXTENSION_CONSENT.EXTENSION_ID,
                        row -> new Organisation.Key(row.get(EXTENSION_CONSENT.ORGANISATION_ID)));
        return Sql.of(tx)
                .selectFrom(CASE_EXTENSION)
                .where(CASE_EXTENSION.CASE_ID.in(ids))
                .orderBy(CASE_EXTENSION.DECIDED_ON, CASE_EXTENSION.UNTIL_ON)
                .fetchGroups(
                        CASE_EXTENSION.CASE_ID,
                        row -> new Extension(
                                new Extension.Key(row.getId()),
                                new CaseId(row.getCaseId()),
                                new Extension.Wish(
                                        row.getUntilOn(),
                                        ExtensionGround.valueOf(row.getGround()),
                                        LongText.of(row.getReason()),
                                        new HashSet<>(consents.getOrDefault(row.getId(), List.of()))),
                                row.getDecidedOn(),
                                new PersonId(row.getDecidedBy())));
    }

    private Map<UUID, List<Versioned<LegalHold>>> holds(Set<UUID> ids) {
        return Sql.of(tx)
                .selectFrom(LEGAL_HOLD)
                .where(LEGAL_HOLD.CASE_ID.in(ids))
                .orderBy(LEGAL_HOLD.ENDED_ON.desc().nullsFirst(), LEGAL_HOLD.REVIEW_ON, LEGAL_HOLD.ID)
                .fetchGroups(LEGAL_HOLD.CASE_ID, JooqTerms::hold);
    }

    private Map<UUID, Set<Organisation.Key>> providers(Set<UUID> ids) {
        Map<UUID, Set<Organisation.Key>> found = new HashMap<>();
        Sql.of(tx)
                .select(CASE_PARTICIPANT.CASE_ID, CASE_PARTICIPANT.ORGANISATION_ID)
                .from(CASE_PARTICIPANT)
                .where(CASE_PARTICIPANT.CASE_ID.in(ids))
                .forEach(row -> found.computeIfAbsent(row.value1(), _ -> new HashSet<>())
                        .add(new Organisation.Key(row.value2())));
        return found;
    }
}

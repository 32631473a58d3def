package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.ACTION_NUMBER;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.ActionBlock;
import nl.casustafel.plan.ActionEffect;
import nl.casustafel.plan.ActionId;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.plan.ActionNumber;
import nl.casustafel.plan.ActionOrigin;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.ActionState;
import nl.casustafel.plan.Actions;
import nl.casustafel.plan.Closing;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.NewAction;
import nl.casustafel.schema.tables.records.ActionItemRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/// Actions in their own tables, seen through the gate of what they are about; the team's own are for
/// whoever holds a role.
public final class JooqActions implements Actions, ActionReads {
    private static final Condition OPEN = ActionWork.OPEN;

    @Override
    public ActionNumber nextNumber(Tx tx, int year, char storeLetter) {
        int next = Sql.of(tx)
                        .select(ACTION_NUMBER.LAST_SEQUENCE)
                        .from(ACTION_NUMBER)
                        .where(ACTION_NUMBER.NUMBER_YEAR.eq(year))
                        .fetchOptional(ACTION_NUMBER.LAST_SEQUENCE)
                        .orElse(0)
                + 1;
        Sql.of(tx)
                .insertInto(ACTION_NUMBER)
                .set(ACTION_NUMBER.NUMBER_YEAR, year)
                .set(ACTION_NUMBER.LAST_SEQUENCE, next)
                .onDuplicateKeyUpdate()
                .set(ACTION_NUMBER.LAST_SEQUENCE, next)
                .execute();
        return ActionNumber.of(year, storeLetter, next);
    }

    @Override
    public void add(Tx tx, ActionItem action) {
        NewAction agreed = action.agreed();
        ActionItemRecord row = new ActionItemRecord();
        row.setId(action.id().value());
        row.setNumber(action.number().value());
        row.setSignalId(agreed.origin().signal().map(SignalId::value).orElse(null));
        row.setCaseId(agreed.origin().caseFile().map(CaseId::value).orElse(null));
        row.setAgendaItemId(agreed.origin().agendaItem().orElse(null));
        row.setBody(agreed.text().value());
        row.setOwnerId(agreed.owner().value());
        row.setExecutor(agreed.executor().map(ShortText::value).orElse(null));
        row.setDueOn(agreed.due());
        row.setState(action.running().name());
        row.setMadeAt(action.madeAt());
        row.setMadeBy(action.madeBy().value());
        row.setRowVersion(1);
        Sql.of(tx).insertInto(ACTION_ITEM).set(row).execute();
    }

    @Override
    public void move(Tx tx, ActionId id, ActionOrigin to) {
        Sql.of(tx)
                .update(ACTION_ITEM)
                .set(ACTION_ITEM.SIGNAL_ID, to.signal().map(SignalId::value).orElse(null))
                .set(ACTION_ITEM.CASE_ID, to.caseFile().map(CaseId::value).orElse(null))
                .set(ACTION_ITEM.AGENDA_ITEM_ID, to.agendaItem().orElse(null))
                .set(ACTION_ITEM.ROW_VERSION, ACTION_ITEM.ROW_VERSION.plus(1))
                .where(ACTION_ITEM.ID.eq(id.value()))
                .execute();
    }

    @Override
    public boolean close(Tx tx, ActionId id, Closing closing, LocalDate on, int version) {
        return Sql.of(tx)
                        .update(ACTION_ITEM)
                        .set(ACTION_ITEM.STATE, closing.state().name())
                        .set(ACTION_ITEM.CLOSED_ON, on)
                        .set(
                                ACTION_ITEM.CLOSING_NOTE,
                                closing.note().map(LongText::value).orElse(null))
                        .set(ACTION_ITEM.ROW_VERSION, version + 1)
                        .where(ACTION_ITEM.ID.eq(id.value()), ACTION_ITEM.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public boolean run(Tx tx, ActionId id, ActionState to, int version) {
        return Sql.of(tx)
                        .update(ACTION_ITEM)
                        .set(ACTION_ITEM.STATE, to.name())
                        .set(ACTION_ITEM.ROW_VERSION, version + 1)
                        .where(ACTION_ITEM.ID.eq(id.value()), ACTION_ITEM.ROW_VERSION.eq(version), OPEN)
                        .execute()
                == 1;
    }

    @Override
    public boolean judge(Tx tx, ActionId id, ActionEffect effect, int version) {
        return Sql.of(tx)
                        .update(ACTION_ITEM)
                        .set(ACTION_ITEM.EFFECT_ON, effect.on())
                        .set(ACTION_ITEM.EFFECT_REACHED, effect.reached().name())
                        .set(ACTION_ITEM.EFFECT_NOTE, effect.words().value())
                        .set(ACTION_ITEM.ROW_VERSION, version + 1)
                        .where(ACTION_ITEM.ID.eq(id.value()), ACTION_ITEM.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public void block(Tx tx, ActionId id, ActionBlock block) {
        lift(tx, id);
        BlockRows.add(tx, id, block);
    }

    @Override
    public void lift(Tx tx, ActionId id) {
        BlockRows.remove(tx, id);
    }

    @Override
    public Optional<ActionBlock> blockOn(Tx tx, ActionId id) {
        return BlockRows.of(tx, id);
    }

    @Override
    public Optional<ActionBlock.Seen> blocked(Tx tx, Actor actor, ActionId id) {
        return find(tx, actor, id)
                .filter(found -> found.value().state() == ActionState.BLOCKED)
                .flatMap(_ -> blockOn(tx, id))
                .map(block -> {
                    boolean own = block.by().equals(actor.person());
                    return new ActionBlock.Seen(block.reviewOn(), own ? block.why() : Optional.empty(), own);
                });
    }

    @Override
    public Optional<Versioned<ActionItem>> find(Tx tx, Actor actor, ActionId id) {
        return Sql.of(tx)
                .selectFrom(ACTION_ITEM)
                .where(ACTION_ITEM.ID.eq(id.value()), visible(actor))
                .fetchOptional(JooqActions::action);
    }

    @Override
    public List<ActionRow> mine(Tx tx, Actor actor) {
        Condition owned = ACTION_ITEM.OWNER_ID.eq(actor.person().value());
        return rows(tx, actor, OPEN.and(owned), ACTION_ITEM.DUE_ON);
    }

    @Override
    public List<ActionRow> ofOrganisation(Tx tx, Actor actor) {
        var own = DSL.select(TEAM_PERSON.ORGANISATION_ID)
                .from(TEAM_PERSON)
                .where(TEAM_PERSON.ID.eq(actor.person().value()));
        Condition ours = ACTION_ITEM.OWNER_ID.in(
                DSL.select(TEAM_PERSON.ID).from(TEAM_PERSON).where(TEAM_PERSON.ORGANISATION_ID.in(own)));
        return rows(tx, actor, OPEN.and(ours), ACTION_ITEM.DUE_ON);
    }

    @Override
    public List<ActionRow> open(Tx tx, Actor actor) {
        return rows(tx, actor, OPEN, ACTION_ITEM.DUE_ON);
    }

    @Override
    public List<ActionRow> overdue(Tx tx, Actor actor, LocalDate today) {
        return rows(tx, actor, OPEN.and(ACTION_ITEM.DUE_ON.lt(today)), ACTION_ITEM.DUE_ON);
    }

    @Override
    public List<ActionRow> of(Tx tx, Actor actor, CaseId caseFile) {
        Condition ofItsSignal = ACTION_ITEM.SIGNAL_ID.in(
                DSL.select(CASE_FILE.SIGNAL_ID).from(CASE_FILE).where(CASE_FILE.ID.eq(caseFile.value())));
        return rows(tx, actor, ACTION_ITEM.CASE_ID.eq(caseFile.value()).or(ofItsSignal), ACTION_ITEM.MADE_AT);
    }

    @Override
    public List<ActionRow> of(Tx tx, Actor actor, SignalId signal) {
        return rows(tx, actor, ACTION_ITEM.SIGNAL_ID.eq(signal.value()), ACTION_ITEM.MADE_AT);
    }

    @Override
    public List<ActionRow> ofAgendaItem(Tx tx, Actor actor, UUID agendaItem) {
        return rows(tx, actor, ACTION_ITEM.AGENDA_ITEM_ID.eq(agendaItem), ACTION_ITEM.MADE_AT);
    }

    private static List<ActionRow> rows(Tx tx, Actor actor, Condition which, OrderField<?> order) {
        var caseNumber =
                DSL.field(DSL.select(CASE_FILE.NUMBER).from(CASE_FILE).where(CASE_FILE.ID.eq(ACTION_ITEM.CASE_ID)));
        var signalNumber = DSL.field(DSL.select(SIGNAL.NUMBER).from(SIGNAL).where(SIGNAL.ID.eq(ACTION_ITEM.SIGNAL_ID)));
        var dossier = DSL.coalesce(caseNumber, signalNumber);
        return Sql.of(tx)
                .select(ACTION_ITEM.fields())
                .select(TEAM_PERSON.NAME, dossier)
                .from(ACTION_ITEM)
                .join(TEAM_PERSON)
                .on(TEAM_PERSON.ID.eq(ACTION_ITEM.OWNER_ID))
                .where(which, visible(actor))
                .orderBy(order, ACTION_ITEM.NUMBER)
                .fetch(row -> new ActionRow(
                        action(row.into(ACTION_ITEM)),
                        ShortText.of(row.get(TEAM_PERSON.NAME)),
                        Optional.ofNullable(row.get(dossier)).map(JooqActions::number)));
    }

    private static DossierNumber number(String stored) {
        return DossierNumber.parse(stored).orThrow();
    }

    private static Versioned<ActionItem> action(ActionItemRecord row) {
        NewAction agreed = new NewAction(
                new ActionOrigin(
                        Optional.ofNullable(row.getSignalId()).map(SignalId::new),
                        Optional.ofNullable(row.getCaseId()).map(CaseId::new),
                        Optional.ofNullable(row.getAgendaItemId())),
                ShortText.of(row.getBody()),
                new PersonId(row.getOwnerId()),
                Optional.ofNullable(row.getExecutor()).map(ShortText::of),
                row.getDueOn());
        ActionItem action = new ActionItem(
                new ActionId(row.getId()),
                new ActionNumber(row.getNumber()),
                agreed,
                row.getMadeAt(),
                new PersonId(row.getMadeBy()),
                running(ActionState.valueOf(row.getState())),
                Optional.ofNullable(row.getClosedOn()).map(on -> new ActionItem.Closed(closing(row), on)),
                Optional.ofNullable(row.getEffectOn())
                        .map(on -> new ActionEffect(
                                on,
                                Evaluation.Reached.valueOf(row.getEffectReached()),
                                LongText.of(row.getEffectNote()))));
        return new Versioned<>(action, row.getRowVersion());
    }

    private static ActionState running(ActionState stored) {
        return stored.open() ? stored : ActionState.AGREED;
    }

    private static Closing closing(ActionItemRecord row) {
        Optional<LongText> note = Optional.ofNullable(row.getClosingNote()).map(LongText::of);
        return switch (ActionState.valueOf(row.getState())) {
            case NOT_DONE -> new Closing.NotDone(note.orElseThrow());
            case LAPSED -> new Closing.Lapsed(note.orElseThrow());
            case AGREED, IN_PROGRESS, BLOCKED, EFFECT_JUDGED, DONE -> new Closing.Done(note);
        };
    }

    private static Condition visible(Actor actor) {
        Condition byCase =
                ACTION_ITEM.CASE_ID.in(DSL.select(CASE_FILE.ID).from(CASE_FILE).where(Visible.cases(actor)));
        Condition bySignal =
                ACTION_ITEM.SIGNAL_ID.in(DSL.select(SIGNAL.ID).from(SIGNAL).where(Visible.signals(actor)));
        Condition ofTeam = ACTION_ITEM.CASE_ID.isNull().and(ACTION_ITEM.SIGNAL_ID.isNull());
        return actor.roles().isEmpty()
                ? DSL.falseCondition()
                : byCase.or(bySignal).or(ofTeam);
    }
}

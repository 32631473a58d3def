package nl.casustafel.provision.store;

import static nl.casustafel.schema.Tables.POLICE_DECISION;

import java.util.List;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.DecisionReads;
import nl.casustafel.provision.PoliceDecision;
import nl.casustafel.provision.PoliceDecisions;
import nl.casustafel.schema.tables.records.PoliceDecisionRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Decisions on police data, in their table.
public final class JooqPoliceDecisions implements PoliceDecisions, DecisionReads {
    @Override
    public void add(Tx tx, PoliceDecision decision) {
        PoliceDecisionRecord row = new PoliceDecisionRecord();
        row.setId(decision.id().value());
        row.setRegime(decision.partnership().regime().name());
        row.setPartnership(decision.partnership().name().value());
        row.setPurpose(decision.partnership().purpose().value());
        row.setInterest(decision.content().interest().value());
        row.setData(decision.content().data().value());
        row.setConditions(decision.content().conditions().value());
        row.setReceivers(decision.content().receivers().value());
        row.setDecidedBy(decision.taken().by().value());
        row.setDecidedOn(decision.taken().on());
        row.setReference(decision.taken().reference().value());
        row.setRecordedBy(decision.recorded().by().value());
        row.setRecordedAt(decision.recorded().at());
        Sql.of(tx).insertInto(POLICE_DECISION).set(row).execute();
    }

    @Override
    public List<PoliceDecision> decisions(Tx tx, Actor actor) {
        return mayRead(actor)
                ? Sql.of(tx)
                        .selectFrom(POLICE_DECISION)
                        .orderBy(POLICE_DECISION.DECIDED_ON.desc(), POLICE_DECISION.RECORDED_AT.desc())
                        .fetch(JooqPoliceDecisions::decision)
                : List.of();
    }

    private static boolean mayRead(Actor actor) {
        return actor.has(Role.PROCESS_COORDINATOR)
                || actor.has(Role.LAWFULNESS_REVIEW)
                || actor.has(Role.FILE_HOLDER)
                || actor.has(Role.DECIDER);
    }

    private static PoliceDecision decision(PoliceDecisionRecord row) {
        return new PoliceDecision(
                new PoliceDecision.Key(row.getId()),
                new PoliceDecision.Partnership(
                        ShortText.of(row.getPartnership()),
                        Regime.valueOf(row.getRegime()),
                        LongText.of(row.getPurpose())),
                new PoliceDecision.Content(
                        LongText.of(row.getInterest()),
                        LongText.of(row.getData()),
                        LongText.of(row.getConditions()),
                        LongText.of(row.getReceivers())),
                new PoliceDecision.Taken(
                        ShortText.of(row.getDecidedBy()), row.getDecidedOn(), ShortText.of(row.getReference())),
                new PoliceDecision.Recorded(new PersonId(row.getRecordedBy()), row.getRecordedAt()));
    }
}

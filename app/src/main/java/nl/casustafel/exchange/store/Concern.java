package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.access.sql.HandsOver;
import nl.casustafel.exchange.Difference.Part;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.DossierKind;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.signal.SignalState;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Whose concern the dossiers in a bundle are (DEC-5): as they are here, and where they are not, as
/// they come.
record Concern(DSLContext sql, Actor actor, Load incoming) {
    private static final Set<String> AT_TABLE = Set.of(SignalState.ON_AGENDA.name(), SignalState.IN_WEIGHING.name());

    boolean isOfOthers(Dossier dossier) {
        if (wasAtTheTable(dossier)) {
            return comesForOthers(dossier);
        }
        List<UUID> signals = incoming.signals(dossier.value());
        Condition aCase = CASE_FILE.ID.eq(dossier.value()).or(CASE_FILE.SIGNAL_ID.in(signals));
        boolean isHere = sql.fetchExists(CASE_FILE, aCase) || sql.fetchExists(SIGNAL, SIGNAL.ID.in(signals));
        return isHere ? isHereForOthers(aCase, signals) : comesForOthers(dossier);
    }

    /// Coordinators take in what lay at a table: this one or the other.
    private boolean wasAtTheTable(Dossier dossier) {
        return actor.has(Role.PROCESS_COORDINATOR)
                && (dossier.kind() == DossierKind.CASE
                        || Route.LEGS.stream()
                                .filter(leg -> leg.part() == Part.STEP)
                                .flatMap(leg -> incoming.rows(dossier.value(), leg).values().stream())
                                .anyMatch(step -> AT_TABLE.contains(step.get(SIGNAL_STEP.TO_STATE))));
    }

    private boolean comesForOthers(Dossier dossier) {
        Leg leg = dossier.kind() == DossierKind.CASE ? Route.CASES : Route.SIGNALS;
        return incoming.rows(dossier.value(), leg).values().stream()
                .map(row -> DSL.val(row.get("MUNICIPALITY_ID", UUID.class)))
                .anyMatch(municipality ->
                        !sql.fetchExists(DSL.selectOne().where(HandsOver.municipality(actor, municipality))));
    }

    /// Who may move a case may move its signal. Asked by what may be moved, for a municipality that is
    /// missing is nobody's.
    private boolean isHereForOthers(Condition aCase, List<UUID> signals) {
        var cases = DSL.select(CASE_FILE.ID).from(CASE_FILE).where(HandsOver.cases(actor));
        var ofCases = DSL.select(CASE_FILE.SIGNAL_ID)
                .from(CASE_FILE)
                .where(CASE_FILE.SIGNAL_ID.isNotNull(), HandsOver.cases(actor));
        var own = DSL.select(SIGNAL.ID).from(SIGNAL).where(HandsOver.signals(actor));
        return sql.fetchExists(CASE_FILE, aCase, CASE_FILE.ID.notIn(cases))
                || sql.fetchExists(SIGNAL, SIGNAL.ID.in(signals), SIGNAL.ID.notIn(ofCases), SIGNAL.ID.notIn(own));
    }
}

package nl.casustafel.plan;

import static nl.casustafel.schema.Tables.PLAN_VERSION;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.LongText;
import nl.casustafel.testkit.ClosingMother;
import nl.casustafel.testkit.PlanMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A plan does not outlive its case, and whoever begins again begins without one (law 1.5, 1.6).
class PlanEndsWithCaseTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final ClosingMother closing = new ClosingMother(table);
    private final PlanMother plan = new PlanMother(table);

    @AfterEach
    void close() {
        vault.close();
    }

    /// What stands of one version; the gate shows it to nobody any more (T-C8).
    private record Left(String state, boolean endedToday, Optional<String> why) {}

    private List<Left> versions(CaseId id) {
        return vault.read(tx -> Sql.of(tx)
                .selectFrom(PLAN_VERSION)
                .where(PLAN_VERSION.CASE_ID.eq(id.value()))
                .orderBy(PLAN_VERSION.VERSION_NO)
                .fetch(row -> new Left(
                        row.getState(),
                        vault.clock.today().equals(row.getEndedOn()),
                        Optional.ofNullable(row.getEndedNote()))));
    }

    private CaseId toPlan() {
        CaseId id = table.admitted();
        table.toPlan(id);
        return id;
    }

    @Test
    void t_c7_aPlanThatIsCarriedOutIsWithdrawnForTheReasonTheCaseEnded() {
        CaseId id = toPlan();
        PlanVersionId version = plan.agreed(id);
        closing.closed(id);
        assertEquals(List.of(new Left("WITHDRAWN", true, Optional.of(ClosingMother.WHY.value()))), versions(id));
        assertTrue(vault.read(tx -> vault.audit.latest(tx, 20)).stream()
                .anyMatch(row -> row.action().value().equals("PLAN_ENDED_WITH_CASE")
                        && row.object().equals(version.value())));
    }

    @Test
    void t_c7_whatWasLookedBackOnIsFinishedAndWhatEndedBeforeStaysAsItWas() {
        CaseId id = toPlan();
        PlanVersionId first = plan.agreed(id);
        plan.evaluated(id);
        LongText own = LongText.of("Het eerste doel is bereikt.");
        done(plan.end.finish(plan.holder(), first, plan.row(id).version(), own));
        plan.agreed(id);
        plan.evaluated(id);
        closing.closed(id);
        assertEquals(
                List.of(
                        new Left("FINISHED", true, Optional.of(own.value())),
                        new Left("FINISHED", true, Optional.of(ClosingMother.WHY.value()))),
                versions(id));
    }

    @Test
    void t_c3x_aConceptIsWithdrawnWhereNothingWasFound() {
        CaseId id = table.admitted();
        plan.concept(id);
        table.life.invite(id);
        done(table.life.begin.handle(closing.holder(), id));
        LongText why = LongText.of("Geen aanwijzingen.");
        done(table.life.judge.nothingFound(closing.holder(), id, why));
        assertEquals(List.of(new Left("WITHDRAWN", true, Optional.of(why.value()))), versions(id));
    }

    @Test
    void whoGoesOnWithSomebodyBeginsWithANewWeighingAndWithoutAPlan_T_C1() {
        CaseId over = toPlan();
        plan.agreed(over);
        closing.closed(over);
        CaseId again = table.admitted();
        assertEquals(Optional.empty(), vault.read(tx -> plan.plans.latest(tx, plan.holder(), again)));
        table.toPlan(again);
        plan.agreed(again);
        assertEquals(1, plan.row(again).value().number());
        assertEquals("WITHDRAWN", versions(over).getFirst().state());
    }
}

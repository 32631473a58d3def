package nl.casustafel.casefile.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.Test;

@OneAtATime
class CaseModelTest {
    @Test
    void logsOneOpeningOfTheCaseAndOfItsSignalHoweverOftenItIsRefreshed() {
        try (TestVault vault = new TestVault()) {
            WeighingMother mother = new WeighingMother(vault);
            RunningMother running = new RunningMother(mother);
            CaseId id = mother.admitted();
            CaseActs acts = new CaseActs(
                    mother.recorder(),
                    vault.transactor(),
                    mother.cases,
                    mother.signals.reads,
                    mother.team.team,
                    running.attachments,
                    (_, _) -> Map.of(),
                    running.keep,
                    running.number);
            CaseModel model = new CaseModel(id, acts, CaseDeskMother.desk(new Events(Runnable::run), new Navigator()));
            model.load();
            model.load();
            CaseSheet sheet = Objects.requireNonNull(model.sheet().get());
            assertEquals(1, lines(vault, id.value(), "CASE_OPENED"));
            assertEquals(1, lines(vault, sheet.caseFile().signal().orElseThrow().value(), "SIGNAL_OPENED"));
        }
    }

    private static long lines(TestVault vault, UUID object, String action) {
        return vault.read(tx -> vault.audit.about(tx, object)).stream()
                .filter(row -> row.action().value().equals(action))
                .count();
    }
}

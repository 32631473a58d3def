package nl.casustafel.closing;

import java.util.Optional;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.vault.Tx;

/// Whether the list with which a case ends was answered, and read along where it ends over a no (T-C6).
final class ExitRule {
    private final Endings endings;
    private final Frameworks frameworks;

    ExitRule(Endings endings, Frameworks frameworks) {
        this.endings = endings;
        this.frameworks = frameworks;
    }

    Optional<ClosingRefusal> against(Tx tx, CaseId id) {
        ExitList exit = endings.exit(tx, id);
        return exit.open(frameworks.newest(tx).checklists().exit()).stream()
                .findFirst()
                .<ClosingRefusal>map(ClosingRefusal.QuestionOpen::new)
                .or(() -> exit.deviates() && !exit.deviationHolds()
                        ? Optional.of(ClosingRefusal.Plain.DEVIATION_OPEN)
                        : Optional.empty());
    }
}

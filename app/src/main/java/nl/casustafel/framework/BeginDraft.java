package nl.casustafel.framework;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.assessment.file.FrameworkFile;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Begins a version from the one in use (framework 3.9). One at a time.
public final class BeginDraft {
    private final Transactor transactor;
    private final Keeping keeping;
    private final CaseClock clock;

    public BeginDraft(Transactor transactor, Keeping keeping, CaseClock clock) {
        this.transactor = transactor;
        this.keeping = keeping;
        this.clock = clock;
    }

    public Outcome<FrameworkId, DraftRefusal> handle(Actor actor, VersionNumber.ChangeSize step) {
        return transactor.write(actor, Purpose.KEEP_FRAMEWORK, tx -> {
            if (!Keeping.keeps(actor)) {
                return Outcome.refused(DraftRefusal.Plain.NOT_YOURS);
            }
            return keeping.drafts().drafts(tx).isEmpty()
                    ? begun(tx, actor, step)
                    : Outcome.refused(DraftRefusal.Plain.ONE_AT_A_TIME);
        });
    }

    private Outcome<FrameworkId, DraftRefusal> begun(Tx tx, Actor actor, VersionNumber.ChangeSize step) {
        SettledVersion last = keeping.versions().settled(tx).getLast();
        Framework before = keeping.versions().framework(tx, last.id()).orElseThrow();
        VersionNumber number = FrameworkDraft.number(before).next(step);
        Framework content = new Changing(
                        before,
                        new Framework.Version(
                                before.version().lineage(),
                                number.name(),
                                before.version().hash()))
                .whole();
        FrameworkDraft draft = new FrameworkDraft(
                FrameworkId.fresh(),
                content,
                VersionStep.mapping(before, content, List.of(), step),
                last.id(),
                FrameworkDraft.State.CONCEPT,
                new FrameworkDraft.Begun(clock.now(), actor.person()),
                Optional.empty());
        keeping.drafts().add(tx, draft, FrameworkFile.write(content));
        return Keeping.told(tx, FrameworkAction.FRAMEWORK_BEGUN, draft.id());
    }
}

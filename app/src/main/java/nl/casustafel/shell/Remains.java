package nl.casustafel.shell;

import java.util.List;
import nl.casustafel.assessment.store.RoundRows;
import nl.casustafel.attachment.store.AttachmentRows;
import nl.casustafel.casefile.store.CaseRemains;
import nl.casustafel.closing.store.ClosingRemains;
import nl.casustafel.domains.store.LookRows;
import nl.casustafel.dossier.store.CaseFactRemains;
import nl.casustafel.excerpt.store.RedactionRows;
import nl.casustafel.exchange.store.PassageRows;
import nl.casustafel.judgement.store.JudgementRemains;
import nl.casustafel.meeting.store.AgendaRows;
import nl.casustafel.minutes.store.SheetRows;
import nl.casustafel.person.store.SubjectRows;
import nl.casustafel.plan.store.ActionRows;
import nl.casustafel.plan.store.PlanRemains;
import nl.casustafel.referral.store.FollowUpRows;
import nl.casustafel.referral.store.StatementRows;
import nl.casustafel.relation.store.RelatedRows;
import nl.casustafel.retention.store.TermRows;
import nl.casustafel.signal.store.SignalRemains;
import nl.casustafel.timeline.store.MomentRows;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.sql.DraftRows;
import nl.casustafel.weighing.store.WeighingRemains;

/// Every feature that holds rows about a signal or a case, what points before what is pointed to (W-G6). A
/// test compares their tables with all there are.
public final class Remains {
    private Remains() {}

    public static List<Destroyable> all() {
        return List.of(
                new RedactionRows(),
                new SheetRows(),
                new PlanRemains(),
                new ActionRows(),
                new FollowUpRows(),
                new StatementRows(),
                new AgendaRows(),
                new JudgementRemains(),
                new RoundRows(),
                new CaseFactRemains(),
                new ClosingRemains(),
                new RelatedRows(),
                new LookRows(),
                new MomentRows(),
                new TermRows(),
                new CaseRemains(),
                new WeighingRemains(),
                new AttachmentRows(),
                new PassageRows(),
                new DraftRows(),
                new SignalRemains(),
                new SubjectRows());
    }
}

package nl.casustafel.judgement;

import nl.casustafel.kernel.AuditAction;

public enum JudgementAction implements AuditAction {
    ASSESSMENT_BEGUN,
    ASSESSMENT_OPENED,
    RATING_CHANGED,
    CONSENSUS_TYPED,
    DOMAIN_PICTURED,
    CASE_JUDGED,
    CASE_PROMPT_ANSWERED,
    ASSESSMENT_AGREED
}

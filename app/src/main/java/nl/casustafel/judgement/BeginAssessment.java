package nl.casustafel.judgement;

import java.util.Optional;
import java.util.TreeMap;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Begins an assessment of a case, by the newest version of the framework (framework 3.9). One at a time;
/// one whose version was replaced too long ago to finish it is left as it is.
public final class BeginAssessment {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final ProceedCase proceed;
    private final Running.Sources sources;
    private final RateBlind rate;
    private final CaseClock clock;

    public BeginAssessment(
            Transactor transactor, CaseFiles cases, ProceedCase proceed, Judging judging, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.proceed = proceed;
        this.sources = judging.sources();
        this.rate = judging.rate();
        this.clock = clock;
    }

    public Outcome<AssessmentId, JudgementRefusal> handle(Actor actor, CaseId caseFile) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!Running.mayRecord(actor)) {
                return Outcome.refused(JudgementRefusal.Plain.NOT_YOURS);
            }
            Optional<CaseFile> found = cases.find(tx, actor, caseFile).map(Versioned::value);
            if (found.isEmpty()) {
                return Outcome.refused(JudgementRefusal.Plain.UNKNOWN);
            }
            if (sources.assessments().of(tx, actor, caseFile).stream()
                    .anyMatch(one -> one.agreed().isEmpty() && canFinish(tx, one))) {
                return Outcome.refused(JudgementRefusal.Plain.STILL_RUNNING);
            }
            return JudgementRefusal.ofCase(proceed.within(tx, actor, caseFile)).map(_ -> begun(tx, actor, found.get()));
        });
    }

    private boolean canFinish(Tx tx, CaseAssessment assessment) {
        return sources.frameworks()
                .finishBy(tx, assessment.framework())
                .filter(last -> clock.today().isAfter(last))
                .isEmpty();
    }

    private AssessmentId begun(Tx tx, Actor actor, CaseFile caseFile) {
        Framework framework = sources.frameworks().newest(tx);
        CaseAssessment assessment = new CaseAssessment(
                AssessmentId.fresh(),
                caseFile.id(),
                framework.version().hash(),
                caseFile.strand().motive(),
                new CaseAssessment.Begun(clock.now(), actor.person()),
                new CaseAssessment.Content(
                        new TreeMap<>(), new TreeMap<>(), Overall.empty(clock.today()), new TreeMap<>()),
                Optional.empty());
        sources.assessments().add(tx, assessment);
        rate.begin(tx, actor, assessment.about(), framework);
        tx.audit(JudgementAction.ASSESSMENT_BEGUN, assessment.id());
        tx.emit(new AssessmentChanged(assessment.id(), caseFile.id()));
        return assessment.id();
    }
}

package nl.casustafel.judgement;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// People put into words what they think of a domain, and of the case as a whole (framework 3.4).
/// Nothing is suggested; what is checked is only that "laag" does not stand on what nobody looked at.
public final class JudgeCase {
    private final Transactor transactor;
    private final Running.Sources sources;
    private final CaseClock clock;

    public JudgeCase(Transactor transactor, Judging judging, CaseClock clock) {
        this.transactor = transactor;
        this.sources = judging.sources();
        this.clock = clock;
    }

    public Outcome<DomainPicture, JudgementRefusal> picture(
            Actor actor, AssessmentId id, char domain, DomainPicture picture) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> Running.toRecord(sources, tx, actor, id)
                        .then(Running::laidOpen)
                        .then(running -> {
                            boolean fits = running.framework().domains().stream()
                                    .anyMatch(one -> one.code() == domain
                                            && picture.value().fits(one.polarity()));
                            if (!fits) {
                                throw new IllegalArgumentException("a picture of another domain");
                            }
                            sources.assessments().picture(tx, id, domain, picture);
                            return running.told(tx, JudgementAction.DOMAIN_PICTURED, picture);
                        }));
    }

    /// @param version of the assessment as it was read
    public Outcome<Overall, JudgementRefusal> overall(Actor actor, AssessmentId id, int version, Overall overall) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> Running.toRecord(sources, tx, actor, id)
                        .then(Running::laidOpen)
                        .then(running -> judged(tx, running, version, overall)));
    }

    private Outcome<Overall, JudgementRefusal> judged(Tx tx, Running running, int version, Overall overall) {
        CaseAssessment assessment = running.assessment();
        Optional<JudgementRefusal> objection = overall.objection(assessment.counts(running.framework()), clock.today());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        return sources.assessments().judge(tx, assessment.id(), overall, version)
                ? running.told(tx, JudgementAction.CASE_JUDGED, overall)
                : Outcome.refused(JudgementRefusal.Plain.CHANGED_MEANWHILE);
    }
}

package nl.casustafel.judgement;

import java.util.Optional;
import java.util.SortedMap;
import nl.casustafel.assessment.AssessmentRefusal;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.Designated;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Rating a case: blind first, each for an organisation, all indicators that apply; laid open; then each
/// changes the own level where the talk gave reason (framework 3.3, DEC-3).
public final class RateCase {
    private final Transactor transactor;
    private final CaseFiles cases;
    private final TeamReads team;
    private final Running.Sources sources;
    private final RateBlind rate;
    private final CaseClock clock;

    /// A sheet that is filled in.
    public record Filled(Organisation.Key organisation, RatedBy by, SortedMap<IndicatorCode, Rating> ratings)
            implements PersonalData {
        @Override
        public String toString() {
            return "Filled[ratings=" + ratings.size() + "]";
        }
    }

    /// Another level, and why.
    public record Changed(IndicatorCode indicator, Level level, LongText why) implements PersonalData {
        @Override
        public String toString() {
            return "Changed[" + indicator + "]";
        }
    }

    public RateCase(Transactor transactor, CaseFiles cases, TeamReads team, Judging judging, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.team = team;
        this.sources = judging.sources();
        this.rate = judging.rate();
        this.clock = clock;
    }

    /// Locks a sheet of the blind round.
    public Outcome<Sheet, JudgementRefusal> lock(Actor actor, AssessmentId id, Filled filled) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> Running.find(sources, tx, actor, id).then(running -> locked(tx, actor, running, filled)));
    }

    private Outcome<Sheet, JudgementRefusal> locked(Tx tx, Actor actor, Running running, Filled filled) {
        Sheet.Rater rater = filled.by().rater(actor);
        Optional<JudgementRefusal> objection = objection(tx, actor, running, filled, rater);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        CaseAssessment assessment = running.assessment();
        Outcome<Sheet, AssessmentRefusal> sheet = rate.lock(
                tx,
                assessment.about(),
                running.framework(),
                assessment.asked(running.framework()),
                new RateBlind.Filled(filled.organisation(), rater, filled.ratings()));
        return JudgementRefusal.ofAssessment(sheet).map(done -> {
            tx.emit(new AssessmentChanged(assessment.id(), assessment.caseFile()));
            return done;
        });
    }

    private Optional<JudgementRefusal> objection(
            Tx tx, Actor actor, Running running, Filled filled, Sheet.Rater rater) {
        if (running.round().isClosed()) {
            return Optional.of(JudgementRefusal.Plain.LAID_OPEN);
        }
        if (rater.way() == Sheet.Way.PAPER && rater.person().equals(actor.person())) {
            return Optional.of(JudgementRefusal.Plain.OWN_PAPER);
        }
        if (rater.way() != Sheet.Way.OWN_ACCOUNT && !Running.mayRecord(actor)) {
            return Optional.of(JudgementRefusal.Plain.NOT_YOURS);
        }
        CaseFile caseFile = cases.find(tx, actor, running.assessment().caseFile())
                .orElseThrow()
                .value();
        boolean designated = team.organisations(tx).stream()
                .filter(one -> one.id().equals(filled.organisation()))
                .anyMatch(one -> Designated.in(caseFile, one, rater.person()));
        return designated ? Optional.empty() : Optional.of(JudgementRefusal.Plain.NOT_DESIGNATED);
    }

    /// Lays the sheets open.
    public Outcome<Round, JudgementRefusal> layOpen(Actor actor, AssessmentId id) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> Running.toRecord(sources, tx, actor, id).then(running -> {
                    CaseAssessment assessment = running.assessment();
                    tx.emit(new AssessmentChanged(id, assessment.caseFile()));
                    return JudgementRefusal.ofAssessment(rate.close(tx, actor, assessment.about()));
                }));
    }

    /// Round two: a rater changes the own level. Typed at the own account, or signed in place; on paper
    /// nobody changes a mind.
    public Outcome<SecondRating, JudgementRefusal> change(
            Actor actor, AssessmentId id, SignatureProof rater, Changed changed) {
        return transactor.write(
                actor,
                Purpose.RUN_CASE,
                tx -> Running.find(sources, tx, actor, id)
                        .then(Running::laidOpen)
                        .then(running -> changed(tx, actor, running, rater, changed)));
    }

    private Outcome<SecondRating, JudgementRefusal> changed(
            Tx tx, Actor actor, Running running, SignatureProof rater, Changed changed) {
        if (!rater.person().equals(actor.person()) && !Running.mayRecord(actor)) {
            return Outcome.refused(JudgementRefusal.Plain.NOT_YOURS);
        }
        Optional<Sheet> own = running.round().sheets().stream()
                .filter(sheet -> sheet.rater().person().equals(rater.person()))
                .filter(sheet -> sheet.ratings().containsKey(changed.indicator()))
                .findFirst();
        if (own.isEmpty()) {
            return Outcome.refused(JudgementRefusal.Plain.NOT_OWN_SHEET);
        }
        SecondRating second = new SecondRating(
                own.get().id(), changed.indicator(), changed.level(), changed.why(), clock.now(), actor.person());
        sources.assessments().change(tx, running.assessment().id(), second);
        return running.told(tx, JudgementAction.RATING_CHANGED, second);
    }
}

package nl.casustafel.judgement;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.vault.Tx;

/// The agreed assessments of a case beside each other, each read with its own version of the framework
/// and compared with the one before it only (framework 3.9). No line is drawn through them.
public final class AssessmentsOverTime {
    private final Assessments assessments;
    private final Frameworks frameworks;
    private final CompareAssessments compare;

    /// @param framework its own; empty where that version is not here
    /// @param since empty for the first
    public record Stop(
            CaseAssessment assessment, Optional<Framework> framework, Optional<CompareAssessments.Since> since)
            implements PersonalData {
        @Override
        public String toString() {
            return "Stop[" + assessment + "]";
        }
    }

    public AssessmentsOverTime(Assessments assessments, Frameworks frameworks, CompareAssessments compare) {
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.compare = compare;
    }

    /// Oldest first. Leaves a line in the log for each, since it is read as if it were opened by itself.
    public List<Stop> open(Tx tx, Actor actor, CaseId caseFile) {
        List<Stop> stops = again(tx, actor, caseFile);
        stops.forEach(stop ->
                tx.audit(JudgementAction.ASSESSMENT_OPENED, stop.assessment().id()));
        return stops;
    }

    /// The same for a screen that shows it already: leaves no line.
    public List<Stop> again(Tx tx, Actor actor, CaseId caseFile) {
        return assessments.of(tx, actor, caseFile).stream()
                .filter(one -> one.agreed().isPresent())
                .map(one -> new Stop(one, frameworks.find(tx, one.framework()), compare.since(tx, actor, one.id())))
                .toList();
    }
}

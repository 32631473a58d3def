package nl.casustafel.judgement;

import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.Rounds;

/// What the acts on assessments work with.
public record Judging(Assessments assessments, Rounds rounds, Frameworks frameworks, RateBlind rate) {
    Running.Sources sources() {
        return new Running.Sources(assessments, rounds, frameworks);
    }
}

package nl.casustafel.testkit;

import static nl.casustafel.testkit.JudgementMother.code;
import static nl.casustafel.testkit.SignalMother.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Level;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.Cited;
import nl.casustafel.judgement.RateCase;
import nl.casustafel.judgement.Relevance;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.kernel.LongText;
import nl.casustafel.team.TeamPerson;

/// A table of four that rated a case and is divided once.
public final class TableOfFour {
    public static final LongText POLICE_SAYS = LongText.of("Hij duwde de conciërge opzij en dreigde terug te komen.");
    public static final LongText CARE_SAYS = LongText.of("Hij was boos over de schorsing en bood excuses aan.");
    public static final LongText WHY_KEY = LongText.of("Alles draait om die ene schorsing.");

    private TableOfFour() {}

    /// Ready to be agreed: C2 divides them, A1 drives it, and probation changes a mind.
    public static AssessmentId judged(JudgementMother first) {
        return judged(first, first.weigh.admitted());
    }

    public static AssessmentId judged(JudgementMother first, CaseId caseFile) {
        return talked(first, blind(first, caseFile));
    }

    /// Each rated alone; nothing lies open yet.
    public static AssessmentId blind(JudgementMother first, CaseId caseFile) {
        AssessmentId id = first.begun(caseFile);
        List<TeamPerson> four = first.raters();
        for (TeamPerson rater : four) {
            boolean saw = four.indexOf(rater) < 2;
            first.locks(rater, id, Map.of("A1", Level.CLEAR, "C2", saw ? Level.CLEAR : Level.NOT_SEEN));
        }
        return id;
    }

    /// Laid open, talked about and judged.
    public static AssessmentId talked(JudgementMother first, AssessmentId id) {
        List<TeamPerson> four = first.raters();
        done(first.rate.layOpen(first.holder(), id));
        TeamPerson last = four.getLast();
        done(first.rate.change(
                TeamMother.as(last),
                id,
                WeighingMother.signature(last),
                new RateCase.Changed(code("C2"), Level.SLIGHT, CARE_SAYS)));
        first.judged(id);
        done(first.type.handle(first.holder(), id, code("A1"), key(first, id)));
        done(first.type.handle(first.holder(), id, code("C2"), divided(four)));
        return id;
    }

    private static TypedRating key(JudgementMother first, AssessmentId id) {
        return new TypedRating(
                done(Consensus.agreed(Level.CLEAR, Optional.of(WHY_KEY))),
                Optional.of(Relevance.KEY_FACTOR),
                true,
                Optional.of(Certainty.MIDDLE),
                first.citing(id),
                Optional.empty());
    }

    private static TypedRating divided(List<TeamPerson> four) {
        return new TypedRating(
                done(Consensus.divided(List.of(
                        new Consensus.Side(
                                Level.CLEAR,
                                Set.of(
                                        four.get(0).organisation().id(),
                                        four.get(1).organisation().id()),
                                POLICE_SAYS),
                        new Consensus.Side(
                                Level.SLIGHT, Set.of(four.get(3).organisation().id()), CARE_SAYS)))),
                Optional.of(Relevance.COUNTS),
                false,
                Optional.of(Certainty.LOW),
                Cited.NOTHING,
                Optional.empty());
    }
}

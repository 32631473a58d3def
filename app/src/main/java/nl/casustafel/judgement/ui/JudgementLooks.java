package nl.casustafel.judgement.ui;

import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.WordList;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.CaseViewers;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.judgement.AssessmentReads;
import nl.casustafel.judgement.AssessmentsOverTime;
import nl.casustafel.judgement.CasePrompts;
import nl.casustafel.judgement.CompareAssessments;
import nl.casustafel.team.TeamReads;

/// What these screens read.
public record JudgementLooks(
        AssessmentReads assessments,
        CaseReads cases,
        CaseViewers viewers,
        Grounds grounds,
        TeamReads team,
        Frameworks frameworks,
        WordList words,
        CasePrompts prompts,
        CompareAssessments compare,
        AssessmentsOverTime overTime) {}

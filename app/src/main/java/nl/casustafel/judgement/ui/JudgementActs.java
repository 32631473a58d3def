package nl.casustafel.judgement.ui;

import nl.casustafel.judgement.AgreeAssessment;
import nl.casustafel.judgement.AnswerCasePrompt;
import nl.casustafel.judgement.BeginAssessment;
import nl.casustafel.judgement.JudgeCase;
import nl.casustafel.judgement.RateCase;
import nl.casustafel.judgement.TypeConsensus;

/// What these screens do.
public record JudgementActs(
        BeginAssessment begin,
        RateCase rate,
        TypeConsensus type,
        JudgeCase judge,
        AnswerCasePrompt answer,
        AgreeAssessment agree) {}

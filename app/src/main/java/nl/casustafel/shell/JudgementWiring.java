package nl.casustafel.shell;

import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.file.ShippedWordList;
import nl.casustafel.casefile.CaseViewers;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.judgement.AgreeAssessment;
import nl.casustafel.judgement.AnswerCasePrompt;
import nl.casustafel.judgement.AssessmentsOverTime;
import nl.casustafel.judgement.BeginAssessment;
import nl.casustafel.judgement.CasePrompts;
import nl.casustafel.judgement.CompareAssessments;
import nl.casustafel.judgement.JudgeCase;
import nl.casustafel.judgement.Judging;
import nl.casustafel.judgement.RateCase;
import nl.casustafel.judgement.TypeConsensus;
import nl.casustafel.judgement.ui.JudgementActs;
import nl.casustafel.judgement.ui.JudgementDesk;
import nl.casustafel.judgement.ui.JudgementLooks;
import nl.casustafel.judgement.ui.JudgementScreens;
import nl.casustafel.judgement.ui.JudgementSeat;
import nl.casustafel.judgement.ui.JudgementWays;
import nl.casustafel.judgement.ui.JudgementWork;

/// Puts together what assesses a case.
final class JudgementWiring {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;

    JudgementWiring(Seat seat, Bench bench, Stores stores) {
        this.seat = seat;
        this.bench = bench;
        this.stores = stores;
    }

    JudgementScreens screens(JudgementWays ways) {
        CompareAssessments compare = new CompareAssessments(stores.assessments, stores.frameworks);
        return new JudgementScreens(new JudgementWork(
                new JudgementDesk(
                        bench.texts(), bench.background(), bench.events(), bench.navigator(), bench.drafting(), ways),
                new JudgementSeat(seat.actor(), seat.transactor(), seat.clock(), seat.signatures()),
                new JudgementLooks(
                        stores.assessmentReads,
                        stores.cases,
                        new CaseViewers(stores.cases, stores.team),
                        stores.grounds,
                        stores.team,
                        stores.frameworks,
                        ShippedWordList.read(),
                        prompts(),
                        compare,
                        new AssessmentsOverTime(stores.assessments, stores.frameworks, compare)),
                acts()));
    }

    private CasePrompts prompts() {
        return new CasePrompts(stores.cases, stores.grounds, stores.subjects, seat.clock());
    }

    private JudgementActs acts() {
        var door = seat.transactor();
        var clock = seat.clock();
        Judging judging = new Judging(
                stores.assessments, stores.rounds, stores.frameworks, new RateBlind(stores.rounds, stores.team, clock));
        ProceedCase proceed = new ProceedCase(door, stores.cases, clock);
        return new JudgementActs(
                new BeginAssessment(door, stores.cases, proceed, judging, clock),
                new RateCase(door, stores.cases, stores.team, judging, clock),
                new TypeConsensus(door, stores.cases, stores.grounds, stores.team, judging, clock),
                new JudgeCase(door, judging, clock),
                new AnswerCasePrompt(door, judging, clock),
                new AgreeAssessment(door, stores.cases, stores.grounds, prompts(), proceed, judging, clock));
    }
}

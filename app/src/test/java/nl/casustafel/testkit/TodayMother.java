package nl.casustafel.testkit;

import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.casefile.store.JooqRatifications;
import nl.casustafel.closing.store.JooqEndings;
import nl.casustafel.closing.store.JooqReviews;
import nl.casustafel.dossier.store.JooqCaseFactReads;
import nl.casustafel.judgement.SeenAssessments;
import nl.casustafel.judgement.store.JooqAssessments;
import nl.casustafel.meeting.store.JooqMeetingReads;
import nl.casustafel.meeting.store.JooqMeetings;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqMeasures;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.today.TodayKind;
import nl.casustafel.today.TodayReads;
import nl.casustafel.weighing.store.JooqWeighings;

/// What waits for whom, over everything the store of a test holds.
public final class TodayMother {
    public final TodayReads reads;

    public TodayMother(TestVault vault, TeamMother team, SignalMother signals) {
        reads = new TodayReads(
                vault.transactor(),
                new TodayReads.Sources(
                        new TodayReads.OfSignals(
                                signals.reads, new JooqWeighings(), signals.followUps, new JooqRatifications()),
                        new JooqPlans(),
                        new JooqMeasures(),
                        new TodayReads.OfCases(new JooqReviews(vault.clock, team.team), new JooqEndings()),
                        new JooqCaseFactReads(vault.clock),
                        new SeenAssessments(new JooqAssessments(), new BlindReads(new JooqRounds())),
                        new JooqActions(),
                        new JooqMeetingReads(new JooqMeetings()),
                        new JooqMinutes(),
                        new RetentionMother(vault, team, signals).list,
                        team.team),
                vault.clock);
    }

    public boolean tells(TeamPerson person, TodayKind kind) {
        return reads.of(TeamMother.as(person)).rows().stream().anyMatch(row -> row.kind() == kind);
    }
}

package nl.casustafel.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.casefile.RatificationReads;
import nl.casustafel.closing.EndReads;
import nl.casustafel.closing.ReviewReads;
import nl.casustafel.dossier.CaseFactReads;
import nl.casustafel.judgement.AssessmentReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.meeting.MeetingState;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.EndingMeasure;
import nl.casustafel.plan.MeasureReads;
import nl.casustafel.plan.PlanReads;
import nl.casustafel.referral.DueFollowUp;
import nl.casustafel.referral.ReferralReads;
import nl.casustafel.retention.DestroyDossiers;
import nl.casustafel.retention.Due;
import nl.casustafel.retention.DueList;
import nl.casustafel.retention.Obstacle;
import nl.casustafel.retention.WhatIsDue;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.DueAnswer;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.WeighingReads;

/// What must happen next for one person, put together from what each feature lets this person see. Looks
/// [#DAYS_AHEAD] days ahead; opens nothing, so leaves no line in the log.
public final class TodayReads {
    public static final int DAYS_AHEAD = 7;
    /// Minutes of meetings longer ago are left to the list of meetings.
    public static final int MINUTES_DAYS_BACK = 30;

    private final Transactor transactor;
    private final Sources sources;
    private final CaseClock clock;

    /// The features this is put together from.
    public record Sources(
            OfSignals signals,
            PlanReads plans,
            MeasureReads measures,
            OfCases cases,
            CaseFactReads facts,
            AssessmentReads assessments,
            ActionReads actions,
            MeetingReads meetings,
            MinutesReads minutes,
            WhatIsDue destroying,
            TeamReads team) {}

    /// What is known of signals: where they are, how they were weighed, and what follows.
    public record OfSignals(
            SignalReads reads, WeighingReads weighings, ReferralReads followUps, RatificationReads ratifications) {}

    /// What the end of cases asks: tests that are due, and what is left when they are over.
    public record OfCases(ReviewReads reviews, EndReads ends) {}

    public TodayReads(Transactor transactor, Sources sources, CaseClock clock) {
        this.transactor = transactor;
        this.sources = sources;
        this.clock = clock;
    }

    /// Empty for who holds no role.
    public TodayList of(Actor actor) {
        LocalDate today = clock.today();
        return actor.roles().isEmpty()
                ? new TodayList(today, List.of(), Optional.empty())
                : transactor.read(actor, Purpose.OVERVIEW, tx -> of(tx, actor, today));
    }

    private TodayList of(Tx tx, Actor actor, LocalDate today) {
        LocalDate until = today.plusDays(DAYS_AHEAD);
        List<Meeting> meetings = sources.meetings().list(tx, actor);
        ShortText label = sources.team().settings(tx).meetingLabel();
        List<TodayRow> rows = new ArrayList<>();
        rows.addAll(answers(tx, actor, until));
        rows.addAll(followUps(tx, actor, until));
        rows.addAll(statements(tx, actor, until));
        rows.addAll(new SignalRows(sources.signals(), sources.meetings(), tx, actor, until).all());
        rows.addAll(RatificationRows.due(sources.signals().ratifications(), tx, actor, until));
        toDestroy(tx, actor, until).ifPresent(rows::add);
        rows.addAll(holds(tx, actor, until));
        rows.addAll(actions(tx, actor, until));
        rows.addAll(reviews(tx, actor, until));
        rows.addAll(EndRows.due(sources.cases(), tx, actor, until));
        rows.addAll(measures(tx, actor, today));
        rows.addAll(corrections(tx, actor));
        rows.addAll(QuestionRows.due(sources.assessments(), tx, actor, until, preparesMeetings(actor)));
        upcoming(meetings, today)
                .filter(meeting -> !meeting.plan().date().isAfter(until))
                .forEach(meeting -> rows.add(row(TodayKind.MEETING, meeting, label)));
        leftOver(tx, actor, meetings, today).forEach((meeting, kind) -> rows.add(row(kind, meeting, label)));
        if (meetings.stream().noneMatch(meeting -> meeting.state() == MeetingState.IN_SESSION)) {
            rows.addAll(TrainingRows.of(sources.team(), tx, actor, today, preparesMeetings(actor)));
        }
        rows.sort(TodayRow.BY_DAY);
        return new TodayList(
                today,
                rows,
                upcoming(meetings, today)
                        .findFirst()
                        .filter(meeting -> meeting.plan().date().isAfter(until))
                        .map(meeting -> row(TodayKind.MEETING, meeting, label)));
    }

    /// The first to come first.
    private static Stream<Meeting> upcoming(List<Meeting> meetings, LocalDate today) {
        return meetings.stream()
                .filter(meeting -> meeting.state() != MeetingState.CLOSED)
                .filter(meeting -> !meeting.plan().date().isBefore(today))
                .sorted(Comparator.comparing((Meeting meeting) -> meeting.plan().date())
                        .thenComparing(meeting -> meeting.plan().start()));
    }

    /// What is left to do for meetings whose day is past, by who can do it.
    private Map<Meeting, TodayKind> leftOver(Tx tx, Actor actor, List<Meeting> meetings, LocalDate today) {
        Map<Meeting, TodayKind> left = new LinkedHashMap<>();
        for (Meeting meeting : meetings) {
            boolean past = meeting.plan().date().isBefore(today);
            boolean mine = meeting.ledBy(actor) || preparesMeetings(actor);
            switch (meeting.state()) {
                case PLANNED -> {
                    if (past && mine) {
                        left.put(meeting, TodayKind.MEETING_NOT_OPENED);
                    }
                }
                case IN_SESSION -> {
                    if (past && mine) {
                        left.put(meeting, TodayKind.MEETING_NOT_CLOSED);
                    }
                }
                case CLOSED -> {
                    if (waitsForMinutes(tx, actor, meeting, today)) {
                        left.put(meeting, TodayKind.MINUTES);
                    }
                }
            }
        }
        return left;
    }

    /// Only for chair and secretary: whoever was not shown every item cannot see whether minutes are
    /// final.
    private boolean waitsForMinutes(Tx tx, Actor actor, Meeting meeting, LocalDate today) {
        return !meeting.plan().date().isBefore(today.minusDays(MINUTES_DAYS_BACK))
                && (meeting.plan().chair().equals(actor.person())
                        || meeting.plan()
                                .secretary()
                                .filter(actor.person()::equals)
                                .isPresent())
                && sources.minutes().versions(tx, actor, meeting.id()).isEmpty();
    }

    private static TodayRow row(TodayKind kind, Meeting meeting, ShortText label) {
        return new TodayRow(
                kind,
                ShortText.of(meeting.shown(label)),
                Optional.of(meeting.plan().date()),
                meeting.id());
    }

    private List<TodayRow> answers(Tx tx, Actor actor, LocalDate until) {
        return sources.signals().reads().answersDue(tx, actor, until).stream()
                .map(TodayReads::row)
                .toList();
    }

    private static TodayRow row(DueAnswer answer) {
        return new TodayRow(
                kind(answer.kind()),
                ShortText.of(answer.number().text()),
                Optional.of(answer.dueOn()),
                answer.signal());
    }

    /// What follows a decision: routes out, and telling the person concerned.
    private List<TodayRow> followUps(Tx tx, Actor actor, LocalDate until) {
        return sources.signals().followUps().due(tx, actor, until).stream()
                .map(due -> new TodayRow(
                        kind(due.what()), ShortText.of(due.number().text()), Optional.of(due.dueOn()), due.signal()))
                .toList();
    }

    /// Whether the person of a case must still not be told (W-H5).
    private List<TodayRow> statements(Tx tx, Actor actor, LocalDate until) {
        return sources.signals().followUps().statementsDue(tx, actor, until).stream()
                .map(due -> new TodayRow(
                        TodayKind.STATEMENT_REVIEW,
                        ShortText.of(due.number().text()),
                        Optional.of(due.dueOn()),
                        due.caseFile()))
                .toList();
    }

    private static TodayKind kind(DueFollowUp.What what) {
        return switch (what) {
            case REFER -> TodayKind.REFER;
            case HEAR_FROM_RECEIVER -> TodayKind.HEAR_FROM_RECEIVER;
            case REFER_AGAIN -> TodayKind.REFER_AGAIN;
            case INFORM -> TodayKind.INFORM;
            case INFORM_IN_TIME -> TodayKind.INFORM_IN_TIME;
        };
    }

    private static TodayKind kind(AnswerKind kind) {
        return switch (kind) {
            case RECEIPT -> TodayKind.RECEIPT;
            case CALL_BACK -> TodayKind.CALL_BACK;
            case CLOSING -> TodayKind.CLOSING_ANSWER;
            case PARTICIPANT -> TodayKind.TELL_PARTICIPANT;
        };
    }

    /// One line for all of it, by the one that waits longest; it leads to the list. For who begins it.
    private Optional<TodayRow> toDestroy(Tx tx, Actor actor, LocalDate until) {
        if (!DestroyDossiers.mayBegin(actor)) {
            return Optional.empty();
        }
        List<Due> due = sources.destroying().of(tx, actor).stream()
                .filter(line -> !line.asksOn().isAfter(until))
                .filter(line -> !line.obstacles().contains(Obstacle.HELD))
                .toList();
        return due.stream().findFirst().map(first -> {
            String others = due.size() == 1 ? "" : " +" + (due.size() - 1);
            return new TodayRow(
                    TodayKind.DESTROY,
                    ShortText.of(first.number().text() + others),
                    Optional.of(first.destroyBy()),
                    DueList.INSTANCE);
        });
    }

    /// Whether it must still be suspended that a case is destroyed (W-G1).
    private List<TodayRow> holds(Tx tx, Actor actor, LocalDate until) {
        return sources.destroying().reviews(tx, actor, until).stream()
                .map(review -> new TodayRow(
                        TodayKind.HOLD_REVIEW,
                        ShortText.of(review.number().text()),
                        Optional.of(review.on()),
                        DueList.INSTANCE))
                .toList();
    }

    private List<TodayRow> actions(Tx tx, Actor actor, LocalDate until) {
        return sources.actions().mine(tx, actor).stream()
                .map(ActionRow::action)
                .map(versioned -> versioned.value())
                .filter(action -> !action.agreed().due().isAfter(until))
                .map(action -> new TodayRow(
                        TodayKind.ACTION,
                        action.agreed().text(),
                        Optional.of(action.agreed().due()),
                        about(action)))
                .toList();
    }

    /// An action of a case is closed at the case, any other in the list of actions.
    private static Id about(ActionItem action) {
        return action.agreed().origin().caseFile().<Id>map(Function.identity()).orElse(action.id());
    }

    /// Told of earlier than other things: lengthening takes the authority its time.
    private List<TodayRow> measures(Tx tx, Actor actor, LocalDate today) {
        return sources.measures().endingBy(tx, actor, today.plusDays(EndingMeasure.TOLD_DAYS_AHEAD)).stream()
                .filter(measure -> !measure.endsOn().isBefore(today))
                .map(measure -> new TodayRow(
                        TodayKind.MEASURE_ENDS,
                        ShortText.of(measure.number().text()),
                        Optional.of(measure.endsOn()),
                        measure.caseFile()))
                .toList();
    }

    private List<TodayRow> reviews(Tx tx, Actor actor, LocalDate until) {
        return sources.plans().reviewsUntil(tx, actor, until).stream()
                .map(review -> new TodayRow(
                        TodayKind.PLAN_REVIEW,
                        ShortText.of(review.number().text()),
                        Optional.of(review.reviewOn()),
                        review.caseFile()))
                .toList();
    }

    /// Without delay: due on the day it was put right (WPGA art. 10).
    private List<TodayRow> corrections(Tx tx, Actor actor) {
        return sources.facts().owed(tx, actor).stream()
                .map(owed -> new TodayRow(
                        TodayKind.TELL_CORRECTION,
                        ShortText.of(owed.number().text()),
                        Optional.of(owed.since()),
                        owed.caseFile()))
                .toList();
    }

    static boolean preparesMeetings(Actor actor) {
        return actor.has(Role.FILE_HOLDER) || actor.has(Role.PROCESS_COORDINATOR);
    }
}

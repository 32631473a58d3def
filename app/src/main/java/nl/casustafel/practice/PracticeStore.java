package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.casustafel.calendar.WorkingDays;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.referral.OweInforming;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.signal.MoveSignal;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.PutOnAgenda;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;

/// Fills a new store with a fictional team and three years of its work, relative to today (DEC-39). The
/// same size gives the same content on the same day. Everything is written through the use cases, so
/// what a real team could not do does not happen here either.
public final class PracticeStore {
    private static final int PAST_MEETINGS = 11;
    private static final int YEARS = 3;
    /// How many days ago the latest meetings of a team of size 1 were; the others are spread evenly.
    private static final List<Integer> LATEST = List.of(5, 33);

    private static final int OLDEST_MEETING = 1040;
    private static final int ASSESSED = 45;
    private static final int ASSESSED_BEFORE = 110;
    private static final int EXERCISED = 70;
    private static final int EVENTS_PER_TRANSACTION = 400;
    private static final long SEED = 20_250_101L;

    private final LargeTransactions together;
    private final PracticeTeam team;
    private final Setting setting;
    private final PracticeTime time;
    private final Timeline timeline;
    private final PracticeIntake intake;
    private final PracticeFollowUp followUp;
    private final PracticeEnding ending;
    private final PracticeWeighing weighing;
    private final PracticeCases cases;
    private final PracticeRunning running;
    private final PracticeClosing closing;
    private final PracticeRelations relations;
    private final PracticePeople people;
    private final PracticeAssessments assessments;
    private final PracticeTable table;
    private final PracticeMinutes minutes;
    private final PutOnAgenda putOnAgenda;
    private final Random random = new Random(SEED);
    private final Reports reports;

    /// @param clock says what today is; the work itself runs on a clock of its own
    public PracticeStore(Transactor transactor, PracticeRooms rooms, CaseClock clock) {
        LocalDate today = clock.today();
        LocalDate start = today.minusYears(YEARS);
        Stories stories = Stories.read();
        together = new LargeTransactions(transactor);
        team = new PracticeTeam(start, today);
        time = new PracticeTime(clock.now());
        timeline = new Timeline(time, today);
        setting = new Setting(rooms, together, new CaseClock(time), timeline, stories, team);
        PracticeRooms.Intake in = rooms.intake();
        MoveSignal move = new MoveSignal(
                in.signals(), in.answers(), new OweInforming(rooms.followUp().informings()), setting.clock());
        ProceedCase proceed = new ProceedCase(together, rooms.table().cases(), setting.clock());
        intake = new PracticeIntake(setting, move);
        followUp = new PracticeFollowUp(setting);
        ending = new PracticeEnding(setting, together);
        cases = new PracticeCases(setting, proceed);
        running = new PracticeRunning(setting, proceed);
        closing = new PracticeClosing(setting, proceed);
        relations = new PracticeRelations(setting, proceed);
        people = new PracticePeople(setting, proceed);
        assessments = new PracticeAssessments(setting, proceed);
        weighing = new PracticeWeighing(setting, move, proceed, cases);
        putOnAgenda = new PutOnAgenda(together, in.signals(), move);
        table = new PracticeTable(setting, putOnAgenda, weighing.open(), weighing, cases);
        minutes = new PracticeMinutes(setting);
        reports = new Reports(stories, team, today, random);
        time.reach(start.atTime(9, 0));
    }

    /// Fills the store, once. Store thread.
    /// @param size 1 for forty signals, eight cases and twelve meetings, or a multiple of it
    public void fill(int size) {
        together.together(as(team.fileHolder), () -> {
            team.found(setting.rooms(), together, setting.clock());
            new PracticeFramework(setting).inUse();
            return size;
        });
        List<Sitting> past = past(PAST_MEETINGS * size);
        LocalDate decided = past.getFirst().day().minusDays(1);
        timeline.at(decided, 10, () -> minutes.decided(decided));
        past.forEach(this::held);
        timeline.at(
                timeline.today().minusDays(PracticeTeam.RENEWED),
                9,
                () -> team.renew(setting.rooms(), together, setting.clock()));
        Sitting latest = past.getLast();
        timeline.at(latest.day().plusDays(1), 16, () -> minutes.finish(latest));
        Sitting now = new Sitting(past.size(), timeline.today(), LocalTime.of(13, 30));
        planned(now, 12);
        bringWeighed(past, size);
        Fate.unweighed(size).forEach(fate -> happens(reports.next(fate), past, now));
        Report example = reports.next(Fate.ADMITTED);
        destroyed(reports.next(Fate.WITHDRAWN), timeline.today().minusDays(26));
        ofCases(size, example);
        closing.happen();
        timeline.at(timeline.today().minusDays(6), 11, () -> new PracticeFramework(setting).inTheMaking());
        exercises();
        boolean going = true;
        while (going) {
            going = together.together(as(team.fileHolder), () -> timeline.pass(EVENTS_PER_TRANSACTION));
        }
        together.together(
                as(team.fileHolder),
                () -> together.write(as(team.fileHolder), Purpose.PRACTICE, tx -> {
                    new PracticeExchange(setting).lend(tx, as(team.fileHolder));
                    return Outcome.<Integer, Refusal>done(size);
                }));
    }

    /// One that was held, and one that still runs; the file holder did not hand in yet.
    private void exercises() {
        Calibrating calibrating = setting.rooms().calibrating();
        List<Actor> raters = team.everyone().stream()
                .filter(person -> person.signInName().isPresent())
                .map(PracticeTeam::as)
                .toList();
        timeline.at(
                timeline.today().minusDays(EXERCISED),
                16,
                () -> calibrating.held(together, setting.clock(), as(team.qualityKeeper), raters));
        timeline.at(
                timeline.today().minusDays(6),
                10,
                () -> calibrating.running(
                        together,
                        setting.clock(),
                        as(team.qualityKeeper),
                        raters.stream().skip(1).limit(4).toList()));
    }

    /// What lies on the cases today.
    private void ofCases(int size, Report example) {
        timeline.at(timeline.today().minusDays(1), 11, () -> cases.leaveConcepts(size, example));
        timeline.at(timeline.today().minusDays(1), 12, () -> {
            running.takeOver();
            cases.brought();
            running.ending();
            running.notTold(cases.cases().getFirst());
            running.numbered(cases.cases().getLast());
        });
        timeline.at(
                timeline.today().minusDays(ASSESSED_BEFORE),
                15,
                () -> assessments.agreedBefore(cases.cases().getFirst()));
        timeline.at(
                timeline.today().minusDays(ASSESSED),
                15,
                () -> assessments.agreed(cases.cases().getFirst()));
        timeline.at(
                timeline.today().minusDays(ASSESSED_BEFORE),
                17,
                () -> cases.cases().stream().limit(2).forEach(people::begun));
        timeline.at(
                timeline.today().minusDays(ASSESSED),
                16,
                () -> cases.cases().stream().limit(2).forEach(id -> {
                    relations.around(id);
                    people.evaluated(id);
                }));
        timeline.at(
                timeline.today().minusDays(1),
                15,
                () -> assessments.discussed(cases.cases().get(1)));
    }

    /// The past meetings, the oldest first, each on a working day.
    private List<Sitting> past(int count) {
        List<Sitting> sittings = new ArrayList<>();
        int sameDay = 0;
        for (int i = 0; i < count; i++) {
            LocalDate day = timeline.today().minusDays(daysAgo(count - 1 - i, count));
            while (!WorkingDays.isWorkingDay(day)) {
                day = day.minusDays(1);
            }
            sameDay = sittings.isEmpty() || !sittings.getLast().day().equals(day) ? 0 : sameDay + 1;
            sittings.add(new Sitting(i, day, LocalTime.of(9 + 2 * (sameDay % 5), 0)));
        }
        return sittings;
    }

    /// @param back 0 for the latest
    private static int daysAgo(int back, int count) {
        int evenly = 5 + (OLDEST_MEETING - 5) * back / (count - 1);
        return count == PAST_MEETINGS && back < LATEST.size() ? LATEST.get(back) : evenly;
    }

    private void planned(Sitting sitting, int daysBefore) {
        timeline.at(sitting.day().minusDays(daysBefore), 11, () -> table.plan(sitting));
        timeline.at(sitting.day().minusDays(3), 15, () -> table.prepare(sitting));
    }

    private void held(Sitting sitting) {
        planned(sitting, 12);
        timeline.at(sitting.day(), sitting.start().getHour(), () -> table.hold(sitting));
    }

    /// Spreads what was weighed over the past meetings.
    private void bringWeighed(List<Sitting> past, int size) {
        List<Fate> fates = Fate.weighed(size, random);
        IntStream.range(0, fates.size()).forEach(i -> {
            Sitting sitting = past.get(i * past.size() / fates.size());
            Report report = reports.next(fates.get(i));
            bring(report, sitting);
            answer(report, sitting);
        });
    }

    /// Received and tested in the weeks before the meeting.
    private void bring(Report report, Sitting sitting) {
        LocalDate received = sitting.day().minusDays(14L + random.nextInt(20));
        received(report, received, id -> sitting.expects(id, report));
    }

    private void received(Report report, LocalDate on, Consumer<SignalId> next) {
        timeline.at(on, 9, () -> {
            SignalId id = intake.record(report);
            timeline.at(on.plusDays(2), 10, () -> intake.confirmReceipt(report, id));
            timeline.at(on.plusDays(5), 14, () -> intake.test(report, id));
            next.accept(id);
        });
    }

    /// The older the meeting, the further the reporter has been answered; some answers are late.
    private void answer(Report report, Sitting sitting) {
        long age = ChronoUnit.DAYS.between(sitting.day(), timeline.today());
        timeline.at(
                sitting.day(),
                20,
                () -> sitting.expected().forEach((id, expected) -> {
                    if (expected.equals(report)) {
                        followUp.after(report, id, sitting.day(), age);
                    }
                    if (expected.equals(report) && age >= 10 && (age >= 40 || report.index() % 2 == 0)) {
                        timeline.at(sitting.day().plusDays(4), 10, () -> intake.answerFinally(report, id));
                    }
                    if (expected.equals(report) && age >= 100) {
                        timeline.at(ended(report), 10, () -> intake.close(report, id));
                    }
                }));
    }

    /// Within the days in which it has to be destroyed, for the practice team does so in time (DEC-17).
    private LocalDate ended(Report report) {
        return timeline.today().minusDays(1L + report.index() % (DueSignal.WITHIN_DAYS - 1));
    }

    private void happens(Report report, List<Sitting> past, Sitting now) {
        LocalDate today = timeline.today();
        int back = report.index() % 4;
        switch (report.fate()) {
            case RECEIVED -> timeline.at(today, 8 + report.index() % 2, () -> intake.record(report));
            case IN_TESTING -> begunTesting(report, today.minusDays(4L + 8L * (report.index() % 2)));
            case ON_AGENDA -> received(report, today.minusDays(10L + back), id -> now.expects(id, report));
            case PUT_FORWARD -> putForward(report, today.minusDays(9L + back), _ -> {});
            case IN_WEIGHING ->
                putForward(
                        report,
                        today.minusDays(16L + back),
                        id -> timeline.at(today.minusDays(2), 9, () -> weighing.begin(id, report)));
            case AT_TRIANGLE -> {
                Sitting latest = past.getLast();
                received(report, latest.day().minusDays(20), id -> latest.expects(id, report));
            }
            case RETURNED, DEFERRED -> deferred(report, past, now);
            case WITHDRAWN ->
                received(report, today.minusDays(17L + back), id -> {
                    LocalDate taken = setting.clock().today().plusDays(7);
                    timeline.at(taken, 10, () -> intake.withdraw(report, id));
                    timeline.at(taken.plusDays(2), 10, () -> intake.answerFinally(report, id));
                });
            case REFERRED -> referred(report, today.minusDays(14L + back));
            case SORTED_OUT -> sortedOut(report, today.minusDays(12L + 3L * back));
            case ADVISED -> timeline.at(today.minusDays(3L + 2L * back), 13, () -> intake.adviseSomebody(report));
            default -> throw new IllegalStateException(report.fate().name());
        }
    }

    /// The reporter has not heard anything yet; of what came in longer ago that is late.
    private void begunTesting(Report report, LocalDate on) {
        timeline.at(on, 9, () -> {
            SignalId id = intake.record(report);
            timeline.at(on.plusDays(2), 14, () -> {
                intake.beginTesting(report, id);
                intake.putRight(report, id);
            });
        });
    }

    private void putForward(Report report, LocalDate on, Consumer<SignalId> next) {
        received(report, on, id -> {
            timeline.at(on.plusDays(6), 9, () -> value(putOnAgenda.handle(as(team.fileHolder), id)));
            next.accept(id);
        });
    }

    /// At one of the meetings of the last six weeks; what has to be back today is.
    private void deferred(Report report, List<Sitting> past, Sitting now) {
        List<Sitting> recent = past.stream()
                .filter(sitting -> sitting.day().isAfter(timeline.today().minusWeeks(6)))
                .filter(sitting -> report.fate() != Fate.RETURNED
                        || sitting.day().isBefore(timeline.today().minusDays(20)))
                .toList();
        Sitting sitting = recent.get(report.index() % recent.size());
        received(report, sitting.day().minusDays(15), id -> {
            sitting.expects(id, report);
            if (report.fate() == Fate.RETURNED) {
                now.expects(id, report);
            }
        });
    }

    private void referred(Report report, LocalDate on) {
        received(
                report,
                on,
                id -> timeline.at(
                        on.plusDays(6), 9, () -> intake.preSort(id, PreSortReason.TO_CARE, "voorselectie-zorg")));
    }

    /// Comes on top of the forty: nothing but a certificate is left of it.
    private void destroyed(Report report, LocalDate on) {
        received(report, on, id -> {
            timeline.at(on.plusDays(6), 10, () -> intake.withdraw(report, id));
            timeline.at(on.plusDays(7), 10, () -> intake.answerFinally(report, id));
            timeline.at(
                    on.plusDays(8),
                    10,
                    () -> followUp.inform(report, id, ChronoUnit.DAYS.between(on, timeline.today())));
            timeline.at(on.plusDays(14), 15, () -> ending.destroy(intake.receiver(report), id));
        });
    }

    private void sortedOut(Report report, LocalDate on) {
        received(report, on, id -> {
            timeline.at(
                    on.plusDays(6),
                    9,
                    () -> intake.preSort(id, PreSortReason.NO_SIGN_OF_RADICALISATION, "voorselectie"));
            timeline.at(on.plusDays(8), 9, () -> intake.answerFinally(report, id));
            timeline.at(
                    on.plusDays(8),
                    15,
                    () -> followUp.inform(report, id, ChronoUnit.DAYS.between(on, timeline.today())));
            timeline.at(on.plusDays(9), 9, () -> intake.close(report, id));
        });
    }
}

package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.casefile.AdmitSignal;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.MakeCase;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.CloseItem;
import nl.casustafel.meeting.DecideItem;
import nl.casustafel.meeting.ItemDecision;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.NoteTold;
import nl.casustafel.meeting.TellNotifier;
import nl.casustafel.meeting.Topic;
import nl.casustafel.meeting.WeighOutside;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.signal.MoveSignal;
import nl.casustafel.signal.OweParticipant;
import nl.casustafel.signal.PutOnAgenda;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.CareConsulted;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.Decide;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.NotePosition;
import nl.casustafel.weighing.OpenWeighing;
import nl.casustafel.weighing.SaveForm;
import nl.casustafel.weighing.Scope;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.TakePosition;
import nl.casustafel.weighing.WeighingForm;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;
import nl.casustafel.weighing.WeighingOutcome;
import nl.casustafel.weighing.WeighingPolicy;

/// Weighs practice signals: form, signed positions, outcome.
final class PracticeWeighing {
    /// Row version of a weighing that was opened and not yet changed.
    private static final int FIRST = 1;

    private final Setting setting;
    private final Stories stories;
    private final PracticeCases cases;
    private final OpenWeighing open;
    private final WeighOutside outside;
    private final NoteTold note;
    private final SaveForm save;
    private final PracticeRating rating;
    private final TakePosition take;
    private final CloseItem close;
    private final DecideItem decide;

    PracticeWeighing(Setting setting, MoveSignal move, ProceedCase proceed, PracticeCases cases) {
        this.setting = setting;
        this.stories = setting.stories();
        this.cases = cases;
        var door = setting.transactor();
        var clock = setting.clock();
        var team = setting.rooms().team();
        var signals = setting.rooms().intake().signals();
        PracticeRooms.Table table = setting.rooms().table();
        open = new OpenWeighing(door, table.weighings(), move, clock);
        outside = new WeighOutside(
                door,
                table.meetings(),
                team,
                new WeighOutside.Doors(signals, new PutOnAgenda(door, signals, move), open),
                clock);
        note = new NoteTold(
                door,
                table.meetings(),
                new NotePosition(door, table.weighings(), table.rounds(), signals, team, clock));
        save = new SaveForm(door, table.weighings());
        rating = new PracticeRating(setting);
        take = new TakePosition(door, table.weighings(), table.rounds(), signals, team, clock);
        Decide end = new Decide(door, table.weighings(), move, team, rating.prompts(), WeighingPolicy.DEFAULT, clock);
        AgreeAction agree = new AgreeAction(door, table.actions(), signals, proceed, team, clock);
        close = new CloseItem(door, table.meetings(), table.weighings(), new CloseItem.Doors(proceed, agree), clock);
        decide = new DecideItem(
                door,
                table.meetings(),
                new DecideItem.Doors(
                        save, end, admission(setting, end), cases.draft(), cases.agree(), agree, teller(setting)),
                close);
    }

    private static AdmitSignal admission(Setting setting, Decide end) {
        var table = setting.rooms().table();
        var signals = setting.rooms().intake().signals();
        return new AdmitSignal(
                setting.transactor(),
                end,
                table.cases(),
                signals,
                new MakeCase(table.cases(), signals, setting.rooms().team(), setting.clock()),
                table.ratifications(),
                setting.clock());
    }

    private static TellNotifier teller(Setting setting) {
        var intake = setting.rooms().intake();
        return new TellNotifier(
                setting.rooms().table().meetings(),
                intake.signals(),
                new OweParticipant(intake.answers(), setting.rooms().team(), setting.clock()));
    }

    CloseItem close() {
        return close;
    }

    OpenWeighing open() {
        return open;
    }

    /// Grades its facts, as a file holder does before the table (W-D2).
    void grade(SignalId signal) {
        rating.grade(signal);
    }

    void decide(AgendaItem item, Report report, Sitting sitting) {
        WeighingId weighing = item.weighing().orElseThrow();
        boolean admitted = report.fate().admitted();
        if (admitted && item.topic() instanceof Topic.OfSignal(SignalId signal)) {
            rating.grade(signal);
        }
        if (report.fate().weighed()) {
            rating.rate(weighing, report);
            stand(weighing, report, Party.POLICE, police(report));
            stand(weighing, report, Party.PROSECUTION, others(report));
            stand(weighing, report, Party.MAYOR, police(report));
        }
        Decision decision = decision(report, sitting.day());
        value(save.handle(as(setting.team().coordinator), weighing, FIRST, form(report)));
        rating.answer(weighing, report, decision);
        if (admitted) {
            rating.enter(weighing, report);
        }
        boolean waits = report.fate() == Fate.AT_TRIANGLE;
        if (waits) {
            triangle(true);
        }
        DecideItem.Decided decided = value(decide.handle(
                as(setting.team().coordinator),
                item.id(),
                new ItemDecision(
                        FIRST + 1,
                        form(report),
                        decision,
                        admitted ? participants(report) : List.of(),
                        admitted && !waits ? Optional.of(cases.plan(report, 0)) : Optional.empty(),
                        report.fate().weighed() && !waits ? cases.tasks(report) : List.of())));
        if (waits) {
            triangle(false);
        }
        decided.caseFile().ifPresent(made -> cases.admitted(report, made));
        if (!decided.actions().isEmpty()) {
            cases.follow(report, decided.actions());
        }
    }

    private void triangle(boolean ratifies) {
        setting.team().triangle(setting.rooms(), setting.transactor(), ratifies);
    }

    /// By phone, outside a meeting, because somebody may be in danger: two of the three have answered.
    void begin(SignalId signal, Report report) {
        Actor holder = as(setting.team().fileHolder);
        Meeting.Key meeting = value(
                outside.handle(holder, signal, WeighingManner.PHONE, ShortText.of("Buiten overleg, telefonisch")));
        AgendaItem item = setting.transactor()
                .read(
                        holder,
                        Purpose.WEIGH_SIGNAL,
                        tx -> setting.rooms().table().meetings().items(tx, meeting))
                .getFirst();
        value(save.handle(holder, item.weighing().orElseThrow(), FIRST, form(report)));
        rating.rate(item.weighing().orElseThrow(), report);
        tells(item, report, Party.POLICE, setting.team().officer);
        tells(item, report, Party.PROSECUTION, setting.team().prosecutor);
    }

    private void tells(AgendaItem item, Report report, Party party, TeamPerson person) {
        value(note.handle(
                as(setting.team().fileHolder),
                item.id(),
                new NotePosition.Told(
                        party,
                        person.id(),
                        Stand.NOT_IN_LINE,
                        Optional.of(stories.text("standpunt " + Stand.NOT_IN_LINE, report.index())),
                        Given.Means.PHONE,
                        setting.clock().now())));
    }

    private static Stand police(Report report) {
        return report.fate().admitted() || report.fate() == Fate.NO_AGREEMENT ? Stand.IN_LINE : Stand.NOT_IN_LINE;
    }

    private static Stand others(Report report) {
        return report.fate().admitted() ? Stand.IN_LINE : Stand.NOT_IN_LINE;
    }

    private void stand(WeighingId weighing, Report report, Party party, Stand stand) {
        PracticeTeam team = setting.team();
        TeamPerson signer = switch (party) {
            case POLICE -> team.officer;
            case PROSECUTION -> team.prosecutor;
            case MAYOR -> team.mayorOf(report.town());
        };
        LongText text = stories.text("standpunt " + stand, report.index() + (party == Party.MAYOR ? 1 : 0));
        value(take.handle(
                as(setting.team().coordinator),
                weighing,
                new TakePosition.Signed(party, stand, Optional.of(text), Signing.by(signer))));
    }

    private WeighingForm form(Report report) {
        Map<Criterion, LongText> criteria = report.story().criteria().stream()
                .collect(Collectors.toMap(Story.Weighed::criterion, weighed -> report.told(stories, weighed.text())));
        boolean told = report.index() % 3 == 0;
        return new WeighingForm(
                criteria,
                Optional.of(stories.text("beschermend", report.index())),
                report.fate().admitted() ? Optional.of(stories.text("evenredig", report.index())) : Optional.empty(),
                Optional.of(told ? InformedBefore.YES : InformedBefore.NO),
                told ? Optional.empty() : Optional.of(stories.text("niet-geinformeerd", 0)),
                report.index() % 4 == 0 ? Optional.of(CareConsulted.ANONYMOUSLY) : Optional.empty(),
                report.fate().admitted() ? scope(report) : Scope.UNSAID,
                report.fate() == Fate.CARE && report.index() % 2 == 0);
    }

    private Scope scope(Report report) {
        return new Scope(
                Optional.of(Scope.IdeologicalMotive.YES),
                Optional.of(stories.text("motief", report.index())),
                Optional.of(Scope.Limb.SERIOUS_LAW_BREAKING),
                Optional.of(stories.text("activisme", report.index())),
                Optional.empty());
    }

    private Decision decision(Report report, LocalDate day) {
        return switch (report.fate()) {
            case ADMITTED, AT_TRIANGLE -> new Decision.Admitted(report.strand(), reason(report));
            case CARE -> new Decision.ToCare(stories.title("zorgroute", report.index()), reason(report));
            case NOT_RADICALISATION, ADVICE_TO_REPORTER, NO_AGREEMENT ->
                new Decision.Closed(WeighingOutcome.valueOf(report.fate().name()), reason(report));
            default ->
                new Decision.Deferred(
                        stories.text("vraag", report.index()),
                        setting.team().officer.id(),
                        returns(report, day));
        };
    }

    /// As late as it may, so that what was deferred five weeks ago is not yet forgotten.
    private LocalDate returns(Report report, LocalDate day) {
        LocalDate today = setting.timeline().today();
        return report.fate() == Fate.RETURNED ? today : day.plusWeeks(6).minusDays(report.index() % 3);
    }

    private LongText reason(Report report) {
        Fate fate = report.fate().admitted() ? Fate.ADMITTED : report.fate();
        return stories.text("reden " + fate, 0);
    }

    private List<Designation> participants(Report report) {
        PracticeTeam team = setting.team();
        return List.of(
                new Designation(team.executiveOf(report.town()).id(), Optional.empty()),
                new Designation(team.police.id(), Optional.of(team.officer.id())),
                new Designation(team.probation.id(), Optional.of(team.probationOfficer.id())));
    }
}

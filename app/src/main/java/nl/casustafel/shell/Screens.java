package nl.casustafel.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.audit.ui.LogPlace;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.InspectClosed;
import nl.casustafel.casefile.store.JooqClosedCases;
import nl.casustafel.casefile.ui.CaseActs;
import nl.casustafel.casefile.ui.CaseDesk;
import nl.casustafel.casefile.ui.CaseScreens;
import nl.casustafel.casefile.ui.CasesPlace;
import nl.casustafel.casefile.ui.ClosedCasesPlace;
import nl.casustafel.casefile.ui.ClosedScreens;
import nl.casustafel.casefile.ui.CourseScreens;
import nl.casustafel.casefile.ui.FromPlans;
import nl.casustafel.closing.ui.ClosingScreens;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Finder;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Navigator;
import nl.casustafel.dossier.ui.DossierScreens;
import nl.casustafel.exchange.ui.ExchangeScreens;
import nl.casustafel.framework.ui.FrameworkScreens;
import nl.casustafel.identity.ui.IdentityDesk;
import nl.casustafel.identity.ui.IdentityScreens;
import nl.casustafel.identity.ui.IdentitySeat;
import nl.casustafel.identity.ui.PersonPart;
import nl.casustafel.judgement.ui.JudgementScreens;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.meeting.ShowNames;
import nl.casustafel.meeting.ui.MeetingDesk;
import nl.casustafel.meeting.ui.MeetingLooks;
import nl.casustafel.meeting.ui.MeetingScreens;
import nl.casustafel.meeting.ui.MeetingSeat;
import nl.casustafel.meeting.ui.MeetingWork;
import nl.casustafel.meeting.ui.MeetingsPlace;
import nl.casustafel.meeting.ui.Projecting;
import nl.casustafel.plan.PlanSection;
import nl.casustafel.plan.ReviewRow;
import nl.casustafel.plan.ui.ActionsPlace;
import nl.casustafel.plan.ui.PlanDesk;
import nl.casustafel.plan.ui.PlanScreens;
import nl.casustafel.plan.ui.PlanSeat;
import nl.casustafel.provision.ui.RegisterPlace;
import nl.casustafel.quality.ReadAgreement;
import nl.casustafel.quality.ui.QualityPlace;
import nl.casustafel.quality.ui.QualityScreens;
import nl.casustafel.retention.WhatIsDue;
import nl.casustafel.retention.ui.RetentionScreens;
import nl.casustafel.search.FindAnything;
import nl.casustafel.search.FindWords;
import nl.casustafel.search.ui.Glossary;
import nl.casustafel.search.ui.PaletteFinder;
import nl.casustafel.signal.ArrangeList;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.ui.ListActs;
import nl.casustafel.signal.ui.SignalDesk;
import nl.casustafel.signal.ui.SignalPart;
import nl.casustafel.signal.ui.SignalPlace;
import nl.casustafel.signal.ui.SignalScreens;
import nl.casustafel.signal.ui.SignalSeat;
import nl.casustafel.signal.ui.SignalsPlace;
import nl.casustafel.team.ui.TeamPlace;
import nl.casustafel.today.SignalDays;
import nl.casustafel.today.TodayReads;
import nl.casustafel.today.ui.TodayDesk;
import nl.casustafel.today.ui.TodayPlace;
import nl.casustafel.today.ui.TodayScreens;
import nl.casustafel.vault.Tx;

/// All screens of all features, each built when it is gone to, and what each adds to the commands.
final class Screens {
    private final Seat seat;
    private final Bench bench;
    private final Stores stores;
    private final OpenSession session;
    private final Acts acts;
    private final Ways ways = new Ways();
    private final TeamWiring team;
    private final ReferralWiring followUps;
    private final IdentityScreens identity;
    private final SignalScreens signals;
    private final MeetingScreens meetings;
    private final DossierScreens dossier;
    private final JudgementScreens judgement;
    private final FrameworkScreens frameworks;
    private final QualityScreens quality;
    private final ClosingScreens closing;

    Screens(OpenSession session, Bench bench) {
        this.session = session;
        this.seat = session.seat();
        this.bench = bench;
        this.stores = session.rooms().stores();
        this.acts =
                new Acts(seat.transactor(), stores, seat.clock(), bench.texts().dutch());
        this.team = new TeamWiring(seat, bench, session);
        this.followUps = new ReferralWiring(seat, bench, session, acts.signal());
        this.identity = new IdentityScreens(
                new IdentityDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.navigator(),
                        bench.drafting(),
                        SignalPlace::new),
                new IdentitySeat(seat.actor(), seat.transactor()),
                acts.identity());
        this.signals = signals();
        this.meetings = meetings();
        this.dossier = new DossierWiring(seat, bench, stores).screens();
        this.judgement = new JudgementWiring(seat, bench, stores).screens(ways);
        this.frameworks = new FrameworkWiring(seat, bench, stores).screens();
        this.quality = new QualityWiring(seat, bench, session.rooms()).screens();
        this.closing = new ClosingWiring(seat, bench, stores).screens();
    }

    static List<MainWindow.Stop> stops() {
        return List.of(
                new MainWindow.Stop("shell.rail.today", Icon.CALENDAR, new TodayPlace()),
                new MainWindow.Stop("shell.rail.signals", Icon.SIGNAL, new SignalsPlace()),
                new MainWindow.Stop("shell.rail.meetings", Icon.MEETING, new MeetingsPlace()),
                new MainWindow.Stop("shell.rail.cases", Icon.CASE, new CasesPlace()),
                new MainWindow.Stop("shell.rail.actions", Icon.CHECK, new ActionsPlace()),
                new MainWindow.Stop("shell.rail.register", Icon.DOCUMENT, new RegisterPlace()),
                new MainWindow.Stop("shell.rail.team", Icon.PERSON, new TeamPlace()),
                new MainWindow.Stop("shell.rail.log", Icon.LIST, new LogPlace()));
    }

    /// With the screens of whoever keeps the quality of the framework or reviews lawfulness, for that
    /// person only (DEC-10).
    static List<MainWindow.Stop> stops(Actor actor) {
        List<MainWindow.Stop> stops = new ArrayList<>(stops());
        if (ReadAgreement.isFor(actor)) {
            stops.add(new MainWindow.Stop("shell.rail.quality", Icon.CHECK, new QualityPlace()));
        }
        if (InspectClosed.allowedTo(actor)) {
            stops.add(new MainWindow.Stop("shell.rail.closed", Icon.CASE, new ClosedCasesPlace()));
        }
        return List.copyOf(stops);
    }

    void register(Navigator navigator) {
        PlanScreens plans = plans();
        today().register(navigator);
        signals.register(navigator);
        followUps.screens().register(navigator);
        identity.register(navigator);
        meetings.register(navigator);
        cases(plans).register(navigator);
        closed().register(navigator);
        plans.register(navigator);
        judgement.register(navigator);
        frameworks.register(navigator);
        quality.register(navigator);
        closing.register(navigator);
        new ProvisionWiring(seat, bench, session).screens().register(navigator);
        new MinutesWiring(seat, bench, stores, session).screens(ways).register(navigator);
        team.register(navigator);
        log().register(navigator);
        exchange().register(navigator);
        retention().register(navigator);
    }

    List<Command> commands() {
        List<Command> all = new ArrayList<>(signals.commands());
        all.addAll(meetings.commands());
        all.addAll(team.commands());
        all.addAll(log().commands());
        all.addAll(exchange().commands());
        all.addAll(retention().commands());
        all.addAll(closed().commands(bench.navigator()));
        all.addAll(frameworks.commands());
        all.addAll(quality.commands());
        all.addAll(closing.commands());
        return all;
    }

    Finder finder() {
        FindAnything find =
                new FindAnything(seat.transactor(), stores.signalReads, stores.cases, stores.meetingReads, stores.team);
        Finder places = new PaletteFinder(
                seat.actor(),
                new PaletteFinder.Finds(
                        find, new FindWords(seat.transactor(), stores.signalReads, stores.caseFactReads)),
                bench.background(),
                bench.navigator(),
                ways::to,
                bench.texts());
        return new Glossary(bench.texts(), bench.dialogs(), places);
    }

    private ExchangeScreens exchange() {
        return new ExchangeWiring(seat, bench, session.rooms()).screens();
    }

    private RetentionScreens retention() {
        return new RetentionWiring(seat, bench, session).screens();
    }

    private LogWiring log() {
        return new LogWiring(seat, bench, session.rooms(), ways);
    }

    private TodayReads.OfSignals ofSignals() {
        return new TodayReads.OfSignals(
                stores.signalReads, stores.weighings, stores.referralReads, stores.ratifications);
    }

    private TodayScreens today() {
        TodayReads.Sources sources = new TodayReads.Sources(
                ofSignals(),
                stores.plans,
                stores.measures,
                new TodayReads.OfCases(stores.reviews, stores.endings),
                stores.caseFactReads,
                stores.assessmentReads,
                stores.actions,
                stores.meetingReads,
                stores.minutes,
                new WhatIsDue(stores.retention, stores.terms, seat.clock()),
                stores.team);
        return new TodayScreens(
                seat.actor(),
                new TodayReads(seat.transactor(), sources, seat.clock()),
                new TodayDesk(bench.texts(), bench.background(), bench.events(), bench.navigator(), ways::to));
    }

    private SignalScreens signals() {
        AgendaChoice agenda = new AgendaChoice(seat, bench, stores, acts);
        return new SignalScreens(
                new SignalDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.navigator(),
                        bench.files(),
                        bench.drafting()),
                new SignalSeat(seat.actor(), seat.transactor(), seat.clock(), seat.signatures()),
                acts.signal(),
                agenda,
                new ListActs(
                        stores.signalLists,
                        new ArrangeList(seat.transactor(), stores.signalLists),
                        agenda::chooseForSeveral,
                        new ListLeaving(seat.actor(), session.rooms().handOut()),
                        new SignalHappenings(stores, bench.texts()),
                        new SignalDays(ofSignals(), stores.meetingReads)::of),
                this::partsOf);
    }

    private List<SignalPart> partsOf(SignalId signal) {
        List<SignalPart> parts = new ArrayList<>();
        parts.add(new RatificationWiring(seat, bench, stores, acts).partOf(signal));
        parts.addAll(followUps.partsOf(signal));
        PersonPart person = identity.partOf(signal);
        parts.add(new SignalPart(
                SignalPart.Where.BESIDE, person.node(), person.commands(), () -> {}, person.subscription()));
        return parts;
    }

    private MeetingScreens meetings() {
        MeetingWork work = new MeetingWork(
                new MeetingDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.navigator(),
                        bench.dialogs(),
                        bench.drafting(),
                        seat.clock()),
                new MeetingSeat(seat.actor(), seat.transactor(), seat.signatures()),
                new MeetingLooks(
                        stores.meetingReads,
                        stores.weighings,
                        stores.roundReads,
                        stores.signalReads,
                        stores.cases,
                        stores.actions,
                        stores.team,
                        stores.meetingTypes,
                        this::casesDue),
                acts.meeting(),
                acts.table(),
                new Projecting(
                        session.wall(),
                        stores.veils,
                        new ShowNames(seat.transactor(), stores.meetings),
                        session.tableMode()));
        return new MeetingScreens(work, ways);
    }

    private CaseScreens cases(PlanScreens plans) {
        return new CaseScreens(
                new CaseActs(
                        seat.actor(),
                        seat.transactor(),
                        stores.cases,
                        stores.signalReads,
                        stores.team,
                        stores.attachments,
                        fromPlans(),
                        acts.keepDecision(),
                        acts.keepCaseNumber()),
                caseDesk(),
                new CasePage(
                        new CourseScreens(
                                acts.course(
                                        (tx, actor, id) -> Optional.ofNullable(
                                                nextReviews(tx, actor).get(id)),
                                        seat.actor()),
                                caseDesk()),
                        new PeopleWiring(seat, bench, stores).screens(),
                        dossier,
                        new DossierWiring(seat, bench, stores).documents(ways::file),
                        new TimelineWiring(seat, bench, stores).screens(ways),
                        new RelationWiring(seat, bench, stores).screens(),
                        new DomainWiring(seat, bench, stores).screens(),
                        plans,
                        closing,
                        judgement,
                        retention(),
                        followUps.screens()));
    }

    private ClosedScreens closed() {
        return new ClosedScreens(
                seat.actor(),
                new InspectClosed(seat.transactor(), new JooqClosedCases(), seat.clock()),
                bench.texts(),
                bench.background());
    }

    private CaseDesk caseDesk() {
        return new CaseDesk(bench.texts(), bench.background(), bench.events(), bench.navigator(), bench.files(), ways);
    }

    private Map<CaseId, LocalDate> nextReviews(Tx tx, Actor actor) {
        return stores.plans.reviewsUntil(tx, actor, seat.clock().today().plusYears(50)).stream()
                .collect(Collectors.toMap(ReviewRow::caseFile, ReviewRow::reviewOn, (one, _) -> one));
    }

    /// What an agenda proposes: a plan to look back on, or a test that is due, whichever comes first.
    private Map<CaseId, LocalDate> casesDue(Tx tx, Actor actor, LocalDate day) {
        Map<CaseId, LocalDate> due = stores.plans.reviewsUntil(tx, actor, day).stream()
                .collect(Collectors.toMap(ReviewRow::caseFile, ReviewRow::reviewOn, (one, _) -> one, HashMap::new));
        stores.reviews.dueBy(tx, actor, day).forEach(one -> due.putIfAbsent(one.caseFile(), one.dueOn()));
        return due;
    }

    private FromPlans fromPlans() {
        return new FromPlans() {
            @Override
            public Map<CaseId, LocalDate> reviews(Tx tx, Actor actor) {
                return nextReviews(tx, actor);
            }

            @Override
            public Optional<LongText> exitCriteria(Tx tx, Actor actor, CaseId id) {
                return stores.plans.versions(tx, actor, id).reversed().stream()
                        .filter(version -> version.agreedOn().isPresent())
                        .findFirst()
                        .map(version -> version.content().sections().get(PlanSection.EXIT_CRITERIA));
            }
        };
    }

    private PlanScreens plans() {
        return new PlanScreens(
                new PlanSeat(seat.actor(), seat.transactor(), seat.clock(), stores.team, seat.signatures()),
                acts.plan(),
                new PlanDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.drafting(),
                        bench.navigator(),
                        ways,
                        bench.files(),
                        new CalendarLeaving(seat.actor(), session.rooms().handOut())));
    }
}

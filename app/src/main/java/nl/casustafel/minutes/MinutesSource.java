package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.Origin;
import nl.casustafel.casefile.Ratification;
import nl.casustafel.casefile.RatificationReads;
import nl.casustafel.judgement.AccountText;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingFile;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.meeting.MeetingState;
import nl.casustafel.meeting.Topic;
import nl.casustafel.person.Subject;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.PlanReads;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.EntryList;
import nl.casustafel.weighing.Positions;
import nl.casustafel.weighing.PromptAnswer;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingReads;

/// Reads what minutes are made of: one meeting with, per signal and case on its agenda, everything of
/// it the actor may see.
public final class MinutesSource {
    private final MeetingReads meetings;
    private final SignalReads signals;
    private final WeighingReads weighings;
    private final CaseReads cases;
    private final RatificationReads ratifications;
    private final PlanReads plans;
    private final ActionReads actions;
    private final HeldAssessments assessments;
    private final CaseEnds ends;
    private final FlaggedMoments flagged;
    private final boolean refreshing;

    /// What is known of cases.
    public record OfCases(
            CaseReads cases,
            RatificationReads ratifications,
            PlanReads plans,
            ActionReads actions,
            HeldAssessments assessments,
            CaseEnds ends) {}

    public MinutesSource(MeetingReads meetings, SignalReads signals, WeighingReads weighings, OfCases of) {
        this.meetings = meetings;
        this.signals = signals;
        this.weighings = weighings;
        this.cases = of.cases();
        this.ratifications = of.ratifications();
        this.plans = of.plans();
        this.actions = of.actions();
        this.assessments = of.assessments();
        this.ends = of.ends();
        this.flagged = FlaggedMoments.NONE;
        this.refreshing = false;
    }

    private MinutesSource(MinutesSource first, FlaggedMoments flagged, boolean refreshing) {
        this.meetings = first.meetings;
        this.signals = first.signals;
        this.weighings = first.weighings;
        this.cases = first.cases;
        this.ratifications = first.ratifications;
        this.plans = first.plans;
        this.actions = first.actions;
        this.assessments = first.assessments;
        this.ends = first.ends;
        this.flagged = flagged;
        this.refreshing = refreshing;
    }

    /// The same for who has it all open and refreshes, which is no opening: leaves no line in the log.
    MinutesSource again() {
        return new MinutesSource(this, flagged, true);
    }

    /// The same with what was marked on timelines.
    public MinutesSource with(FlaggedMoments moments) {
        return new MinutesSource(this, moments, refreshing);
    }

    /// A meeting with all of its items.
    record Material(MeetingFile meeting, List<ItemMaterial> items, Optional<Meeting> next) {}

    /// An item and what was typed at it; corrections have taken the place of what they correct.
    /// @param present who was shown it
    /// @param approves the number of the meeting whose minutes it approves
    /// @param namesReporter whether a line names the reporter of the signal it is about (W-D7)
    record ItemMaterial(
            AgendaItem item,
            List<Attendee> present,
            List<LiveLine> lines,
            List<ActionItem> actions,
            Optional<SignalMaterial> signal,
            Optional<CaseMaterial> discussed,
            Optional<ShortText> approves,
            boolean namesReporter) {}

    /// A running case as the table saw it.
    /// @param subject absent where nobody is known, or the signal it came from is not for the actor's eyes
    /// @param plan the newest that was agreed and held on the day of the meeting
    /// @param assessed by what was agreed and held on the day
    /// @param open the actions of the case that are still to be done
    /// @param flagged what was marked on its timeline
    record CaseMaterial(
            CaseFile caseFile,
            Optional<Subject> subject,
            Optional<PlanVersion> plan,
            Optional<AccountText.Material> assessed,
            CaseEnds.Material end,
            List<ActionItem> open,
            List<FlaggedMoments.Said> flagged) {}

    /// A signal as the table saw it.
    /// @param weighing absent where the item was never opened
    /// @param ratification what the driehoek was asked of it (T-S7)
    /// @param plan the newest agreed plan of the case it became
    record SignalMaterial(
            SignalFile file,
            Optional<Weighing> weighing,
            Positions positions,
            List<PromptAnswer> answers,
            EntryList entry,
            Optional<Ratification> ratification,
            Optional<CaseFile> caseFile,
            Optional<PlanVersion> plan) {}

    /// Empty where the meeting is not there or not for this person.
    Optional<Material> read(Tx tx, Actor actor, Meeting.Key id) {
        return (refreshing ? meetings.again(tx, actor, id) : meetings.open(tx, actor, id))
                .map(file -> new Material(
                        file,
                        file.items().stream()
                                .map(item -> item(tx, actor, file, item))
                                .toList(),
                        next(tx, actor, file.meeting())));
    }

    /// Whether the actor saw every item; else what he composes would lack one.
    static boolean complete(Material material) {
        return material.items().stream().allMatch(item -> switch (item.item().topic()) {
            case Topic.OfSignal _ ->
                item.signal()
                        .filter(signal -> signal.weighing().isPresent()
                                == item.item().weighing().isPresent())
                        .isPresent();
            case Topic.OfCase _ -> item.discussed().isPresent();
            case Topic.Confirming _, Topic.SetAside _, Topic.Approving _, Topic.Destroying _, Topic.Other _ -> true;
        });
    }

    private ItemMaterial item(Tx tx, Actor actor, MeetingFile file, AgendaItem item) {
        LocalDate day = file.meeting().plan().date();
        List<LiveLine> lines = LiveLine.current(meetings.lines(tx, actor, item.id()));
        return new ItemMaterial(
                item,
                file.attendees().stream()
                        .filter(one -> file.presentAt(item).contains(one.id()))
                        .toList(),
                lines,
                actions.ofAgendaItem(tx, actor, item.id().value()).stream()
                        .map(row -> row.action().value())
                        .toList(),
                item.topic() instanceof Topic.OfSignal(SignalId signal)
                        ? signal(tx, actor, signal, item.weighing(), day)
                        : Optional.empty(),
                item.topic() instanceof Topic.OfCase(CaseId id)
                        ? opened(tx, actor, id).map(found -> discussed(tx, actor, found.value(), day))
                        : Optional.empty(),
                item.topic() instanceof Topic.Approving(Meeting.Key held)
                        ? meetings.again(tx, actor, held)
                                .map(found ->
                                        ShortText.of(found.meeting().number().text()))
                        : Optional.empty(),
                item.topic() instanceof Topic.OfSignal(SignalId weighed)
                        && !signals.namingReporter(
                                        tx,
                                        actor,
                                        weighed,
                                        lines.stream()
                                                .map(line -> line.text().value())
                                                .toList())
                                .isEmpty());
    }

    private Optional<SignalMaterial> signal(
            Tx tx, Actor actor, SignalId id, Optional<WeighingId> weighing, LocalDate day) {
        return opened(tx, actor, id).map(file -> {
            Optional<CaseFile> caseFile = weighing.flatMap(_ -> cases.ofSignal(tx, actor, id))
                    .flatMap(found -> opened(tx, actor, found))
                    .map(Versioned::value)
                    .filter(found -> found.origin() instanceof Origin.Weighed(var _, WeighingId by)
                            && by.equals(weighing.get()));
            return new SignalMaterial(
                    file,
                    weighing.flatMap(found -> opened(tx, actor, found)).map(Versioned::value),
                    weighing.map(found -> weighings.positions(tx, actor, found)).orElse(new Positions(List.of())),
                    weighing.map(found -> weighings.answers(tx, actor, found)).orElse(List.of()),
                    weighing.map(found -> weighings.entry(tx, actor, found))
                            .orElse(new EntryList(List.of(), Optional.empty())),
                    weighing.flatMap(found -> ratifications.of(tx, actor, found)),
                    caseFile,
                    caseFile.flatMap(found -> agreed(tx, actor, found.id(), day)));
        });
    }

    private CaseMaterial discussed(Tx tx, Actor actor, CaseFile caseFile, LocalDate day) {
        Optional<SignalFile> from = caseFile.signal().flatMap(signal -> opened(tx, actor, signal));
        return new CaseMaterial(
                caseFile,
                from.isPresent() ? from.flatMap(SignalFile::subject) : cases.subject(tx, actor, caseFile.id()),
                agreed(tx, actor, caseFile.id(), day),
                assessed(tx, actor, caseFile, day),
                ends.of(tx, actor, caseFile, day),
                actions.of(tx, actor, caseFile.id()).stream()
                        .map(row -> row.action().value())
                        .filter(action -> action.closed().isEmpty())
                        .toList(),
                flagged.of(tx, actor, caseFile.id()));
    }

    private Optional<AccountText.Material> assessed(Tx tx, Actor actor, CaseFile caseFile, LocalDate day) {
        return refreshing ? assessments.again(tx, actor, caseFile, day) : assessments.open(tx, actor, caseFile, day);
    }

    private Optional<SignalFile> opened(Tx tx, Actor actor, SignalId id) {
        return refreshing ? signals.again(tx, actor, id) : signals.file(tx, actor, id);
    }

    private Optional<Versioned<CaseFile>> opened(Tx tx, Actor actor, CaseId id) {
        return refreshing ? cases.again(tx, actor, id) : cases.open(tx, actor, id);
    }

    private Optional<Versioned<Weighing>> opened(Tx tx, Actor actor, WeighingId id) {
        return refreshing ? weighings.again(tx, actor, id) : weighings.open(tx, actor, id);
    }

    /// What ended on that day or since lay before the table as the plan that held.
    private Optional<PlanVersion> agreed(Tx tx, Actor actor, CaseId id, LocalDate day) {
        return plans.versions(tx, actor, id).reversed().stream()
                .filter(version -> version.agreedOn().isPresent())
                .filter(version -> version.course()
                        .ended()
                        .filter(ended -> ended.on().isBefore(day))
                        .isEmpty())
                .findFirst();
    }

    private Optional<Meeting> next(Tx tx, Actor actor, Meeting meeting) {
        return meetings.list(tx, actor).stream()
                .filter(other -> other.state() == MeetingState.PLANNED)
                .filter(other -> other.plan().kind() == meeting.plan().kind().next())
                .filter(other -> other.plan().date().isAfter(meeting.plan().date()))
                .min(Comparator.comparing((Meeting other) -> other.plan().date())
                        .thenComparing(Meeting::number));
    }
}

package nl.casustafel.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.minutes.FlaggedMoments;
import nl.casustafel.plan.ActionItem;
import nl.casustafel.plan.FormalMeasure;
import nl.casustafel.signal.EarlierSignal;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.Moment;
import nl.casustafel.timeline.MomentKind;
import nl.casustafel.timeline.Moments;
import nl.casustafel.vault.Tx;

/// What each feature knows of a case, for its timeline; each through its own gate.
final class CaseMoments implements Moments {
    private final Stores stores;
    private final CaseClock clock;
    private final Texts texts;

    CaseMoments(Stores stores, CaseClock clock, Texts texts) {
        this.stores = stores;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public List<Moment> of(Tx tx, Actor actor, CaseId id) {
        return stores.cases.again(tx, actor, id).map(Versioned::value).stream()
                .flatMap(found -> Stream.of(
                                ofSignals(tx, actor, found),
                                ofFacts(tx, actor, id),
                                ofCase(tx, actor, found),
                                ofMeasures(tx, actor, id),
                                ofWorld(tx),
                                ofWork(tx, actor, id),
                                ofMeetings(tx, actor, found))
                        .flatMap(List::stream))
                .toList();
    }

    private List<Moment> ofSignals(Tx tx, Actor actor, CaseFile found) {
        List<Moment> all = new ArrayList<>();
        found.signal().flatMap(signal -> stores.signalReads.again(tx, actor, signal)).map(SignalFile::facts).stream()
                .flatMap(List::stream)
                .map(CaseMoments::fact)
                .forEach(all::add);
        found.subject().stream()
                .flatMap(subject -> stores.signalReads.about(tx, actor, subject).stream())
                .map(this::signal)
                .forEach(all::add);
        return all;
    }

    /// On the day it was seen or heard; on that it was written down where nobody knows.
    private static Moment fact(Fact fact) {
        LocalDate on = fact.observedOn().orElseGet(() -> day(fact.entry().at()));
        return Moment.of(on, MomentKind.FACT, fact.text(), fact.id());
    }

    private Moment signal(EarlierSignal signal) {
        return moment(
                signal.receivedOn(),
                MomentKind.SIGNAL,
                signal.id(),
                texts.get("timeline.signal", signal.number().text(), texts.code(signal.state())));
    }

    /// What was brought about the case, where there is something to read for who looks (law 1.8, W-D5).
    private List<Moment> ofFacts(Tx tx, Actor actor, CaseId id) {
        return stores.caseFactReads.of(tx, actor, id).stream()
                .flatMap(fact -> fact.telling().words().stream()
                        .map(words -> Moment.of(day(fact), MomentKind.FACT, words, fact.id())
                                .lasting(fact.telling()
                                        .known()
                                        .flatMap(known -> known.observed().until()))
                                .leaving(fact.conditions().mayLeave(clock.today()))))
                .toList();
    }

    private static LocalDate day(CaseFact fact) {
        return fact.telling()
                .known()
                .flatMap(known -> known.observed().from())
                .orElseGet(() -> day(fact.entry().at()));
    }

    private List<Moment> ofCase(Tx tx, Actor actor, CaseFile found) {
        List<Moment> all = new ArrayList<>();
        all.add(moment(
                found.admittedOn(),
                MomentKind.PHASE,
                found.id(),
                texts.get("timeline.admitted", texts.code(found.regime()))));
        stores.cases
                .steps(tx, actor, found.id())
                .forEach(step -> all.add(moment(day(step.at()), MomentKind.PHASE, found.id(), texts.code(step.to()))));
        return all;
    }

    private List<Moment> ofMeasures(Tx tx, Actor actor, CaseId id) {
        List<Moment> all = new ArrayList<>();
        for (Versioned<FormalMeasure> row : stores.measures.measures(tx, actor, id)) {
            FormalMeasure found = row.value();
            all.add(measure(found, found.proposedOn(), "timeline.measure.proposed"));
            found.decision().ifPresent(decided -> {
                all.add(measure(found, decided.startsOn(), "timeline.measure.starts"));
                decided.endsOn()
                        .filter(_ -> found.ended().isEmpty())
                        .ifPresent(last -> all.add(measure(found, last, "timeline.measure.last-day")));
            });
            found.ended().ifPresent(end -> all.add(measure(found, end.on(), "timeline.measure.ended")));
        }
        return all;
    }

    private Moment measure(FormalMeasure found, LocalDate on, String key) {
        return moment(on, MomentKind.MEASURE, found.id(), texts.get(key, found.kind()));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CaseClock.ZONE);
    }

    private List<Moment> ofWork(Tx tx, Actor actor, CaseId id) {
        List<Moment> all = new ArrayList<>();
        stores.assessmentReads
                .of(tx, actor, id)
                .forEach(row -> row.agreedOn()
                        .ifPresent(on -> all.add(moment(
                                on,
                                MomentKind.ASSESSMENT,
                                row.id(),
                                texts.get("timeline.assessed", texts.shortDate(row.validUntil()))))));
        stores.plans
                .versions(tx, actor, id)
                .forEach(version -> version.agreedOn()
                        .ifPresent(on -> all.add(
                                moment(on, MomentKind.PLAN, id, texts.get("timeline.planned", version.number())))));
        stores.actions.of(tx, actor, id).forEach(row -> {
            ActionItem action = row.action().value();
            action.closed()
                    .ifPresent(end -> all.add(moment(
                            end.on(),
                            MomentKind.ACTION,
                            action.id(),
                            texts.get(
                                    "timeline.acted",
                                    action.agreed().text().value(),
                                    texts.code(action.state()),
                                    row.ownerName()))));
        });
        return all;
    }

    private List<Moment> ofMeetings(Tx tx, Actor actor, CaseFile found) {
        ShortText label = stores.team.settings(tx).meetingLabel();
        Optional<SignalId> signal = found.signal();
        return Stream.concat(
                        stores.meetingReads.agendasOf(tx, actor, found.id()).stream(),
                        signal.stream().flatMap(one -> stores.meetingReads.agendasOf(tx, actor, one).stream()))
                .map(row -> moment(
                        row.heldOn(),
                        MomentKind.MEETING,
                        row.meeting(),
                        texts.get("shell.time.agenda", row.shown(label), row.state())))
                .toList();
    }

    private List<Moment> ofWorld(Tx tx) {
        return stores.timeline.all(tx).stream()
                .map(found -> moment(
                                found.from(),
                                MomentKind.CATALYST,
                                found.id(),
                                found.name().value())
                        .lasting(found.until()))
                .toList();
    }

    /// What was marked for the minutes, as long as it may stand on paper.
    List<FlaggedMoments.Said> flagged(Tx tx, Actor actor, CaseId id) {
        Set<Moment.Mark> flags = stores.timeline.of(tx, actor, id);
        return flags.isEmpty()
                ? List.of()
                : of(tx, actor, id).stream()
                        .filter(moment -> moment.mayLeave() && flags.contains(moment.mark()))
                        .sorted(Comparator.comparing(Moment::on))
                        .map(moment -> new FlaggedMoments.Said(moment.on(), moment.words()))
                        .toList();
    }

    private static Moment moment(LocalDate on, MomentKind kind, Id about, String words) {
        return Moment.of(on, kind, LongText.of(words), about);
    }
}

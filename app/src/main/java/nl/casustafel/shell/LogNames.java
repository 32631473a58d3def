package nl.casustafel.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.access.sql.ReviewNumbers;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.audit.ui.LogKind;
import nl.casustafel.audit.ui.LogObjects;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.person.Named;
import nl.casustafel.plan.ActionId;
import nl.casustafel.plan.FormalMeasure;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingId;

/// What the lines of the log are about, by number: each looked up through the gate of its own feature, in
/// ways that leave no line themselves.
final class LogNames implements LogObjects {
    private final Actor actor;
    private final Stores stores;
    private final Ways ways;
    private final List<LogKind> kinds = LogVocabulary.kinds();

    LogNames(Actor actor, Stores stores, Ways ways) {
        this.actor = actor;
        this.stores = stores;
        this.ways = ways;
    }

    @Override
    public Optional<Named> name(Tx tx, AuditRow row) {
        return seen(tx, row)
                .or(() -> ReviewNumbers.of(tx, actor, row.object())
                        .map(number -> new Named(number.value(), Optional.empty())));
    }

    private Optional<Named> seen(Tx tx, AuditRow row) {
        UUID id = row.object();
        return switch (type(row.action())) {
            case "AccountAction", "TeamAction" -> ofTeam(tx, id);
            case "SignalAction" -> signal(tx, new SignalId(id));
            case "IdentityAction" -> signal(tx, new SignalId(id)).or(() -> caseFile(tx, new CaseId(id)));
            case "WeighingAction" -> weighing(tx, new WeighingId(id));
            case "CaseAction", "ClosingAction" -> caseFile(tx, new CaseId(id));
            case "PlanAction" ->
                plan(tx, new PlanVersionId(id))
                        .or(() -> action(tx, new ActionId(id)))
                        .or(() -> measure(tx, new FormalMeasure.Key(id)));
            case "MeetingAction" -> meeting(tx, new Meeting.Key(id)).or(() -> item(tx, new AgendaItem.Key(id)));
            case "MinutesAction" -> minutes(tx, new MinutesVersion.Key(id)).or(() -> ofTeam(tx, id));
            default -> Optional.empty();
        };
    }

    @Override
    public Set<UUID> dossier(Tx tx, Id id) {
        Set<UUID> ids = new HashSet<>(Set.of(id.value()));
        Optional<CaseFile> found = id instanceof SignalId signal
                ? stores.cases.ofSignal(tx, actor, signal).flatMap(own -> theCase(tx, own))
                : theCase(tx, new CaseId(id.value()));
        found.ifPresent(own -> {
            ids.add(own.id().value());
            own.signal().map(SignalId::value).ifPresent(ids::add);
            stores.plans
                    .latest(tx, actor, own.id())
                    .ifPresent(plan -> ids.add(plan.value().id().value()));
        });
        SignalId signal = found.flatMap(CaseFile::signal).orElse(new SignalId(id.value()));
        stores.weighings
                .latestOf(tx, actor, signal)
                .ifPresent(weighing -> ids.add(weighing.value().id().value()));
        return ids;
    }

    @Override
    public List<Who> people(Tx tx) {
        return stores.team.everyone(tx).stream()
                .map(person -> new Who(person.id().value(), person.name().value()))
                .toList();
    }

    private Optional<Named> signal(Tx tx, SignalId id) {
        return stores.signals
                .find(tx, actor, id)
                .map(found -> named(found.value().number().text(), id));
    }

    private Optional<Named> weighing(Tx tx, WeighingId id) {
        return stores.weighings
                .find(tx, actor, id)
                .map(Versioned::value)
                .map(Weighing::signal)
                .flatMap(signal -> signal(tx, signal));
    }

    private Optional<Named> caseFile(Tx tx, CaseId id) {
        return theCase(tx, id).map(found -> named(found.number().text(), id));
    }

    private Optional<CaseFile> theCase(Tx tx, CaseId id) {
        return stores.cases.find(tx, actor, id).map(Versioned::value);
    }

    private Optional<Named> plan(Tx tx, PlanVersionId id) {
        return stores.plans
                .find(tx, actor, id)
                .map(Versioned::value)
                .map(PlanVersion::caseFile)
                .flatMap(own -> caseFile(tx, own));
    }

    private Optional<Named> measure(Tx tx, FormalMeasure.Key id) {
        return stores.measures
                .find(tx, actor, id)
                .map(Versioned::value)
                .map(FormalMeasure::caseFile)
                .flatMap(own -> caseFile(tx, own));
    }

    private Optional<Named> action(Tx tx, ActionId id) {
        return stores.actions
                .find(tx, actor, id)
                .map(found -> named(found.value().number().value(), id));
    }

    private Optional<Named> item(Tx tx, AgendaItem.Key id) {
        return stores.meetings.item(tx, actor, id).flatMap(found -> meeting(tx, found.meeting()));
    }

    private Optional<Named> minutes(Tx tx, MinutesVersion.Key id) {
        return stores.minutes.version(tx, actor, id).flatMap(found -> meeting(tx, found.meeting()));
    }

    private Optional<Named> meeting(Tx tx, Meeting.Key id) {
        return stores.meetings
                .find(tx, actor, id)
                .map(found -> named(found.shown(stores.team.settings(tx).meetingLabel()), id));
    }

    private Optional<Named> ofTeam(Tx tx, UUID id) {
        return stores.team
                .person(tx, new PersonId(id))
                .map(person -> named(person.name().value(), person.id()))
                .or(() -> mandate(tx, id))
                .or(() -> municipality(tx, id));
    }

    private Optional<Named> mandate(Tx tx, UUID id) {
        return stores.team.mandates(tx).stream()
                .filter(mandate -> mandate.id().equals(new Mandate.Key(id)))
                .findFirst()
                .map(mandate -> named(mandate.document().value(), mandate.person()));
    }

    private Optional<Named> municipality(Tx tx, UUID id) {
        return stores.team.municipalities(tx).stream()
                .filter(municipality -> municipality.id().equals(new Municipality.Key(id)))
                .findFirst()
                .map(municipality -> new Named(municipality.name().value(), Optional.empty()));
    }

    private String type(AuditCode action) {
        return kinds.stream()
                .filter(kind -> kind.codes().contains(action))
                .map(LogKind::type)
                .findFirst()
                .orElse("");
    }

    private Named named(String label, Id id) {
        return new Named(label, ways.to(id));
    }
}

package nl.casustafel.framework;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.MappingRefusal;
import nl.casustafel.assessment.VersionMapping;
import nl.casustafel.assessment.file.FrameworkFile;
import nl.casustafel.assessment.file.MappingFile;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Settles a version (*vaststellen*, framework 3.9): driehoek or steering group decided so elsewhere; here
/// somebody who keeps the framework types where that stands, and a second person signs in place (DEC-6).
/// From then on nobody changes it, and what is begun is rated by it.
public final class SettleDraft {
    private final Transactor transactor;
    private final Keeping keeping;
    private final CheckDraft check;
    private final TeamReads team;
    private final CaseClock clock;

    public SettleDraft(Transactor transactor, Keeping keeping, CheckDraft check, TeamReads team, CaseClock clock) {
        this.transactor = transactor;
        this.keeping = keeping;
        this.check = check;
        this.team = team;
        this.clock = clock;
    }

    /// @param version of the draft as it was read
    public Outcome<FrameworkId, DraftRefusal> handle(
            Actor actor, FrameworkId id, int version, SettledVersion.Decided decided, SignatureProof second) {
        return transactor.write(
                actor,
                Purpose.KEEP_FRAMEWORK,
                tx -> keeping.find(tx, actor, id)
                        .then(found -> Keeping.inState(found, FrameworkDraft.State.IN_CONSULTATION))
                        .then(found -> found.draft().version() == version
                                ? settled(tx, actor, found, decided, second)
                                : Outcome.refused(DraftRefusal.Plain.CHANGED_MEANWHILE)));
    }

    /// Who can sign beside the one who types.
    public static boolean mayConfirm(TeamPerson person) {
        return person.active()
                && (person.roles().contains(Role.DECIDER) || person.roles().contains(Role.FRAMEWORK_QUALITY));
    }

    private Outcome<FrameworkId, DraftRefusal> settled(
            Tx tx, Actor actor, Keeping.Found found, SettledVersion.Decided decided, SignatureProof second) {
        FrameworkDraft draft = found.draft().value();
        Optional<DraftRefusal> objection = signing(tx, actor, second)
                .or(() -> decided.on().isAfter(clock.today())
                        ? Optional.of(DraftRefusal.Plain.DECIDED_LATER)
                        : Optional.empty())
                .or(() -> content(tx, found));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        byte[] file = keeping.drafts().file(tx, draft.id());
        FrameworkHash hash = FrameworkFile.hash(file);
        boolean unchanged =
                draft.source().filter(one -> one.file().equals(hash)).isPresent();
        Framework.Version version = draft.content().version();
        keeping.versions()
                .add(
                        tx,
                        new SettledVersion(
                                draft.id(),
                                new Framework.Version(version.lineage(), version.number(), hash),
                                unchanged ? SettledVersion.Origin.TAKEN_OVER : SettledVersion.Origin.OWN,
                                Optional.of(draft.predecessor()),
                                Optional.of(decided),
                                draft.source(),
                                new SettledVersion.Kept(
                                        clock.now(), Optional.of(actor.person()), Optional.of(second.person()))),
                        file,
                        Optional.of(MappingFile.write(draft.mapping())));
        keeping.drafts().remove(tx, draft.id());
        return Keeping.told(tx, FrameworkAction.FRAMEWORK_SETTLED, draft.id());
    }

    private Optional<DraftRefusal> signing(Tx tx, Actor actor, SignatureProof second) {
        if (second.person().equals(actor.person())) {
            return Optional.of(DraftRefusal.Plain.SAME_PERSON);
        }
        return team.person(tx, second.person()).filter(SettleDraft::mayConfirm).isPresent()
                ? Optional.empty()
                : Optional.of(DraftRefusal.Plain.SECOND_NOT_ALLOWED);
    }

    private Optional<DraftRefusal> content(Tx tx, Keeping.Found found) {
        FrameworkDraft draft = found.draft().value();
        if (!keeping.versions().settled(tx).getLast().id().equals(draft.predecessor())) {
            return Optional.of(DraftRefusal.Plain.OVERTAKEN);
        }
        if (!Domains.empty(draft.content()).isEmpty()) {
            return Optional.of(DraftRefusal.Plain.DOMAIN_EMPTY);
        }
        List<LetPass> reasons = keeping.drafts().letPass(tx, draft.id());
        long open = check.findings(draft.content()).stream()
                .filter(finding -> !CheckDraft.isMended(draft.content(), finding, reasons))
                .count();
        if (open > 0) {
            return Optional.of(new DraftRefusal.Unmended((int) open));
        }
        return switch (VersionMapping.between(found.before(), draft.content(), draft.mapping())) {
            case Outcome.Done<VersionMapping, MappingRefusal> _ -> Optional.empty();
            case Outcome.Refused<VersionMapping, MappingRefusal>(MappingRefusal refusal) ->
                Optional.of(new DraftRefusal.ByMapping(refusal));
        };
    }
}

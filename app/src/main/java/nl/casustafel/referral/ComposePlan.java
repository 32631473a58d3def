package nl.casustafel.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.MeasureReads;
import nl.casustafel.plan.PlanReads;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.provision.Handover;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// An agreed version of the plan as a document, with the measures and actions of the case as they stand and
/// what was seen when it was looked back on. It leaves through the register like every file (W-F4).
public final class ComposePlan {
    private final Transactor transactor;
    private final Sources sources;
    private final Stationery stationery;
    private final CaseClock clock;

    /// What it is made from.
    /// @param referrals knows whether a text names who reported
    public record Sources(OfPlans plans, CaseReads cases, Referrals referrals, TeamReads team) {}

    /// What is agreed about a case.
    public record OfPlans(PlanReads plans, MeasureReads measures, ActionReads actions) {}

    /// What the actor wants of it.
    public record Wish(ShortText recipient, ShortText purpose, ShortText legalBasis) {}

    public ComposePlan(Transactor transactor, Sources sources, Texts dutch, CaseClock clock) {
        this.transactor = transactor;
        this.sources = sources;
        this.stationery = new Stationery(sources.team(), dutch, clock);
        this.clock = clock;
    }

    /// The document as it will leave. Refused where it is not agreed, or a text in it names who reported
    /// (W-D7).
    public Outcome<Outgoing, ReferralRefusal> handle(Actor actor, Which of, Wish wish) {
        if (!TakeOverCase.allowedTo(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        return transactor.read(
                actor,
                Purpose.HAND_OUT,
                tx -> sources.cases()
                        .again(tx, actor, of.caseFile())
                        .map(Versioned::value)
                        .flatMap(file -> sources.plans().plans().versions(tx, actor, of.caseFile()).stream()
                                .filter(version -> version.id().equals(of.version()))
                                .findFirst()
                                .map(version -> checked(tx, actor, file, version, wish)))
                        .orElse(Outcome.refused(Rule.NOT_FOUND)));
    }

    /// Which version, of which case.
    public record Which(CaseId caseFile, PlanVersionId version) {}

    private Outcome<Outgoing, ReferralRefusal> checked(
            Tx tx, Actor actor, CaseFile file, PlanVersion version, Wish wish) {
        if (version.agreedOn().isEmpty()) {
            return Outcome.refused(Rule.NOT_AGREED);
        }
        List<LetterPart> parts = new ArrayList<>(new PlanPaper(stationery.dutch(), names(tx), clock.today())
                .parts(file, version, beside(tx, actor, version)));
        parts.addAll(stationery.bound(file.regime()));
        List<String> said = Stream.concat(
                        parts.stream().flatMap(LetterPart::texts),
                        Stream.of(wish.recipient().value()))
                .toList();
        boolean named = file.signal()
                .filter(signal -> sources.referrals().namesReporter(tx, signal, said))
                .isPresent();
        return named ? Outcome.refused(Rule.NAMES_REPORTER) : Outcome.done(outgoing(tx, actor, file, wish, parts));
    }

    private PlanPaper.Beside beside(Tx tx, Actor actor, PlanVersion version) {
        OfPlans plans = sources.plans();
        return new PlanPaper.Beside(
                plans.plans().evaluation(tx, actor, version.id()),
                plans.measures().measures(tx, actor, version.caseFile()).stream()
                        .map(Versioned::value)
                        .toList(),
                plans.actions().of(tx, actor, version.caseFile()).stream()
                        .map(ActionRow::action)
                        .map(action -> action.value())
                        .toList());
    }

    private PlanPaper.Names names(Tx tx) {
        return new PlanPaper.Names(
                sources.team().everyone(tx).stream().collect(Collectors.toMap(TeamPerson::id, TeamPerson::name)),
                sources.team().organisations(tx).stream()
                        .collect(Collectors.toMap(Organisation::id, Organisation::name)));
    }

    private Outgoing outgoing(Tx tx, Actor actor, CaseFile file, Wish wish, List<LetterPart> parts) {
        Outgoing letter = stationery.outgoing(
                tx,
                actor,
                file.number(),
                new Stationery.What(
                        stationery.words("referral.plan.title"),
                        stationery.words("referral.file.plan"),
                        wish.recipient(),
                        wish.legalBasis()),
                LongText.of(wish.recipient().value()),
                parts);
        return new Outgoing(
                letter.letter(),
                new Handover(
                        wish.recipient(),
                        wish.purpose(),
                        wish.legalBasis(),
                        Handover.Form.PLAN,
                        letter.handover().items(),
                        Optional.empty()),
                letter.fileName());
    }
}

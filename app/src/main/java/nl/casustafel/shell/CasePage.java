package nl.casustafel.shell;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ui.CasePart;
import nl.casustafel.casefile.ui.CaseSection;
import nl.casustafel.casefile.ui.CaseSections;
import nl.casustafel.casefile.ui.CourseScreens;
import nl.casustafel.casefile.ui.PeopleScreens;
import nl.casustafel.closing.ui.ClosingPart;
import nl.casustafel.closing.ui.ClosingScreens;
import nl.casustafel.domains.ui.DomainPart;
import nl.casustafel.domains.ui.DomainScreens;
import nl.casustafel.dossier.ui.DocumentScreens;
import nl.casustafel.dossier.ui.DossierPart;
import nl.casustafel.dossier.ui.DossierScreens;
import nl.casustafel.judgement.ui.JudgementPart;
import nl.casustafel.judgement.ui.JudgementScreens;
import nl.casustafel.plan.ui.PlanPart;
import nl.casustafel.plan.ui.PlanScreens;
import nl.casustafel.provision.ui.ProvisionPart;
import nl.casustafel.provision.ui.ProvisionScreens;
import nl.casustafel.referral.ui.ReferralScreens;
import nl.casustafel.referral.ui.StatementPart;
import nl.casustafel.relation.ui.RelationPart;
import nl.casustafel.relation.ui.RelationScreens;
import nl.casustafel.retention.ui.RetentionScreens;
import nl.casustafel.retention.ui.TermPart;
import nl.casustafel.timeline.ui.MomentPart;
import nl.casustafel.timeline.ui.MomentScreens;

/// What the features put on the screen of a case, in the order in which it stands there.
record CasePage(
        CourseScreens course,
        PeopleScreens people,
        DossierScreens dossier,
        DocumentScreens documents,
        MomentScreens moments,
        RelationScreens relations,
        DomainScreens domains,
        PlanScreens plans,
        ClosingScreens closing,
        JudgementScreens judgement,
        RetentionScreens retention,
        ReferralScreens referrals,
        ProvisionScreens provisions)
        implements CaseSections {
    @Override
    public List<CaseSection> of(CaseId id) {
        return List.of(
                new CaseSection("casefile.course", () -> course.partOf(id)),
                new CaseSection("dossier.title", () -> part(dossier.factsOf(id))),
                new CaseSection("timeline.title", () -> part(moments.partOf(id))),
                new CaseSection("relation.title", () -> part(relations.partOf(id))),
                new CaseSection("judgement.list.title", () -> part(judgement.partOf(id))),
                new CaseSection("domains.title", () -> part(domains.partOf(id))),
                new CaseSection("plan.title", () -> part(plans.planOf(id))),
                new CaseSection("plan.measures", () -> part(plans.measuresOf(id))),
                new CaseSection("plan.actions", () -> part(plans.actionsOf(id))),
                new CaseSection("closing.title", () -> part(closing.partOf(id))),
                new CaseSection("casefile.people", () -> people.partOf(id)),
                new CaseSection("documents.title.section", () -> part(documents.partOf(id))),
                new CaseSection("provision.section", () -> part(provisions.partOf(id))),
                new CaseSection("referral.statement.section", () -> part(referrals.statementOf(id))),
                new CaseSection("term.section", () -> part(retention.termOf(id))));
    }

    private static CasePart part(PlanPart plan) {
        return new CasePart(plan.node(), plan.focus(), plan.foot(), plan.flush(), List.of(), plan.subscription());
    }

    private static CasePart part(StatementPart part) {
        return new CasePart(part.node(), part.focus(), Optional.empty(), () -> {}, List.of(), part.subscription());
    }

    private static CasePart part(ProvisionPart part) {
        return new CasePart(part.node(), part.focus(), Optional.empty(), () -> {}, List.of(), part.subscription());
    }

    private static CasePart part(TermPart part) {
        return new CasePart(part.node(), part.focus(), Optional.empty(), () -> {}, List.of(), part.subscription());
    }

    private static CasePart part(DossierPart part) {
        return new CasePart(
                part.node(), part.focus(), Optional.empty(), part.flush(), part.commands(), part.subscription());
    }

    private static CasePart part(MomentPart part) {
        return new CasePart(
                part.node(), part.focus(), Optional.empty(), () -> {}, part.commands(), part.subscription());
    }

    private static CasePart part(RelationPart part) {
        return new CasePart(part.node(), part.focus(), Optional.empty(), part.flush(), List.of(), part.subscription());
    }

    private static CasePart part(ClosingPart part) {
        return new CasePart(
                part.node(), part.focus(), Optional.empty(), part.flush(), part.commands(), part.subscription());
    }

    private static CasePart part(DomainPart part) {
        return new CasePart(part.node(), part.focus(), Optional.empty(), part.flush(), List.of(), part.subscription());
    }

    private static CasePart part(JudgementPart part) {
        return new CasePart(
                part.node(), part.focus(), Optional.empty(), () -> {}, part.commands(), part.subscription());
    }
}

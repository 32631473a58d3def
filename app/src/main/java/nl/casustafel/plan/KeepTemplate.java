package nl.casustafel.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Named;
import nl.casustafel.relation.RelatedReads;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// *Bewaar als sjabloon*: keeps the interventions and scenarios of a plan for other cases. Nobody's data go
/// along (W-D6): who answers is kept by kind, executor and days are left out, and words that
/// name somebody of this case are refused.
public final class KeepTemplate {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d[\\d .-]{6,}\\d");

    private final Transactor transactor;
    private final PlanTemplates templates;
    private final Sources sources;
    private final CaseClock clock;

    /// Where is read who is who.
    public record Sources(PlanReads plans, CaseReads cases, RelatedReads related, TeamReads team) {}

    /// What is kept, and as what.
    public record Wish(CaseId caseFile, ShortText name) implements PersonalData {
        @Override
        public String toString() {
            return "Wish[]";
        }
    }

    public KeepTemplate(Transactor transactor, PlanTemplates templates, Sources sources, CaseClock clock) {
        this.transactor = transactor;
        this.templates = templates;
        this.sources = sources;
        this.clock = clock;
    }

    /// Of the newest version of the plan, as it is stored.
    public Outcome<PlanTemplate, PlanRefusal> keep(Actor actor, Wish wish) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!Planning.allowedTo(actor)) {
                return Outcome.refused(PlanRefusal.Plain.NOT_YOURS);
            }
            Optional<PlanContent> content = sources.plans()
                    .latest(tx, actor, wish.caseFile())
                    .map(found -> found.value().content());
            if (content.isEmpty()) {
                return Outcome.refused(PlanRefusal.Plain.UNKNOWN);
            }
            PlanTemplate made = of(tx, wish.name(), content.get());
            if (made.steps().isEmpty() && made.scenarios().isEmpty()) {
                return Outcome.refused(PlanRefusal.Plain.NO_INTERVENTION);
            }
            if (namesSomebody(tx, actor, wish.caseFile(), made)) {
                return Outcome.refused(PlanRefusal.Plain.TEMPLATE_NAMES);
            }
            templates.add(tx, made, actor.person(), clock.now());
            tx.audit(PlanAction.TEMPLATE_KEPT, made.id());
            tx.emit(new TemplatesChanged());
            return Outcome.done(made);
        });
    }

    public Outcome<PlanTemplate.Key, PlanRefusal> drop(Actor actor, PlanTemplate.Key id) {
        return transactor.write(actor, Purpose.RUN_CASE, tx -> {
            if (!Planning.allowedTo(actor)) {
                return Outcome.refused(PlanRefusal.Plain.NOT_YOURS);
            }
            if (!templates.drop(tx, id)) {
                return Outcome.refused(PlanRefusal.Plain.UNKNOWN);
            }
            tx.audit(PlanAction.TEMPLATE_DROPPED, id);
            tx.emit(new TemplatesChanged());
            return Outcome.done(id);
        });
    }

    private PlanTemplate of(Tx tx, ShortText name, PlanContent content) {
        Map<Organisation.Key, Organisation> known = sources.team().organisations(tx).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        List<PlanTemplate.Step> steps = content.interventions()
                .flatMap(one -> Optional.ofNullable(known.get(one.responsible())).stream()
                        .map(by -> new PlanTemplate.Step(
                                one.text(), one.nature(), one.frame(), by.kind(), one.task(), one.indicator())))
                .toList();
        return new PlanTemplate(PlanTemplate.Key.fresh(), name, steps, content.scenarios());
    }

    private boolean namesSomebody(Tx tx, Actor actor, CaseId caseFile, PlanTemplate made) {
        List<String> names = names(tx, actor, caseFile);
        return Stream.concat(Stream.of(made.name().value()), made.words().map(LongText::value))
                .anyMatch(text -> LONG_NUMBER.matcher(text).find()
                        || names.stream().anyMatch(name -> Named.byAnyWord(text, name)));
    }

    /// The subject, who is around it and everybody of the team. Who is known by a word alone, as "oom", is
    /// named by nobody.
    private List<String> names(Tx tx, Actor actor, CaseId caseFile) {
        return Stream.of(
                        sources.cases().subject(tx, actor, caseFile).stream()
                                .flatMap(subject -> Stream.concat(subject.name().stream(), subject.aliases().stream()))
                                .map(ShortText::value),
                        sources.related().of(tx, actor, caseFile).stream()
                                .map(row -> row.value().tie().called().value())
                                .filter(KeepTemplate::isName),
                        sources.team().everyone(tx).stream()
                                .map(one -> one.name().value()))
                .flatMap(Function.identity())
                .toList();
    }

    private static boolean isName(String called) {
        return !called.equals(called.toLowerCase(Locale.ROOT));
    }
}

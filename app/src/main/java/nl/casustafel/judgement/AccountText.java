package nl.casustafel.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Concern;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.judgement.AssessmentAccount.Chapter;
import nl.casustafel.judgement.AssessmentAccount.Passage;
import nl.casustafel.judgement.AssessmentAccount.Rests;
import nl.casustafel.judgement.AssessmentAccount.Row;
import nl.casustafel.judgement.AssessmentAccount.Section;
import nl.casustafel.judgement.AssessmentAccount.Told;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.Voice;
import nl.casustafel.texts.Texts;

/// Tells an agreed assessment (framework 3.10).
public final class AccountText {
    private final CaseAssessment assessment;
    private final Material material;
    private final Framework framework;
    private final Team team;
    private final Texts dutch;
    private final LocalDate day;
    private final List<Section> sections = new ArrayList<>();

    /// What is told of.
    ///
    /// @param framework the version it was rated by
    /// @param facts those of the case
    public record Material(AssessmentFile file, Framework framework, CaseFile caseFile, List<Fact> facts)
            implements PersonalData {
        public Material {
            facts = List.copyOf(facts);
        }

        @Override
        public String toString() {
            return "Material[facts=" + facts.size() + "]";
        }
    }

    /// Who is who, to say where somebody works.
    public record Team(List<TeamPerson> people, List<Organisation> organisations) {
        String organisation(PersonId id) {
            return people.stream()
                    .filter(person -> person.id().equals(id))
                    .map(person -> person.organisation().name().value())
                    .findFirst()
                    .orElse("");
        }

        String organisation(Voice voice) {
            return organisations.stream()
                    .filter(one -> one.id().equals(voice))
                    .map(one -> one.name().value())
                    .findFirst()
                    .orElse("");
        }
    }

    /// @param day on which it is told: that it holds is said of that day
    /// @param dutch the words of documents, which are Dutch always (DEC-26)
    public AccountText(Material material, Team team, Texts dutch, LocalDate day) {
        this.material = material;
        this.assessment = material.file().assessment().value();
        this.framework = material.framework();
        this.team = team;
        this.dutch = dutch;
        this.day = day;
    }

    /// Of one that was agreed.
    public AssessmentAccount account() {
        summary();
        judgements();
        scenarios();
        pictures();
        keyFactors();
        minority();
        questions();
        criteria();
        prompts();
        return new AssessmentAccount(
                head(),
                List.of(
                        LongText.of(dutch.get("judgement.no-prediction")),
                        LongText.of(dutch.get(
                                "judgement.unvalidated",
                                VersionNumber.spoken(framework.version().number())))),
                sections);
    }

    private List<Row> head() {
        return List.of(
                row(
                        "decided",
                        dutch.get(
                                "judgement.account.admitted",
                                date(material.caseFile().admittedOn()))),
                row("agreed", date(assessment.agreed().orElseThrow().on())),
                row("participants", participants()),
                row(
                        "version",
                        framework.name().in(dutch.language()) + ", "
                                + framework.version().number().value()),
                row(
                        "valid",
                        dutch.get(
                                "judgement.account.valid.until",
                                date(assessment.content().overall().validUntil()),
                                assessment.standing(day))));
    }

    /// Organisations, each once; never who rated.
    private String participants() {
        return material.file().round().sheets().stream()
                .map(Sheet::voice)
                .map(team::organisation)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// In words: no code and no level.
    private void summary() {
        List<Passage> entries = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            Optional.ofNullable(assessment.content().overall().formulation().get(slot))
                    .ifPresent(text -> entries.add(entry(dutch.code(slot), text.value())));
        }
        part(Chapter.SUMMARY, said("summary"), entries);
    }

    private void judgements() {
        Overall overall = assessment.content().overall();
        List<Passage> entries = new ArrayList<>();
        overall.concern().ifPresent(judged -> entries.add(judged("concern", concern(judged.answer()), judged)));
        overall.urgency().ifPresent(judged -> entries.add(judged("urgency", dutch.code(judged.answer()), judged)));
        overall.care().ifPresent(judged -> entries.add(judged("care", dutch.code(judged.answer()), judged)));
        overall.capacity().ifPresent(judged -> entries.add(judged("capacity", dutch.code(judged.answer()), judged)));
        overall.concern()
                .flatMap(judged -> judged.answer().informationPlan())
                .ifPresent(plan -> entries.add(entry(said("information"), plan.value())));
        part(Chapter.JUDGEMENTS, said("judgements"), entries);
    }

    private String concern(Concern concern) {
        String degree = dutch.code(concern.degree());
        return concern.provisional() ? dutch.get("judgement.concern.for-now", degree) : degree;
    }

    private Passage judged(String kind, String answer, Judged<?> judged) {
        return entry(
                dutch.get("judgement.account.judged", dutch.get("judgement." + kind), answer, judged.certainty()),
                judged.rationale().value());
    }

    private void scenarios() {
        List<Passage> entries = new ArrayList<>();
        for (Scenario.Outlook outlook : Scenario.Outlook.values()) {
            Optional.ofNullable(assessment.content().overall().scenarios().get(outlook))
                    .ifPresent(scenario -> entries.add(entry(
                            dutch.code(outlook),
                            dutch.get(
                                    "judgement.scenario.words",
                                    scenario.text(),
                                    scenario.earlySigns(),
                                    scenario.measure()))));
        }
        part(Chapter.SCENARIOS, said("scenarios"), entries);
    }

    /// The three polarities below each other; they are never laid over each other.
    private void pictures() {
        for (Framework.Polarity polarity : Framework.Polarity.values()) {
            List<Passage> entries = framework.domains().stream()
                    .filter(domain -> domain.polarity() == polarity)
                    .flatMap(domain ->
                            Optional.ofNullable(assessment.content().pictures().get(domain.code()))
                                    .map(picture -> picture(domain, picture))
                                    .stream())
                    .toList();
            if (!entries.isEmpty()) {
                part(Chapter.PICTURES, dutch.get("judgement.account.pictures", dutch.code(polarity)), entries);
            }
        }
    }

    private Passage picture(Framework.Domain domain, DomainPicture picture) {
        return entry(
                dutch.get(
                        "judgement.account.picture",
                        domain.code() + " " + domain.name().in(dutch.language()),
                        picture.value(),
                        Counted.of(assessment, framework, domain, dutch)),
                picture.rationale().value());
    }

    /// What drives it, what speaks against it, and on what it rests, each kind told apart.
    private void keyFactors() {
        List<Passage> entries = new ArrayList<>();
        for (Indicator indicator : those(TypedRating::isKeyFactor)) {
            TypedRating typed = typed(indicator.code());
            entries.add(entry(name(indicator) + ": " + level(typed, indicator), why(typed)));
            typed.cited().counterargument().ifPresent(text -> entries.add(entry(said("against"), text.value())));
            typed.cited().deviation().ifPresent(text -> entries.add(entry(said("deviation"), text.value())));
            entries.addAll(facts(typed.cited().facts()));
        }
        part(Chapter.FACTORS, said("factors"), entries);
    }

    /// Of what whoever tells may not see, it says that it is there.
    private List<Passage> facts(Set<Fact.Key> cited) {
        List<Passage> facts = new ArrayList<>(material.facts().stream()
                .filter(fact -> cited.contains(fact.id()))
                .map(this::fact)
                .toList());
        int elsewhere = cited.size() - facts.size();
        if (elsewhere > 0) {
            facts.add(entry(said("facts"), dutch.get("judgement.account.elsewhere", elsewhere)));
        }
        return facts;
    }

    private Passage fact(Fact fact) {
        return new Rests(
                fact.kind(), LongText.of(dutch.get("judgement.account.fact", dutch.code(fact.kind()))), fact.text());
    }

    /// Where the table is divided: who holds what, by organisation, with both arguments.
    private void minority() {
        List<Passage> entries = new ArrayList<>();
        for (Indicator indicator : those(one -> one.consensus() instanceof Consensus.Divided)) {
            if (typed(indicator.code()).consensus() instanceof Consensus.Divided(List<Consensus.Side> sides)) {
                sides.forEach(side -> entries.add(entry(
                        dutch.get(
                                "judgement.account.side",
                                name(indicator),
                                named(side.level(), indicator),
                                side.held().stream()
                                        .map(team::organisation)
                                        .sorted()
                                        .collect(Collectors.joining(", "))),
                        side.argument().value())));
            }
        }
        part(Chapter.MINORITY, said("minority"), entries);
    }

    private void questions() {
        List<Passage> entries = new ArrayList<>();
        for (Indicator indicator : those(one -> one.question().isPresent())) {
            OpenQuestion question = typed(indicator.code()).question().orElseThrow();
            entries.add(entry(
                    dutch.get(
                            "judgement.account.question",
                            name(indicator),
                            team.organisation(question.owner()),
                            date(question.due())),
                    question.text().value()));
        }
        for (Indicator indicator : those(TypedRating::engagementPoint)) {
            entries.add(entry(said("engagement"), name(indicator)));
        }
        part(Chapter.QUESTIONS, said("questions"), entries);
    }

    /// The criteria of WPGA art. 5(3), each with what the table saw clearly under it and why; nothing is
    /// decided by it.
    private void criteria() {
        List<Passage> entries = new ArrayList<>();
        for (Framework.Group group : Framework.Group.values()) {
            String reasons = framework.criteria().getOrDefault(group, List.of()).stream()
                    .filter(code -> assessment.content().ratings().containsKey(code))
                    .filter(code -> typed(code).consensus().isAtLeast(Level.CLEAR))
                    .flatMap(code -> framework.indicator(code).stream())
                    .map(indicator -> name(indicator) + ". " + why(typed(indicator.code())))
                    .collect(Collectors.joining("\n"));
            entries.add(entry(dutch.code(group), reasons.isEmpty() ? said("criterion.none") : reasons));
        }
        part(Chapter.CRITERIA, said("criteria"), entries);
    }

    private void prompts() {
        part(
                Chapter.PROMPTS,
                said("prompts"),
                assessment.content().replies().entrySet().stream()
                        .map(reply -> entry(
                                reply.getKey().value() + " · "
                                        + reply.getValue().asked().value(),
                                reply.getValue().text().value()))
                        .toList());
    }

    private List<Indicator> those(Predicate<TypedRating> wanted) {
        Map<IndicatorCode, TypedRating> typed = assessment.content().ratings();
        return framework.indicators().stream()
                .filter(indicator -> Optional.ofNullable(typed.get(indicator.code()))
                        .filter(wanted)
                        .isPresent())
                .toList();
    }

    private TypedRating typed(IndicatorCode code) {
        return Optional.ofNullable(assessment.content().ratings().get(code)).orElseThrow();
    }

    private String name(Indicator indicator) {
        return indicator.code() + " " + indicator.name().in(dutch.language());
    }

    private String named(Level level, Indicator indicator) {
        return framework.named(level, indicator.code()).name().in(dutch.language());
    }

    private String level(TypedRating typed, Indicator indicator) {
        return typed.consensus() instanceof Consensus.Agreed agreed
                ? named(agreed.level(), indicator)
                : dutch.get("judgement.account.divided");
    }

    private String why(TypedRating typed) {
        return typed.consensus() instanceof Consensus.Agreed(Level _, Optional<LongText> why)
                ? why.map(LongText::value).orElse(said("no-reason"))
                : said("see-minority");
    }

    private void part(Chapter chapter, String heading, List<Passage> passages) {
        sections.add(new Section(chapter, ShortText.of(heading), passages));
    }

    private String date(LocalDate date) {
        return dutch.date(date);
    }

    private Row row(String key, String value) {
        return new Row(ShortText.of(said(key)), LongText.of(value));
    }

    private static Passage entry(String about, String text) {
        return new Told(LongText.of(about), LongText.of(text));
    }

    private String said(String key) {
        return dutch.get("judgement.account." + key);
    }
}

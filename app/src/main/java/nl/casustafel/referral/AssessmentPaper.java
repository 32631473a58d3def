package nl.casustafel.referral;

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
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.Counted;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.judgement.Judged;
import nl.casustafel.judgement.OpenQuestion;
import nl.casustafel.judgement.Overall;
import nl.casustafel.judgement.Scenario;
import nl.casustafel.judgement.Slot;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Entries.Entry;
import nl.casustafel.letter.LetterPart.Rows.Row;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.Voice;
import nl.casustafel.texts.Texts;

/// What stands in the document of an assessment, from top to bottom (framework 3.10). Organisations are
/// named, people are not; nothing of what was given blind is in it.
final class AssessmentPaper {
    private final CaseAssessment assessment;
    private final AssessmentFile file;
    private final Framework framework;
    private final CaseFile caseFile;
    private final List<Fact> facts;
    private final Team team;
    private final Texts dutch;
    private final LocalDate today;
    private final List<LetterPart> parts = new ArrayList<>();

    /// Who is who, to say where somebody works.
    record Team(List<TeamPerson> people, List<Organisation> organisations) {
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

    AssessmentPaper(
            AssessmentFile file,
            Framework framework,
            CaseFile caseFile,
            List<Fact> facts,
            Team team,
            Texts dutch,
            LocalDate today) {
        this.file = file;
        this.assessment = file.assessment().value();
        this.framework = framework;
        this.caseFile = caseFile;
        this.facts = facts;
        this.team = team;
        this.dutch = dutch;
        this.today = today;
    }

    List<LetterPart> parts() {
        head();
        summary();
        judgements();
        scenarios();
        pictures();
        keyFactors();
        minority();
        questions();
        criteria();
        prompts();
        return parts;
    }

    private void head() {
        Overall overall = assessment.content().overall();
        parts.add(new LetterPart.Rows(List.of(
                row("case", caseFile.number().text()),
                row("decided", dutch.get("referral.paper.admitted", Stationery.day(caseFile.admittedOn()))),
                row("agreed", Stationery.day(assessment.agreed().orElseThrow().on())),
                row("participants", participants()),
                row(
                        "version",
                        framework.name().in(dutch.language()) + ", "
                                + framework.version().number().value()),
                row(
                        "valid",
                        dutch.get(
                                "referral.paper.valid.until",
                                Stationery.day(overall.validUntil()),
                                assessment.standing(today))))));
        parts.add(new LetterPart.Prose(LongText.of(dutch.get("judgement.no-prediction"))));
        parts.add(new LetterPart.Prose(LongText.of(dutch.get("judgement.unvalidated"))));
    }

    /// Organisations, each once; never who rated.
    private String participants() {
        return file.round().sheets().stream()
                .map(Sheet::voice)
                .map(team::organisation)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /// In words: no code and no level.
    private void summary() {
        List<Entry> entries = new ArrayList<>();
        for (Slot slot : Slot.values()) {
            Optional.ofNullable(assessment.content().overall().formulation().get(slot))
                    .ifPresent(text -> entries.add(entry(dutch.code(slot), text.value())));
        }
        part("summary", entries);
    }

    private void judgements() {
        Overall overall = assessment.content().overall();
        List<Entry> entries = new ArrayList<>();
        overall.concern().ifPresent(judged -> entries.add(judged("concern", concern(judged.answer()), judged)));
        overall.urgency().ifPresent(judged -> entries.add(judged("urgency", dutch.code(judged.answer()), judged)));
        overall.care().ifPresent(judged -> entries.add(judged("care", dutch.code(judged.answer()), judged)));
        overall.capacity().ifPresent(judged -> entries.add(judged("capacity", dutch.code(judged.answer()), judged)));
        overall.concern()
                .flatMap(judged -> judged.answer().informationPlan())
                .ifPresent(plan -> entries.add(entry(said("information"), plan.value())));
        part("judgements", entries);
    }

    private String concern(Concern concern) {
        String degree = dutch.code(concern.degree());
        return concern.provisional() ? dutch.get("judgement.concern.for-now", degree) : degree;
    }

    private Entry judged(String kind, String answer, Judged<?> judged) {
        return entry(
                dutch.get("referral.paper.judged", dutch.get("judgement." + kind), answer, judged.certainty()),
                judged.rationale().value());
    }

    private void scenarios() {
        List<Entry> entries = new ArrayList<>();
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
        part("scenarios", entries);
    }

    /// The three polarities below each other; they are never laid over each other.
    private void pictures() {
        for (Framework.Polarity polarity : Framework.Polarity.values()) {
            List<Entry> entries = framework.domains().stream()
                    .filter(domain -> domain.polarity() == polarity)
                    .flatMap(domain ->
                            Optional.ofNullable(assessment.content().pictures().get(domain.code()))
                                    .map(picture -> picture(domain, picture))
                                    .stream())
                    .toList();
            if (!entries.isEmpty()) {
                heading(dutch.get("referral.paper.pictures", dutch.code(polarity)));
                parts.add(new LetterPart.Entries(entries));
            }
        }
    }

    private Entry picture(Framework.Domain domain, DomainPicture picture) {
        return entry(
                dutch.get(
                        "referral.paper.picture",
                        domain.code() + " " + domain.name().in(dutch.language()),
                        picture.value(),
                        Counted.of(assessment, framework, domain, dutch)),
                picture.rationale().value());
    }

    /// What drives it, what speaks against it, and on what it rests, each kind told apart.
    private void keyFactors() {
        heading(said("factors"));
        List<Indicator> key = those(TypedRating::isKeyFactor);
        if (key.isEmpty()) {
            parts.add(new LetterPart.Prose(LongText.of(said("none"))));
        }
        for (Indicator indicator : key) {
            TypedRating typed = typed(indicator.code());
            List<Entry> entries = new ArrayList<>();
            entries.add(entry(name(indicator) + ": " + level(typed, indicator), why(typed)));
            typed.cited().counterargument().ifPresent(text -> entries.add(entry(said("against"), text.value())));
            typed.cited().deviation().ifPresent(text -> entries.add(entry(said("deviation"), text.value())));
            parts.add(new LetterPart.Entries(entries));
            Set<Fact.Key> cited = typed.cited().facts();
            parts.add(new LetterPart.Facts(facts.stream()
                    .filter(fact -> cited.contains(fact.id()))
                    .map(this::fact)
                    .toList()));
        }
    }

    private LetterPart.Facts.Line fact(Fact fact) {
        LetterPart.Facts.Known kind = switch (fact.kind()) {
            case SEEN -> LetterPart.Facts.Known.SEEN;
            case HEARD -> LetterPart.Facts.Known.HEARD;
            case OPINION -> LetterPart.Facts.Known.OPINION;
        };
        return new LetterPart.Facts.Line(
                kind, ShortText.of(dutch.get("referral.paper.fact", dutch.code(fact.kind()))), fact.text());
    }

    /// Where the table is divided: who holds what, by organisation, with both arguments.
    private void minority() {
        List<Entry> entries = new ArrayList<>();
        for (Indicator indicator : those(one -> one.consensus() instanceof Consensus.Divided)) {
            if (typed(indicator.code()).consensus() instanceof Consensus.Divided(List<Consensus.Side> sides)) {
                sides.forEach(side -> entries.add(entry(
                        dutch.get(
                                "referral.paper.side",
                                name(indicator),
                                named(side.level(), indicator),
                                side.held().stream()
                                        .map(team::organisation)
                                        .sorted()
                                        .collect(Collectors.joining(", "))),
                        side.argument().value())));
            }
        }
        part("minority", entries);
    }

    private void questions() {
        List<Entry> entries = new ArrayList<>();
        for (Indicator indicator : those(one -> one.question().isPresent())) {
            OpenQuestion question = typed(indicator.code()).question().orElseThrow();
            entries.add(entry(
                    dutch.get(
                            "referral.paper.question",
                            name(indicator),
                            team.organisation(question.owner()),
                            Stationery.day(question.due())),
                    question.text().value()));
        }
        for (Indicator indicator : those(TypedRating::engagementPoint)) {
            entries.add(entry(said("engagement"), name(indicator)));
        }
        part("questions", entries);
    }

    /// The criteria of WPGA art. 5(3), each with what the table saw clearly under it and why; nothing is
    /// decided by it.
    private void criteria() {
        List<Entry> entries = new ArrayList<>();
        for (Framework.Group group : Framework.Group.values()) {
            String reasons = framework.criteria().getOrDefault(group, List.of()).stream()
                    .filter(code -> assessment.content().ratings().containsKey(code))
                    .filter(code -> typed(code).consensus().isAtLeast(Level.CLEAR))
                    .flatMap(code -> framework.indicator(code).stream())
                    .map(indicator -> name(indicator) + ". " + why(typed(indicator.code())))
                    .collect(Collectors.joining("\n"));
            entries.add(entry(dutch.code(group), reasons.isEmpty() ? said("criterion.none") : reasons));
        }
        part("criteria", entries);
    }

    private void prompts() {
        part(
                "prompts",
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
                : dutch.get("referral.paper.divided");
    }

    private String why(TypedRating typed) {
        return typed.consensus() instanceof Consensus.Agreed(Level _, Optional<LongText> why)
                ? why.map(LongText::value).orElse(said("no-reason"))
                : said("see-minority");
    }

    private void part(String key, List<Entry> entries) {
        heading(said(key));
        parts.add(
                entries.isEmpty() ? new LetterPart.Prose(LongText.of(said("none"))) : new LetterPart.Entries(entries));
    }

    private void heading(String text) {
        parts.add(new LetterPart.Heading(ShortText.of(text)));
    }

    private Row row(String key, String value) {
        return new Row(ShortText.of(said(key)), ShortText.of(value));
    }

    private static Entry entry(String about, String text) {
        return new Entry(ShortText.of(about), LongText.of(text));
    }

    private String said(String key) {
        return dutch.get("referral.paper." + key);
    }
}

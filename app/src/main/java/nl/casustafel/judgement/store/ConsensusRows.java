package nl.casustafel.judgement.store;

import static nl.casustafel.schema.Tables.CONSENSUS;
import static nl.casustafel.schema.Tables.CONSENSUS_FACT;
import static nl.casustafel.schema.Tables.CONSENSUS_SIDE;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.Cited;
import nl.casustafel.judgement.OpenQuestion;
import nl.casustafel.judgement.Relevance;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.ConsensusFactRecord;
import nl.casustafel.schema.tables.records.ConsensusRecord;
import nl.casustafel.schema.tables.records.ConsensusSideRecord;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.Voice;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jspecify.annotations.Nullable;

/// What the table typed for each indicator, with who is divided and what it rests on.
final class ConsensusRows {
    private ConsensusRows() {}

    /// In three queries, however many indicators and facts there are.
    static SortedMap<IndicatorCode, TypedRating> of(Tx tx, AssessmentId id) {
        Map<String, List<ConsensusSideRecord>> sides =
                Sql.of(tx)
                        .selectFrom(CONSENSUS_SIDE)
                        .where(CONSENSUS_SIDE.ASSESSMENT_ID.eq(id.value()))
                        .fetch()
                        .stream()
                        .collect(Collectors.groupingBy(ConsensusSideRecord::getIndicator));
        Map<String, Set<Fact.Key>> facts =
                Sql.of(tx)
                        .selectFrom(CONSENSUS_FACT)
                        .where(CONSENSUS_FACT.ASSESSMENT_ID.eq(id.value()))
                        .fetch()
                        .stream()
                        .collect(Collectors.groupingBy(
                                ConsensusFactRecord::getIndicator,
                                Collectors.mapping(row -> new Fact.Key(row.getFactId()), Collectors.toSet())));
        SortedMap<IndicatorCode, TypedRating> all = new TreeMap<>();
        Sql.of(tx)
                .selectFrom(CONSENSUS)
                .where(CONSENSUS.ASSESSMENT_ID.eq(id.value()))
                .forEach(row -> all.put(
                        new IndicatorCode(row.getIndicator()),
                        typed(
                                row,
                                sides.getOrDefault(row.getIndicator(), List.of()),
                                facts.getOrDefault(row.getIndicator(), Set.of()))));
        return all;
    }

    private static TypedRating typed(ConsensusRecord row, List<ConsensusSideRecord> sides, Set<Fact.Key> facts) {
        return new TypedRating(
                row.getLevelCode() == null
                        ? new Consensus.Divided(sides(sides))
                        : new Consensus.Agreed(Level.valueOf(row.getLevelCode()), text(row.getBody())),
                Optional.ofNullable(row.getRelevance()).map(Relevance::valueOf),
                row.getEngagementPoint(),
                Optional.ofNullable(row.getCertainty()).map(Certainty::valueOf),
                new Cited(facts, text(row.getDeviation()), text(row.getCounterargument())),
                text(row.getQuestion())
                        .map(question -> new OpenQuestion(
                                question, new PersonId(row.getQuestionOwnerId()), row.getQuestionDueOn())));
    }

    private static Optional<LongText> text(@Nullable String body) {
        return Optional.ofNullable(body).map(LongText::of);
    }

    /// One row for each organisation; those of one level are one side.
    private static List<Consensus.Side> sides(List<ConsensusSideRecord> rows) {
        Map<Level, Set<Voice>> held = new EnumMap<>(Level.class);
        Map<Level, LongText> arguments = new EnumMap<>(Level.class);
        rows.forEach(side -> {
            Level level = Level.valueOf(side.getLevelCode());
            held.computeIfAbsent(level, _ -> new HashSet<>()).add(new Organisation.Key(side.getOrganisationId()));
            arguments.put(level, LongText.of(side.getBody()));
        });
        return held.entrySet().stream()
                .map(entry -> new Consensus.Side(
                        entry.getKey(), entry.getValue(), Objects.requireNonNull(arguments.get(entry.getKey()))))
                .toList();
    }

    /// In the place of what was typed before.
    static void write(Tx tx, AssessmentId id, IndicatorCode code, TypedRating typed) {
        remove(tx, id, code);
        ConsensusRecord row = new ConsensusRecord();
        row.setAssessmentId(id.value());
        row.setIndicator(code.value());
        if (typed.consensus() instanceof Consensus.Agreed(Level level, Optional<LongText> why)) {
            row.setLevelCode(level.name());
            row.setBody(why.map(LongText::value).orElse(null));
        }
        row.setRelevance(typed.relevance().map(Relevance::name).orElse(null));
        row.setEngagementPoint(typed.engagementPoint());
        row.setCertainty(typed.certainty().map(Certainty::name).orElse(null));
        row.setDeviation(typed.cited().deviation().map(LongText::value).orElse(null));
        row.setCounterargument(
                typed.cited().counterargument().map(LongText::value).orElse(null));
        typed.question().ifPresent(question -> {
            row.setQuestion(question.text().value());
            row.setQuestionOwnerId(question.owner().value());
            row.setQuestionDueOn(question.due());
        });
        Sql.of(tx).insertInto(CONSENSUS).set(row).execute();
        if (typed.consensus() instanceof Consensus.Divided(List<Consensus.Side> sides)) {
            sides.forEach(side -> side.held().forEach(voice -> add(tx, row, side, voice)));
        }
        typed.cited()
                .facts()
                .forEach(fact -> Sql.of(tx)
                        .insertInto(CONSENSUS_FACT)
                        .set(CONSENSUS_FACT.ASSESSMENT_ID, id.value())
                        .set(CONSENSUS_FACT.INDICATOR, code.value())
                        .set(CONSENSUS_FACT.FACT_ID, fact.value())
                        .execute());
    }

    private static void add(Tx tx, ConsensusRecord row, Consensus.Side side, Voice voice) {
        if (!(voice instanceof Organisation.Key organisation)) {
            throw new IllegalArgumentException("a case is rated by organisations");
        }
        Sql.of(tx)
                .insertInto(CONSENSUS_SIDE)
                .set(CONSENSUS_SIDE.ASSESSMENT_ID, row.getAssessmentId())
                .set(CONSENSUS_SIDE.INDICATOR, row.getIndicator())
                .set(CONSENSUS_SIDE.ORGANISATION_ID, organisation.value())
                .set(CONSENSUS_SIDE.LEVEL_CODE, side.level().name())
                .set(CONSENSUS_SIDE.BODY, side.argument().value())
                .execute();
    }

    private static void remove(Tx tx, AssessmentId id, IndicatorCode code) {
        Sql.of(tx)
                .deleteFrom(CONSENSUS_FACT)
                .where(CONSENSUS_FACT.ASSESSMENT_ID.eq(id.value()), CONSENSUS_FACT.INDICATOR.eq(code.value()))
                .execute();
        Sql.of(tx)
                .deleteFrom(CONSENSUS_SIDE)
                .where(CONSENSUS_SIDE.ASSESSMENT_ID.eq(id.value()), CONSENSUS_SIDE.INDICATOR.eq(code.value()))
                .execute();
        Sql.of(tx)
                .deleteFrom(CONSENSUS)
                .where(CONSENSUS.ASSESSMENT_ID.eq(id.value()), CONSENSUS.INDICATOR.eq(code.value()))
                .execute();
    }
}

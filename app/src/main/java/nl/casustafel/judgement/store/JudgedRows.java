package nl.casustafel.judgement.store;

import static nl.casustafel.schema.Tables.ASSESSMENT_ANSWER;
import static nl.casustafel.schema.Tables.DOMAIN_PICTURE;
import static nl.casustafel.schema.Tables.FORMULATION;
import static nl.casustafel.schema.Tables.OVERALL_JUDGEMENT;
import static nl.casustafel.schema.Tables.SCENARIO;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.casustafel.assessment.Concern;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.Capacity;
import nl.casustafel.judgement.CareNeed;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.judgement.Judged;
import nl.casustafel.judgement.Overall;
import nl.casustafel.judgement.PromptReply;
import nl.casustafel.judgement.Scenario;
import nl.casustafel.judgement.Slot;
import nl.casustafel.judgement.Urgency;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.OverallJudgementRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Pictures of domains, the judgements of the whole, and what the form asked back.
final class JudgedRows {
    /// The separate judgements, as the table tells them apart.
    enum Subject {
        CONCERN,
        URGENCY,
        CARE,
        CAPACITY
    }

    private JudgedRows() {}

    static SortedMap<Character, DomainPicture> pictures(Tx tx, AssessmentId id) {
        SortedMap<Character, DomainPicture> all = new TreeMap<>();
        Sql.of(tx)
                .selectFrom(DOMAIN_PICTURE)
                .where(DOMAIN_PICTURE.ASSESSMENT_ID.eq(id.value()))
                .forEach(row -> all.put(
                        row.getDomain().charAt(0),
                        new DomainPicture(
                                DomainPicture.Impression.valueOf(row.getPicture()), LongText.of(row.getBody()))));
        return all;
    }

    static SortedMap<Prompt.Code, PromptReply> replies(Tx tx, AssessmentId id) {
        SortedMap<Prompt.Code, PromptReply> all = new TreeMap<>();
        Sql.of(tx)
                .selectFrom(ASSESSMENT_ANSWER)
                .where(ASSESSMENT_ANSWER.ASSESSMENT_ID.eq(id.value()))
                .forEach(row -> all.put(
                        new Prompt.Code(row.getPrompt()),
                        new PromptReply(
                                LongText.of(row.getAsked()),
                                LongText.of(row.getBody()),
                                new PersonId(row.getAnsweredBy()),
                                row.getAnsweredAt())));
        return all;
    }

    static Overall overall(Tx tx, AssessmentId id, LocalDate validUntil) {
        Map<Subject, OverallJudgementRecord> judged = new EnumMap<>(Subject.class);
        Sql.of(tx)
                .selectFrom(OVERALL_JUDGEMENT)
                .where(OVERALL_JUDGEMENT.ASSESSMENT_ID.eq(id.value()))
                .forEach(row -> judged.put(Subject.valueOf(row.getSubject()), row));
        Function<Subject, Optional<OverallJudgementRecord>> found = subject -> Optional.ofNullable(judged.get(subject));
        return new Overall(
                found.apply(Subject.CONCERN)
                        .map(row -> judged(
                                row,
                                new Concern(
                                        Concern.Degree.valueOf(row.getAnswer()),
                                        row.getProvisional(),
                                        Optional.ofNullable(row.getInformationPlan())
                                                .map(LongText::of)))),
                found.apply(Subject.URGENCY).map(row -> judged(row, Urgency.valueOf(row.getAnswer()))),
                found.apply(Subject.CARE).map(row -> judged(row, CareNeed.valueOf(row.getAnswer()))),
                found.apply(Subject.CAPACITY).map(row -> judged(row, Capacity.valueOf(row.getAnswer()))),
                formulation(tx, id),
                scenarios(tx, id),
                validUntil);
    }

    private static <T> Judged<T> judged(OverallJudgementRecord row, T answer) {
        return new Judged<>(answer, Certainty.valueOf(row.getCertainty()), LongText.of(row.getBody()));
    }

    private static Map<Slot, LongText> formulation(Tx tx, AssessmentId id) {
        Map<Slot, LongText> slots = new EnumMap<>(Slot.class);
        Sql.of(tx)
                .selectFrom(FORMULATION)
                .where(FORMULATION.ASSESSMENT_ID.eq(id.value()))
                .forEach(row -> slots.put(Slot.valueOf(row.getSlot()), LongText.of(row.getBody())));
        return slots;
    }

    private static Map<Scenario.Outlook, Scenario> scenarios(Tx tx, AssessmentId id) {
        Map<Scenario.Outlook, Scenario> all = new EnumMap<>(Scenario.Outlook.class);
        Sql.of(tx)
                .selectFrom(SCENARIO)
                .where(SCENARIO.ASSESSMENT_ID.eq(id.value()))
                .forEach(row -> all.put(
                        Scenario.Outlook.valueOf(row.getOutlook()),
                        new Scenario(
                                LongText.of(row.getBody()),
                                LongText.of(row.getEarlySigns()),
                                LongText.of(row.getMeasure()))));
        return all;
    }

    static void write(Tx tx, AssessmentId id, char domain, DomainPicture picture) {
        String code = String.valueOf(domain);
        Sql.of(tx)
                .deleteFrom(DOMAIN_PICTURE)
                .where(DOMAIN_PICTURE.ASSESSMENT_ID.eq(id.value()), DOMAIN_PICTURE.DOMAIN.eq(code))
                .execute();
        Sql.of(tx)
                .insertInto(DOMAIN_PICTURE)
                .set(DOMAIN_PICTURE.ASSESSMENT_ID, id.value())
                .set(DOMAIN_PICTURE.DOMAIN, code)
                .set(DOMAIN_PICTURE.PICTURE, picture.value().name())
                .set(DOMAIN_PICTURE.BODY, picture.rationale().value())
                .execute();
    }

    static void write(Tx tx, AssessmentId id, Prompt.Code code, PromptReply reply) {
        Sql.of(tx)
                .deleteFrom(ASSESSMENT_ANSWER)
                .where(ASSESSMENT_ANSWER.ASSESSMENT_ID.eq(id.value()), ASSESSMENT_ANSWER.PROMPT.eq(code.value()))
                .execute();
        Sql.of(tx)
                .insertInto(ASSESSMENT_ANSWER)
                .set(ASSESSMENT_ANSWER.ASSESSMENT_ID, id.value())
                .set(ASSESSMENT_ANSWER.PROMPT, code.value())
                .set(ASSESSMENT_ANSWER.ASKED, reply.asked().value())
                .set(ASSESSMENT_ANSWER.BODY, reply.text().value())
                .set(ASSESSMENT_ANSWER.ANSWERED_BY, reply.by().value())
                .set(ASSESSMENT_ANSWER.ANSWERED_AT, reply.at())
                .execute();
    }

    /// In the place of all that was said before.
    static void write(Tx tx, AssessmentId id, Overall overall) {
        removeOverall(tx, id);
        overall.concern().ifPresent(judged -> {
            OverallJudgementRecord row =
                    row(id, Subject.CONCERN, judged, judged.answer().degree());
            row.setProvisional(judged.answer().provisional());
            row.setInformationPlan(
                    judged.answer().informationPlan().map(LongText::value).orElse(null));
            add(tx, row);
        });
        overall.urgency().ifPresent(judged -> add(tx, row(id, Subject.URGENCY, judged, judged.answer())));
        overall.care().ifPresent(judged -> add(tx, row(id, Subject.CARE, judged, judged.answer())));
        overall.capacity().ifPresent(judged -> add(tx, row(id, Subject.CAPACITY, judged, judged.answer())));
        overall.formulation()
                .forEach((slot, text) -> Sql.of(tx)
                        .insertInto(FORMULATION)
                        .set(FORMULATION.ASSESSMENT_ID, id.value())
                        .set(FORMULATION.SLOT, slot.name())
                        .set(FORMULATION.BODY, text.value())
                        .execute());
        overall.scenarios()
                .forEach((outlook, scenario) -> Sql.of(tx)
                        .insertInto(SCENARIO)
                        .set(SCENARIO.ASSESSMENT_ID, id.value())
                        .set(SCENARIO.OUTLOOK, outlook.name())
                        .set(SCENARIO.BODY, scenario.text().value())
                        .set(SCENARIO.EARLY_SIGNS, scenario.earlySigns().value())
                        .set(SCENARIO.MEASURE, scenario.measure().value())
                        .execute());
    }

    private static void removeOverall(Tx tx, AssessmentId id) {
        Sql.of(tx)
                .deleteFrom(OVERALL_JUDGEMENT)
                .where(OVERALL_JUDGEMENT.ASSESSMENT_ID.eq(id.value()))
                .execute();
        Sql.of(tx)
                .deleteFrom(FORMULATION)
                .where(FORMULATION.ASSESSMENT_ID.eq(id.value()))
                .execute();
        Sql.of(tx)
                .deleteFrom(SCENARIO)
                .where(SCENARIO.ASSESSMENT_ID.eq(id.value()))
                .execute();
    }

    private static OverallJudgementRecord row(AssessmentId id, Subject subject, Judged<?> judged, Enum<?> answer) {
        OverallJudgementRecord row = new OverallJudgementRecord();
        row.setAssessmentId(id.value());
        row.setSubject(subject.name());
        row.setAnswer(answer.name());
        row.setCertainty(judged.certainty().name());
        row.setBody(judged.rationale().value());
        row.setProvisional(false);
        return row;
    }

    private static void add(Tx tx, OverallJudgementRecord row) {
        Sql.of(tx).insertInto(OVERALL_JUDGEMENT).set(row).execute();
    }
}

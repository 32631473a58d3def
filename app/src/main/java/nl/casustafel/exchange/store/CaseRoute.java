package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.CASE_APPROVAL;
import static nl.casustafel.schema.Tables.CASE_DOCUMENT;
import static nl.casustafel.schema.Tables.CASE_FACT;
import static nl.casustafel.schema.Tables.CASE_MINOR;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.CASE_STEP;
import static nl.casustafel.schema.Tables.EXIT_ANSWER;
import static nl.casustafel.schema.Tables.EXIT_DEVIATION;
import static nl.casustafel.schema.Tables.FACT_NOTICE;
import static nl.casustafel.schema.Tables.LIFE_DOMAIN_LOOK;
import static nl.casustafel.schema.Tables.NECESSITY_TEST;
import static nl.casustafel.schema.Tables.RELATED_PERSON;
import static nl.casustafel.schema.Tables.THIRD_PARTY;
import static nl.casustafel.schema.Tables.TRANSFER_CONSENT;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.casefile.Approval;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.casefile.Contribution;
import nl.casustafel.casefile.MinorNotes;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.domains.SelfReliance;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.dossier.DocumentKind;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.exchange.Difference.Part;
import nl.casustafel.relation.Direction;
import nl.casustafel.relation.RelationType;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What hangs from a case and travels with it: who takes part, how it went, facts, people around.
final class CaseRoute {
    static final List<Leg> LEGS = List.of(
            new Leg(CASE_PARTICIPANT, Part.PARTICIPANT, of -> CASE_PARTICIPANT.CASE_ID.in(of.cases()))
                    .showing(CASE_PARTICIPANT.DESIGNATED_ON, CASE_PARTICIPANT.CONTRIBUTION, CASE_PARTICIPANT.ENDED_ON)
                    .code(CASE_PARTICIPANT.CONTRIBUTION, Contribution.State.class),
            new Leg(THIRD_PARTY, Part.THIRD_PARTY, of -> THIRD_PARTY.CASE_ID.in(of.cases()))
                    .showing(THIRD_PARTY.ORGANISATION, THIRD_PARTY.UNTIL_ON, THIRD_PARTY.DATA_SCOPE),
            new Leg(CASE_APPROVAL, Part.CASE_APPROVAL, of -> CASE_APPROVAL.CASE_ID.in(of.cases()))
                    .showing(CASE_APPROVAL.WHAT, CASE_APPROVAL.PARTY, CASE_APPROVAL.SIGNED_AT)
                    .code(CASE_APPROVAL.WHAT, Approval.Matter.class)
                    .code(CASE_APPROVAL.PARTY, Party.class)
                    .code(CASE_APPROVAL.SIGNED_WITH, SignatureProof.With.class)
                    .neverChanged(),
            new Leg(CASE_MINOR, Part.CASE_MINOR, of -> CASE_MINOR.CASE_ID.in(of.cases()))
                    .showing(CASE_MINOR.AUTHORITY, CASE_MINOR.PARENTS_INFORMED, CASE_MINOR.SCHOOL)
                    .code(CASE_MINOR.PARENTS_INFORMED, MinorNotes.Parents.Informed.class),
            new Leg(CASE_STEP, Part.CASE_STEP, of -> CASE_STEP.CASE_ID.in(of.cases()))
                    .showing(CASE_STEP.TO_PHASE, CASE_STEP.AT, CASE_STEP.PICTURE, CASE_STEP.REASON)
                    .code(CASE_STEP.WAY, CaseTransition.class)
                    .code(CASE_STEP.FROM_PHASE, CasePhase.class)
                    .code(CASE_STEP.TO_PHASE, CasePhase.class)
                    .neverChanged(),
            new Leg(NECESSITY_TEST, Part.NECESSITY_TEST, of -> NECESSITY_TEST.CASE_ID.in(of.cases()))
                    .showing(NECESSITY_TEST.TESTED_AT, NECESSITY_TEST.NEEDED, NECESSITY_TEST.REASON)
                    .neverChanged(),
            new Leg(EXIT_ANSWER, Part.EXIT_ANSWER, of -> EXIT_ANSWER.CASE_ID.in(of.cases()))
                    .showing(EXIT_ANSWER.ITEM, EXIT_ANSWER.ANSWER, EXIT_ANSWER.REASON)
                    .code(EXIT_ANSWER.ANSWER, CheckAnswer.class),
            new Leg(EXIT_DEVIATION, Part.EXIT_DEVIATION, of -> EXIT_DEVIATION.CASE_ID.in(of.cases()))
                    .showing(EXIT_DEVIATION.REASON)
                    .code(EXIT_DEVIATION.READ_WITH, SignatureProof.With.class),
            new Leg(TRANSFER_CONSENT, Part.TRANSFER_CONSENT, of -> TRANSFER_CONSENT.CASE_ID.in(of.cases()))
                    .showing(TRANSFER_CONSENT.AGREES, TRANSFER_CONSENT.NOTED_ON),
            // What was brought under a condition stays where it was brought (W-D1).
            new Leg(
                            CASE_FACT,
                            Part.CASE_FACT,
                            of -> CASE_FACT.CASE_ID.in(of.cases()).and(unconditional()))
                    .showing(CASE_FACT.KIND, CASE_FACT.BODY, CASE_FACT.OBSERVED_FROM, CASE_FACT.OBSERVED_UNTIL)
                    .code(CASE_FACT.KIND, FactKind.class)
                    .code(CASE_FACT.SOURCE_GRADE, SourceGrade.class)
                    .code(CASE_FACT.CONTENT_GRADE, ContentGrade.class)
                    .code(CASE_FACT.SPECIAL, SpecialKind.class)
                    .code(CASE_FACT.RESTRICTION, Restriction.class)
                    .code(CASE_FACT.CORRECTION, Correction.class),
            new Leg(FACT_NOTICE, Part.FACT_NOTICE, of -> FACT_NOTICE.CASE_ID.in(of.cases()))
                    .showing(FACT_NOTICE.RECIPIENT, FACT_NOTICE.TOLD_AT)
                    .code(FACT_NOTICE.WAY, CorrectionNotice.Had.class),
            new Leg(RELATED_PERSON, Part.RELATED_PERSON, of -> RELATED_PERSON.CASE_ID.in(of.cases()))
                    .showing(
                            RELATED_PERSON.CALLED,
                            RELATED_PERSON.RELATION_TYPE,
                            RELATED_PERSON.DIRECTION,
                            RELATED_PERSON.RELEVANCE,
                            RELATED_PERSON.BEARING)
                    .code(RELATED_PERSON.RELATION_TYPE, RelationType.class)
                    .code(RELATED_PERSON.DIRECTION, Direction.class),
            new Leg(LIFE_DOMAIN_LOOK, Part.LIFE_DOMAIN_LOOK, of -> LIFE_DOMAIN_LOOK.CASE_ID.in(of.cases()))
                    .showing(
                            LIFE_DOMAIN_LOOK.DOMAIN,
                            LIFE_DOMAIN_LOOK.WORDS,
                            LIFE_DOMAIN_LOOK.RELIANCE,
                            LIFE_DOMAIN_LOOK.LOOKED_ON)
                    .code(LIFE_DOMAIN_LOOK.DOMAIN, LifeDomain.class)
                    .code(LIFE_DOMAIN_LOOK.RELIANCE, SelfReliance.class),
            new Leg(
                            CASE_DOCUMENT,
                            Part.CASE_DOCUMENT,
                            of -> CASE_DOCUMENT.CASE_ID.in(of.cases()).and(freely()))
                    .showing(CASE_DOCUMENT.TITLE, CASE_DOCUMENT.KIND, CASE_DOCUMENT.DATED_ON)
                    .code(CASE_DOCUMENT.KIND, DocumentKind.class)
                    .code(CASE_DOCUMENT.RESTRICTION, Restriction.class));

    private CaseRoute() {}

    /// Files of cases that go along: none whose document was brought under a condition (W-D1).
    static Condition file(Leg.Chosen of) {
        return ATTACHMENT
                .OWNER_ID
                .in(of.cases())
                .andNotExists(DSL.selectOne()
                        .from(CASE_DOCUMENT)
                        .where(CASE_DOCUMENT.ATTACHMENT_ID.eq(ATTACHMENT.ID), DSL.not(freely())));
    }

    private static Condition freely() {
        return free(CASE_DOCUMENT.RESTRICTION, CASE_DOCUMENT.EMBARGO_UNTIL);
    }

    /// Whatever the day is, so that what stayed at home is not missed when the rest comes back.
    private static Condition unconditional() {
        return free(CASE_FACT.RESTRICTION, CASE_FACT.EMBARGO_UNTIL);
    }

    private static Condition free(Field<String> restriction, Field<LocalDate> embargo) {
        return embargo.isNull().and(restriction.isNull().or(restriction.eq(Restriction.NONE.name())));
    }
}

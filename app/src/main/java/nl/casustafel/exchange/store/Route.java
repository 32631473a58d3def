package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.ASSESSMENT_ANSWER;
import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.CASE_APPROVAL;
import static nl.casustafel.schema.Tables.CASE_ASSESSMENT;
import static nl.casustafel.schema.Tables.CASE_FACT;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_MINOR;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.CASE_STEP;
import static nl.casustafel.schema.Tables.CONSENSUS;
import static nl.casustafel.schema.Tables.CONSENSUS_FACT;
import static nl.casustafel.schema.Tables.CONSENSUS_SIDE;
import static nl.casustafel.schema.Tables.CRITERION_NOTE;
import static nl.casustafel.schema.Tables.DOMAIN_PICTURE;
import static nl.casustafel.schema.Tables.ENTRY_ANSWER;
import static nl.casustafel.schema.Tables.ENTRY_DEVIATION;
import static nl.casustafel.schema.Tables.FACT;
import static nl.casustafel.schema.Tables.FACT_NOTICE;
import static nl.casustafel.schema.Tables.FORMAL_MEASURE;
import static nl.casustafel.schema.Tables.FORMULATION;
import static nl.casustafel.schema.Tables.INFORMING;
import static nl.casustafel.schema.Tables.INTERVENTION;
import static nl.casustafel.schema.Tables.OVERALL_JUDGEMENT;
import static nl.casustafel.schema.Tables.PARTY_POSITION;
import static nl.casustafel.schema.Tables.PLAN_APPROVAL;
import static nl.casustafel.schema.Tables.PLAN_EFFECT;
import static nl.casustafel.schema.Tables.PLAN_EVALUATION;
import static nl.casustafel.schema.Tables.PLAN_GOAL;
import static nl.casustafel.schema.Tables.PLAN_SCENARIO;
import static nl.casustafel.schema.Tables.PLAN_SECTION;
import static nl.casustafel.schema.Tables.PLAN_VERSION;
import static nl.casustafel.schema.Tables.POSITION_CONFIRMATION;
import static nl.casustafel.schema.Tables.PROMPT_ANSWER;
import static nl.casustafel.schema.Tables.RATING;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.RATING_SHEET;
import static nl.casustafel.schema.Tables.REFERRAL;
import static nl.casustafel.schema.Tables.REFERRAL_FACT;
import static nl.casustafel.schema.Tables.RELATED_PERSON;
import static nl.casustafel.schema.Tables.SCENARIO;
import static nl.casustafel.schema.Tables.SECOND_RATING;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.SUBJECT;
import static nl.casustafel.schema.Tables.THIRD_PARTY;
import static nl.casustafel.schema.Tables.URGENT_ANSWER;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.util.List;
import java.util.UUID;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.casefile.Approval;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseTransition;
import nl.casustafel.casefile.Contribution;
import nl.casustafel.casefile.MinorNotes;
import nl.casustafel.casefile.Regime;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.exchange.Difference.Part;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.judgement.Relevance;
import nl.casustafel.judgement.Scenario;
import nl.casustafel.judgement.Slot;
import nl.casustafel.person.Subject;
import nl.casustafel.plan.ActionField;
import nl.casustafel.plan.ActionState;
import nl.casustafel.plan.Approach;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.Frame;
import nl.casustafel.plan.InterventionKind;
import nl.casustafel.plan.MeasureKind;
import nl.casustafel.plan.PlanSection;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.ScenarioKind;
import nl.casustafel.plan.StatutoryTask;
import nl.casustafel.referral.Assurance;
import nl.casustafel.referral.NotInformedGround;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.relation.Direction;
import nl.casustafel.relation.RelationType;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.signal.TestState;
import nl.casustafel.signal.UrgentAnswers;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.weighing.CareConsulted;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.Scope;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.WeighingManner;
import nl.casustafel.weighing.WeighingOutcome;
import nl.casustafel.weighing.WeighingState;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// The tables whose rows travel with dossiers, what is pointed to before what points to it. A table
/// that is not here stays at home: the reporter, the original mail and the answers (DEC-7), meetings
/// and their minutes, the register, the log.
final class Route {
    static final Leg SIGNALS = new Leg(SIGNAL, Part.SIGNAL, of -> SIGNAL.ID.in(of.signals()))
            .showing(
                    SIGNAL.STATE,
                    SIGNAL.RECEIVED_ON,
                    SIGNAL.SOURCE,
                    SIGNAL.MUNICIPALITY_ID,
                    SIGNAL.INTERPRETATION,
                    SIGNAL.EXTERNAL_NUMBER)
            // Whoever received the report sees the reporter; that is not for another store to say (DEC-7).
            .keeping(SIGNAL.RECEIVER_ID)
            .code(SIGNAL.KIND, SignalKind.class)
            .code(SIGNAL.STATE, SignalState.class)
            .code(SIGNAL.CHANNEL, Channel.class)
            .code(SIGNAL.SOURCE, Source.class)
            .code(SIGNAL.THREAT_NOW, UrgentAnswers.Answer.class)
            .code(SIGNAL.MEANS_NOW, UrgentAnswers.Answer.class)
            .code(SIGNAL.DANGER_NOW, UrgentAnswers.Answer.class);

    static final Leg WEIGHINGS = new Leg(WEIGHING, Part.WEIGHING, of -> WEIGHING.SIGNAL_ID.in(of.signals()))
            .showing(WEIGHING.STATE, WEIGHING.OUTCOME, WEIGHING.OUTCOME_REASON, WEIGHING.DECIDED_ON)
            .code(WEIGHING.MANNER, WeighingManner.class)
            .code(WEIGHING.STATE, WeighingState.class)
            .code(WEIGHING.INFORMED_BEFORE, InformedBefore.class)
            .code(WEIGHING.CARE_CONSULTED, CareConsulted.class)
            .code(WEIGHING.MOTIVE, Scope.IdeologicalMotive.class)
            .code(WEIGHING.LIMB, Scope.Limb.class)
            .code(WEIGHING.OUTCOME, WeighingOutcome.class)
            .code(WEIGHING.STRAND, Strand.class);

    static final Leg CASES = new Leg(CASE_FILE, Part.CASE, of -> CASE_FILE.ID.in(of.cases()))
            .showing(
                    CASE_FILE.PHASE,
                    CASE_FILE.MUNICIPALITY_ID,
                    CASE_FILE.ADMITTED_ON,
                    CASE_FILE.LAST_PROCESSED_ON,
                    CASE_FILE.REVIEW_ON,
                    CASE_FILE.EXTERNAL_NUMBER)
            .code(CASE_FILE.REGIME, Regime.class)
            .code(CASE_FILE.PHASE, CasePhase.class)
            .code(CASE_FILE.STRAND, Strand.class);

    static final Leg SUBJECTS = new Leg(SUBJECT, Part.SUBJECT, Route::subjects)
            .showing(SUBJECT.NAME, SUBJECT.DESCRIPTION, SUBJECT.BORN_ON, SUBJECT.MUNICIPALITY_ID, SUBJECT.ALSO_CALLED)
            .code(SUBJECT.KIND, Subject.Kind.class);

    static final Leg ASSESSMENTS = new Leg(
                    CASE_ASSESSMENT, Part.ASSESSMENT, of -> CASE_ASSESSMENT.CASE_ID.in(of.cases()))
            .showing(CASE_ASSESSMENT.BEGUN_AT, CASE_ASSESSMENT.VALID_UNTIL, CASE_ASSESSMENT.AGREED_ON)
            .code(CASE_ASSESSMENT.MOTIVE, Motive.class);

    static final Leg CONSENSUSES = new Leg(CONSENSUS, Part.CONSENSUS, of -> CONSENSUS.ASSESSMENT_ID.in(assessments(of)))
            .showing(CONSENSUS.INDICATOR, CONSENSUS.RELEVANCE, CONSENSUS.COUNTERARGUMENT, CONSENSUS.QUESTION)
            .code(CONSENSUS.LEVEL_CODE, Level.class)
            .code(CONSENSUS.RELEVANCE, Relevance.class)
            .code(CONSENSUS.CERTAINTY, Certainty.class);

    static final Leg SIDES = new Leg(
                    CONSENSUS_SIDE, Part.CONSENSUS_SIDE, of -> CONSENSUS_SIDE.ASSESSMENT_ID.in(assessments(of)))
            .showing(CONSENSUS_SIDE.INDICATOR, CONSENSUS_SIDE.BODY)
            .code(CONSENSUS_SIDE.LEVEL_CODE, Level.class);

    static final List<Leg> LEGS = List.of(
            SUBJECTS,
            SIGNALS,
            new Leg(FACT, Part.FACT, of -> FACT.SIGNAL_ID.in(of.signals()))
                    .showing(FACT.KIND, FACT.BODY, FACT.OBSERVED_ON, FACT.CONTRIBUTOR, FACT.TESTED)
                    .code(FACT.KIND, FactKind.class)
                    .code(FACT.TESTED, TestState.class)
                    .code(FACT.SOURCE_GRADE, SourceGrade.class)
                    .code(FACT.CONTENT_GRADE, ContentGrade.class)
                    .code(FACT.SPECIAL, SpecialKind.class),
            new Leg(SIGNAL_STEP, Part.STEP, of -> SIGNAL_STEP.SIGNAL_ID.in(of.signals()))
                    .showing(SIGNAL_STEP.TO_STATE, SIGNAL_STEP.AT, SIGNAL_STEP.REASON)
                    .code(SIGNAL_STEP.FROM_STATE, SignalState.class)
                    .code(SIGNAL_STEP.TO_STATE, SignalState.class)
                    .code(SIGNAL_STEP.REASON_CODE, PreSortReason.class)
                    .neverChanged(),
            new Leg(URGENT_ANSWER, Part.URGENT_ANSWER, of -> URGENT_ANSWER.SIGNAL_ID.in(of.signals()))
                    .showing(
                            URGENT_ANSWER.AT,
                            URGENT_ANSWER.THREAT_NOW,
                            URGENT_ANSWER.MEANS_NOW,
                            URGENT_ANSWER.DANGER_NOW)
                    .code(URGENT_ANSWER.THREAT_NOW, UrgentAnswers.Answer.class)
                    .code(URGENT_ANSWER.MEANS_NOW, UrgentAnswers.Answer.class)
                    .code(URGENT_ANSWER.DANGER_NOW, UrgentAnswers.Answer.class)
                    .neverChanged(),
            new Leg(REFERRAL, Part.REFERRAL, of -> REFERRAL.SIGNAL_ID.in(of.signals()))
                    .showing(REFERRAL.ROUTE, REFERRAL.ORGANISATION, REFERRAL.STATE, REFERRAL.ANSWER_DUE_ON)
                    .code(REFERRAL.ROUTE, ReferralRoute.class)
                    .code(REFERRAL.ASSURANCE, Assurance.class)
                    .code(REFERRAL.STATE, ReferralState.class),
            new Leg(REFERRAL_FACT, Part.REFERRAL_FACT, of -> REFERRAL_FACT.REFERRAL_ID.in(referrals(of)))
                    .showing(REFERRAL_FACT.POSITION_NO)
                    .neverChanged(),
            new Leg(INFORMING, Part.INFORMING, of -> INFORMING.SIGNAL_ID.in(of.signals()))
                    .showing(INFORMING.DUE_ON, INFORMING.INFORMED_ON, INFORMING.GROUND, INFORMING.REVIEW_ON)
                    .code(INFORMING.INFORMED_BEFORE, InformedBefore.class)
                    .code(INFORMING.MANNER, AnswerManner.class)
                    .code(INFORMING.GROUND, NotInformedGround.class),
            WEIGHINGS,
            new Leg(CRITERION_NOTE, Part.CRITERION_NOTE, of -> CRITERION_NOTE.WEIGHING_ID.in(weighings(of)))
                    .showing(CRITERION_NOTE.CRITERION, CRITERION_NOTE.BODY)
                    .code(CRITERION_NOTE.CRITERION, Criterion.class),
            new Leg(PARTY_POSITION, Part.POSITION, of -> PARTY_POSITION.WEIGHING_ID.in(weighings(of)))
                    .showing(PARTY_POSITION.PARTY, PARTY_POSITION.STAND, PARTY_POSITION.BODY)
                    .code(PARTY_POSITION.PARTY, Party.class)
                    .code(PARTY_POSITION.STAND, Stand.class)
                    .code(PARTY_POSITION.SIGNED_WITH, SignatureProof.With.class)
                    .code(PARTY_POSITION.TOLD_BY, Given.Means.class)
                    .neverChanged(),
            new Leg(
                            POSITION_CONFIRMATION,
                            Part.POSITION_CONFIRMATION,
                            of -> POSITION_CONFIRMATION.POSITION_ID.in(positions(of)))
                    .showing(POSITION_CONFIRMATION.VERDICT, POSITION_CONFIRMATION.BODY)
                    .code(POSITION_CONFIRMATION.VERDICT, Given.Verdict.class)
                    .code(POSITION_CONFIRMATION.SIGNED_WITH, SignatureProof.With.class)
                    .neverChanged(),
            new Leg(PROMPT_ANSWER, Part.PROMPT_ANSWER, of -> PROMPT_ANSWER.WEIGHING_ID.in(weighings(of)))
                    .showing(PROMPT_ANSWER.PROMPT, PROMPT_ANSWER.BODY)
                    .code(PROMPT_ANSWER.READ_WITH, SignatureProof.With.class),
            new Leg(ENTRY_ANSWER, Part.ENTRY_ANSWER, of -> ENTRY_ANSWER.WEIGHING_ID.in(weighings(of)))
                    .showing(ENTRY_ANSWER.ITEM, ENTRY_ANSWER.ANSWER, ENTRY_ANSWER.REASON)
                    .code(ENTRY_ANSWER.ANSWER, CheckAnswer.class),
            new Leg(ENTRY_DEVIATION, Part.ENTRY_DEVIATION, of -> ENTRY_DEVIATION.WEIGHING_ID.in(weighings(of)))
                    .showing(ENTRY_DEVIATION.REASON)
                    .code(ENTRY_DEVIATION.READ_WITH, SignatureProof.With.class),
            CASES,
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
            ASSESSMENTS,
            CONSENSUSES,
            SIDES,
            new Leg(CONSENSUS_FACT, Part.CONSENSUS_FACT, of -> CONSENSUS_FACT.ASSESSMENT_ID.in(assessments(of)))
                    .showing(CONSENSUS_FACT.INDICATOR),
            new Leg(DOMAIN_PICTURE, Part.DOMAIN_PICTURE, of -> DOMAIN_PICTURE.ASSESSMENT_ID.in(assessments(of)))
                    .showing(DOMAIN_PICTURE.DOMAIN, DOMAIN_PICTURE.PICTURE, DOMAIN_PICTURE.BODY)
                    .code(DOMAIN_PICTURE.PICTURE, DomainPicture.Impression.class),
            new Leg(OVERALL_JUDGEMENT, Part.JUDGEMENT, of -> OVERALL_JUDGEMENT.ASSESSMENT_ID.in(assessments(of)))
                    .showing(OVERALL_JUDGEMENT.BODY)
                    .code(OVERALL_JUDGEMENT.CERTAINTY, Certainty.class),
            new Leg(FORMULATION, Part.FORMULATION, of -> FORMULATION.ASSESSMENT_ID.in(assessments(of)))
                    .showing(FORMULATION.SLOT, FORMULATION.BODY)
                    .code(FORMULATION.SLOT, Slot.class),
            new Leg(SCENARIO, Part.SCENARIO, of -> SCENARIO.ASSESSMENT_ID.in(assessments(of)))
                    .showing(SCENARIO.OUTLOOK, SCENARIO.BODY, SCENARIO.EARLY_SIGNS, SCENARIO.MEASURE)
                    .code(SCENARIO.OUTLOOK, Scenario.Outlook.class),
            new Leg(
                            ASSESSMENT_ANSWER,
                            Part.ASSESSMENT_ANSWER,
                            of -> ASSESSMENT_ANSWER.ASSESSMENT_ID.in(assessments(of)))
                    .showing(ASSESSMENT_ANSWER.PROMPT, ASSESSMENT_ANSWER.BODY),
            new Leg(RATING_ROUND, Part.RATING_ROUND, Route::ofRounds)
                    .showing(RATING_ROUND.OPENED_AT, RATING_ROUND.CLOSED_AT),
            new Leg(RATING_SHEET, Part.RATING_SHEET, of -> RATING_SHEET.ROUND_ID.in(rounds(of)))
                    .showing(RATING_SHEET.PARTY, RATING_SHEET.WAY, RATING_SHEET.LOCKED_AT)
                    .code(RATING_SHEET.PARTY, Party.class)
                    .code(RATING_SHEET.WAY, Sheet.Way.class)
                    .neverChanged(),
            // Its level is not shown side by side: the round may still be blind (DEC-3).
            new Leg(RATING, Part.RATING, of -> RATING.SHEET_ID.in(sheets(of)))
                    .showing(RATING.INDICATOR)
                    .code(RATING.LEVEL_CODE, Level.class)
                    .neverChanged(),
            new Leg(SECOND_RATING, Part.SECOND_RATING, of -> SECOND_RATING.SHEET_ID.in(sheets(of)))
                    .showing(SECOND_RATING.INDICATOR, SECOND_RATING.BODY)
                    .code(SECOND_RATING.LEVEL_CODE, Level.class)
                    .neverChanged(),
            new Leg(PLAN_VERSION, Part.PLAN, of -> PLAN_VERSION.CASE_ID.in(of.cases()))
                    .showing(PLAN_VERSION.VERSION_NO, PLAN_VERSION.STATE, PLAN_VERSION.REVIEW_ON)
                    .code(PLAN_VERSION.STATE, PlanState.class),
            new Leg(PLAN_GOAL, Part.GOAL, of -> PLAN_GOAL.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_GOAL.BODY)
                    .code(PLAN_GOAL.DOMAIN, LifeDomain.class)
                    .onlyReplaced(),
            new Leg(INTERVENTION, Part.INTERVENTION, of -> INTERVENTION.GOAL_ID.in(goals(of)))
                    .showing(INTERVENTION.BODY, INTERVENTION.FRAME, INTERVENTION.DUE_ON)
                    .code(INTERVENTION.KIND, InterventionKind.class)
                    .code(INTERVENTION.FIELD_CODE, ActionField.class)
                    .code(INTERVENTION.APPROACH, Approach.class)
                    .code(INTERVENTION.TASK, StatutoryTask.class)
                    .code(INTERVENTION.FRAME, Frame.class)
                    .onlyReplaced(),
            new Leg(PLAN_SECTION, Part.PLAN_SECTION, of -> PLAN_SECTION.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_SECTION.SECTION, PLAN_SECTION.BODY)
                    .code(PLAN_SECTION.SECTION, PlanSection.class)
                    .onlyReplaced(),
            new Leg(PLAN_SCENARIO, Part.PLAN_SCENARIO, of -> PLAN_SCENARIO.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_SCENARIO.KIND, PLAN_SCENARIO.EARLY_SIGNS, PLAN_SCENARIO.FIRST_ACTIONS)
                    .code(PLAN_SCENARIO.KIND, ScenarioKind.class)
                    .onlyReplaced(),
            new Leg(PLAN_APPROVAL, Part.PLAN_APPROVAL, of -> PLAN_APPROVAL.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_APPROVAL.APPROVED_AT)
                    .code(PLAN_APPROVAL.SIGNED_WITH, SignatureProof.With.class)
                    .onlyReplaced(),
            new Leg(PLAN_EVALUATION, Part.PLAN_EVALUATION, of -> PLAN_EVALUATION.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_EVALUATION.EVALUATED_ON, PLAN_EVALUATION.NECESSITY)
                    .neverChanged(),
            new Leg(PLAN_EFFECT, Part.PLAN_EFFECT, of -> PLAN_EFFECT.PLAN_VERSION_ID.in(plans(of)))
                    .showing(PLAN_EFFECT.GOAL_NO, PLAN_EFFECT.REACHED, PLAN_EFFECT.BODY)
                    .code(PLAN_EFFECT.REACHED, Evaluation.Reached.class)
                    .neverChanged(),
            new Leg(FORMAL_MEASURE, Part.MEASURE, of -> FORMAL_MEASURE.CASE_ID.in(of.cases()))
                    .showing(FORMAL_MEASURE.KIND, FORMAL_MEASURE.ENDS_ON, FORMAL_MEASURE.ENDED_ON)
                    .code(FORMAL_MEASURE.KIND, MeasureKind.class),
            new Leg(
                            ACTION_ITEM,
                            Part.ACTION,
                            of -> ACTION_ITEM.SIGNAL_ID.in(of.signals()).or(ACTION_ITEM.CASE_ID.in(of.cases())))
                    .showing(ACTION_ITEM.NUMBER, ACTION_ITEM.BODY, ACTION_ITEM.STATE, ACTION_ITEM.DUE_ON)
                    .code(ACTION_ITEM.STATE, ActionState.class),
            // The files of a signal came with the report and stay with the receiver (DEC-7).
            new Leg(ATTACHMENT, Part.ATTACHMENT, of -> ATTACHMENT.OWNER_ID.in(of.cases()))
                    .showing(ATTACHMENT.FILE_NAME, ATTACHMENT.BYTE_COUNT)
                    .neverChanged());

    private Route() {}

    /// Whatever the day is, so that what stayed at home is not missed when the rest comes back.
    private static Condition unconditional() {
        return CASE_FACT
                .EMBARGO_UNTIL
                .isNull()
                .and(CASE_FACT.RESTRICTION.isNull().or(CASE_FACT.RESTRICTION.eq(Restriction.NONE.name())));
    }

    private static Condition subjects(Leg.Chosen of) {
        return SUBJECT.ID
                .in(DSL.select(SIGNAL.SUBJECT_ID).from(SIGNAL).where(SIGNAL.ID.in(of.signals())))
                .or(SUBJECT.ID.in(
                        DSL.select(CASE_FILE.SUBJECT_ID).from(CASE_FILE).where(CASE_FILE.ID.in(of.cases()))));
    }

    private static Select<Record1<UUID>> referrals(Leg.Chosen of) {
        return DSL.select(REFERRAL.ID).from(REFERRAL).where(REFERRAL.SIGNAL_ID.in(of.signals()));
    }

    private static Select<Record1<UUID>> weighings(Leg.Chosen of) {
        return DSL.select(WEIGHING.ID).from(WEIGHING).where(WEIGHING.SIGNAL_ID.in(of.signals()));
    }

    private static Select<Record1<UUID>> positions(Leg.Chosen of) {
        return DSL.select(PARTY_POSITION.ID).from(PARTY_POSITION).where(PARTY_POSITION.WEIGHING_ID.in(weighings(of)));
    }

    private static Select<Record1<UUID>> assessments(Leg.Chosen of) {
        return DSL.select(CASE_ASSESSMENT.ID).from(CASE_ASSESSMENT).where(CASE_ASSESSMENT.CASE_ID.in(of.cases()));
    }

    /// About a weighing, or an assessment of a case.
    private static Condition ofRounds(Leg.Chosen of) {
        return RATING_ROUND.ABOUT_ID.in(weighings(of)).or(RATING_ROUND.ABOUT_ID.in(assessments(of)));
    }

    private static Select<Record1<UUID>> rounds(Leg.Chosen of) {
        return DSL.select(RATING_ROUND.ID).from(RATING_ROUND).where(ofRounds(of));
    }

    private static Select<Record1<UUID>> sheets(Leg.Chosen of) {
        return DSL.select(RATING_SHEET.ID).from(RATING_SHEET).where(RATING_SHEET.ROUND_ID.in(rounds(of)));
    }

    private static Select<Record1<UUID>> plans(Leg.Chosen of) {
        return DSL.select(PLAN_VERSION.ID).from(PLAN_VERSION).where(PLAN_VERSION.CASE_ID.in(of.cases()));
    }

    private static Select<Record1<UUID>> goals(Leg.Chosen of) {
        return DSL.select(PLAN_GOAL.ID).from(PLAN_GOAL).where(PLAN_GOAL.PLAN_VERSION_ID.in(plans(of)));
    }
}

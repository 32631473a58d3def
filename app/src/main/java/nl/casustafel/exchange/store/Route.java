package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.ASSESSMENT_ANSWER;
import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.CASE_ASSESSMENT;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CONSENSUS;
import static nl.casustafel.schema.Tables.CONSENSUS_FACT;
import static nl.casustafel.schema.Tables.CONSENSUS_SIDE;
import static nl.casustafel.schema.Tables.CRITERION_NOTE;
import static nl.casustafel.schema.Tables.DOMAIN_PICTURE;
import static nl.casustafel.schema.Tables.ENTRY_ANSWER;
import static nl.casustafel.schema.Tables.ENTRY_DEVIATION;
import static nl.casustafel.schema.Tables.FACT;
import static nl.casustafel.schema.Tables.FORMULATION;
import static nl.casustafel.schema.Tables.INFORMING;
import static nl.casustafel.schema.Tables.OVERALL_JUDGEMENT;
import static nl.casustafel.schema.Tables.PARTY_POSITION;
import static nl.casustafel.schema.Tables.POSITION_CONFIRMATION;
import static nl.casustafel.schema.Tables.PROMPT_ANSWER;
import static nl.casustafel.schema.Tables.RATIFICATION;
import static nl.casustafel.schema.Tables.RATIFICATION_DESIGNATION;
import static nl.casustafel.schema.Tables.RATING;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.RATING_SHEET;
import static nl.casustafel.schema.Tables.REFERRAL;
import static nl.casustafel.schema.Tables.REFERRAL_FACT;
import static nl.casustafel.schema.Tables.SCENARIO;
import static nl.casustafel.schema.Tables.SECOND_RATING;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.SUBJECT;
import static nl.casustafel.schema.Tables.URGENT_ANSWER;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.Ratification;
import nl.casustafel.casefile.Regime;
import nl.casustafel.exchange.Difference.Part;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.judgement.Relevance;
import nl.casustafel.judgement.Scenario;
import nl.casustafel.judgement.Slot;
import nl.casustafel.person.Subject;
import nl.casustafel.plan.ActionState;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.referral.Assurance;
import nl.casustafel.referral.NotInformedGround;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
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

    static final List<Leg> LEGS = Stream.of(
                    List.of(
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
                                    .showing(
                                            REFERRAL.ROUTE,
                                            REFERRAL.ORGANISATION,
                                            REFERRAL.STATE,
                                            REFERRAL.ANSWER_DUE_ON)
                                    .code(REFERRAL.ROUTE, ReferralRoute.class)
                                    .code(REFERRAL.ASSURANCE, Assurance.class)
                                    .code(REFERRAL.STATE, ReferralState.class),
                            new Leg(
                                            REFERRAL_FACT,
                                            Part.REFERRAL_FACT,
                                            of -> REFERRAL_FACT.REFERRAL_ID.in(referrals(of)))
                                    .showing(REFERRAL_FACT.POSITION_NO)
                                    .neverChanged(),
                            new Leg(INFORMING, Part.INFORMING, of -> INFORMING.SIGNAL_ID.in(of.signals()))
                                    .showing(
                                            INFORMING.DUE_ON,
                                            INFORMING.INFORMED_ON,
                                            INFORMING.GROUND,
                                            INFORMING.REVIEW_ON)
                                    .code(INFORMING.INFORMED_BEFORE, InformedBefore.class)
                                    .code(INFORMING.MANNER, AnswerManner.class)
                                    .code(INFORMING.GROUND, NotInformedGround.class),
                            WEIGHINGS,
                            new Leg(
                                            CRITERION_NOTE,
                                            Part.CRITERION_NOTE,
                                            of -> CRITERION_NOTE.WEIGHING_ID.in(weighings(of)))
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
                            new Leg(
                                            PROMPT_ANSWER,
                                            Part.PROMPT_ANSWER,
                                            of -> PROMPT_ANSWER.WEIGHING_ID.in(weighings(of)))
                                    .showing(PROMPT_ANSWER.PROMPT, PROMPT_ANSWER.BODY)
                                    .code(PROMPT_ANSWER.READ_WITH, SignatureProof.With.class),
                            new Leg(ENTRY_ANSWER, Part.ENTRY_ANSWER, of -> ENTRY_ANSWER.WEIGHING_ID.in(weighings(of)))
                                    .showing(ENTRY_ANSWER.ITEM, ENTRY_ANSWER.ANSWER, ENTRY_ANSWER.REASON)
                                    .code(ENTRY_ANSWER.ANSWER, CheckAnswer.class),
                            new Leg(
                                            ENTRY_DEVIATION,
                                            Part.ENTRY_DEVIATION,
                                            of -> ENTRY_DEVIATION.WEIGHING_ID.in(weighings(of)))
                                    .showing(ENTRY_DEVIATION.REASON)
                                    .code(ENTRY_DEVIATION.READ_WITH, SignatureProof.With.class),
                            new Leg(RATIFICATION, Part.RATIFICATION, of -> RATIFICATION.SIGNAL_ID.in(of.signals()))
                                    .showing(
                                            RATIFICATION.ASKED_ON,
                                            RATIFICATION.VERDICT,
                                            RATIFICATION.DECIDED_ON,
                                            RATIFICATION.REFERENCE)
                                    .code(RATIFICATION.VERDICT, Ratification.Verdict.class),
                            new Leg(
                                            RATIFICATION_DESIGNATION,
                                            Part.RATIFICATION_DESIGNATION,
                                            of -> RATIFICATION_DESIGNATION.WEIGHING_ID.in(weighings(of)))
                                    .showing(RATIFICATION_DESIGNATION.POSITION_NO)
                                    .neverChanged(),
                            CASES),
                    CaseRoute.LEGS,
                    TermRoute.LEGS,
                    List.of(
                            ASSESSMENTS,
                            CONSENSUSES,
                            SIDES,
                            new Leg(
                                            CONSENSUS_FACT,
                                            Part.CONSENSUS_FACT,
                                            of -> CONSENSUS_FACT.ASSESSMENT_ID.in(assessments(of)))
                                    .showing(CONSENSUS_FACT.INDICATOR),
                            new Leg(
                                            DOMAIN_PICTURE,
                                            Part.DOMAIN_PICTURE,
                                            of -> DOMAIN_PICTURE.ASSESSMENT_ID.in(assessments(of)))
                                    .showing(DOMAIN_PICTURE.DOMAIN, DOMAIN_PICTURE.PICTURE, DOMAIN_PICTURE.BODY)
                                    .code(DOMAIN_PICTURE.PICTURE, DomainPicture.Impression.class),
                            new Leg(
                                            OVERALL_JUDGEMENT,
                                            Part.JUDGEMENT,
                                            of -> OVERALL_JUDGEMENT.ASSESSMENT_ID.in(assessments(of)))
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
                                    .neverChanged()),
                    PlanRoute.LEGS,
                    List.of(
                            new Leg(
                                            ACTION_ITEM,
                                            Part.ACTION,
                                            of -> ACTION_ITEM
                                                    .SIGNAL_ID
                                                    .in(of.signals())
                                                    .or(ACTION_ITEM.CASE_ID.in(of.cases())))
                                    .showing(
                                            ACTION_ITEM.NUMBER, ACTION_ITEM.BODY, ACTION_ITEM.STATE, ACTION_ITEM.DUE_ON)
                                    .code(ACTION_ITEM.STATE, ActionState.class)
                                    .code(ACTION_ITEM.EFFECT_REACHED, Evaluation.Reached.class),
                            // The files of a signal came with the report and stay with the receiver (DEC-7).
                            new Leg(ATTACHMENT, Part.ATTACHMENT, CaseRoute::file)
                                    .showing(ATTACHMENT.FILE_NAME, ATTACHMENT.BYTE_COUNT)
                                    .neverChanged()))
            .flatMap(List::stream)
            .toList();

    private Route() {}

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
}

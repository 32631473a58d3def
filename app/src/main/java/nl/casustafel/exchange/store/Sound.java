package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.ENTRY_ANSWER;
import static nl.casustafel.schema.Tables.EXIT_ANSWER;
import static nl.casustafel.schema.Tables.FACT;
import static nl.casustafel.schema.Tables.INFORMING;
import static nl.casustafel.schema.Tables.PARTY_POSITION;
import static nl.casustafel.schema.Tables.PLAN_VERSION;
import static nl.casustafel.schema.Tables.PROMPT_ANSWER;
import static nl.casustafel.schema.Tables.RATING;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.RATING_SHEET;
import static nl.casustafel.schema.Tables.REFERRAL;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.util.Objects;
import java.util.stream.Stream;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.attachment.ContentHash;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.exchange.DossierRows.Unreadable;
import nl.casustafel.plan.ActionNumber;
import nl.casustafel.plan.ActionState;
import nl.casustafel.plan.PlanState;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.weighing.WeighingOutcome;
import nl.casustafel.weighing.WeighingState;
import org.jooq.Field;
import org.jooq.Record;

/// Values that fit their columns and still do not fit each other: the program that reads them later
/// would stumble over every list they stand in.
final class Sound {
    private Sound() {}

    /// Throws [Unreadable].
    static void check(Leg leg, Record row) {
        boolean sound;
        try {
            sound = switch (leg.part()) {
                case SIGNAL -> signal(row);
                case FACT -> fact(row);
                case REFERRAL -> referral(row);
                case INFORMING -> informing(row);
                case WEIGHING -> weighing(row);
                case POSITION -> position(row);
                case PROMPT_ANSWER -> answer(row);
                case ENTRY_ANSWER -> new CheckItem.Code(row.get(ENTRY_ANSWER.ITEM)).isEntry();
                case EXIT_ANSWER -> !new CheckItem.Code(row.get(EXIT_ANSWER.ITEM)).isEntry();
                case RATING_ROUND -> round(row);
                case RATING -> new IndicatorCode(row.get(RATING.INDICATOR)).domain() != ' ';
                case RATING_SHEET -> lacks(row, RATING_SHEET.PARTY) != lacks(row, RATING_SHEET.ORGANISATION_ID);
                case CASE -> caseFile(row);
                case PLAN -> plan(row);
                case ACTION -> action(row);
                case CASE_FACT -> SoundFact.is(row);
                case ATTACHMENT -> attachment(row);
                default -> SoundJudgement.is(leg.part(), row);
            };
        } catch (IllegalArgumentException _) {
            sound = false;
        }
        if (!sound) {
            throw new Unreadable();
        }
    }

    private static boolean signal(Record row) {
        String external = row.get(SIGNAL.EXTERNAL_NUMBER);
        return (SignalKind.valueOf(row.get(SIGNAL.KIND)) != SignalKind.ADVICE_REQUEST
                        || row.get(SIGNAL.SUBJECT_ID) == null)
                && (external == null || !new ExternalNumber(external).value().isEmpty());
    }

    private static boolean fact(Record row) {
        String category = row.get(FACT.DATA_CATEGORY);
        String special = row.get(FACT.SPECIAL);
        boolean needed = special != null && SpecialKind.valueOf(special) != SpecialKind.NONE;
        return category.length() == 1
                && DataCategory.ofLetter(category.charAt(0)) != null
                && needed == (row.get(FACT.NECESSITY) != null);
    }

    private static boolean position(Record row) {
        boolean signed = row.get(PARTY_POSITION.SIGNED_WITH) != null;
        return row.get(PARTY_POSITION.MANDATE_ID) != null
                && Stream.of(PARTY_POSITION.TOLD_BY, PARTY_POSITION.TOLD_AT, PARTY_POSITION.NOTED_BY)
                        .allMatch(column -> signed == (row.get(column) == null));
    }

    private static boolean answer(Record row) {
        boolean read = row.get(PROMPT_ANSWER.READER_ID) != null;
        return read == (row.get(PROMPT_ANSWER.READ_WITH) != null)
                && !new Prompt.Code(row.get(PROMPT_ANSWER.PROMPT)).value().isEmpty();
    }

    private static boolean referral(Record row) {
        ReferralState state = ReferralState.valueOf(row.get(REFERRAL.STATE));
        boolean left = state != ReferralState.PREPARED && state != ReferralState.WITHDRAWN;
        boolean reasonOwed = !state.open() && state != ReferralState.ACCEPTED;
        return (!left || !lacks(row, REFERRAL.SENT_ON))
                && (state.open() || !lacks(row, REFERRAL.ANSWERED_ON, REFERRAL.ANSWERED_BY))
                && (!reasonOwed || !lacks(row, REFERRAL.ANSWER_REASON));
    }

    private static boolean informing(Record row) {
        return (row.get(INFORMING.INFORMED_ON) == null || !lacks(row, INFORMING.MANNER))
                && (row.get(INFORMING.GROUND) == null || !lacks(row, INFORMING.REASON, INFORMING.REVIEW_ON));
    }

    private static boolean weighing(Record row) {
        WeighingState state = WeighingState.valueOf(row.get(WEIGHING.STATE));
        if (state == WeighingState.OPEN) {
            return row.get(WEIGHING.OUTCOME) == null;
        }
        String outcome = row.get(WEIGHING.OUTCOME);
        if (outcome == null || lacks(row, WEIGHING.DECIDED_AT, WEIGHING.DECIDED_ON, WEIGHING.RECORDED_BY)) {
            return false;
        }
        return switch (WeighingOutcome.valueOf(outcome)) {
            case ADMITTED -> !lacks(row, WEIGHING.STRAND, WEIGHING.OUTCOME_REASON);
            case CARE -> !lacks(row, WEIGHING.CARE_ROUTE, WEIGHING.OUTCOME_REASON);
            case MORE_INFORMATION, EMERGENCY_FIRST ->
                !lacks(row, WEIGHING.QUESTION, WEIGHING.QUESTION_OWNER_ID, WEIGHING.RETURNS_ON);
            default -> !lacks(row, WEIGHING.OUTCOME_REASON);
        };
    }

    /// Weighed, or decided before (DEC-14): not both, and not neither.
    private static boolean caseFile(Record row) {
        String external = row.get(CASE_FILE.EXTERNAL_NUMBER);
        boolean weighed = row.get(CASE_FILE.TAKEN_OVER_ON) == null;
        return row.get(CASE_FILE.STRAND) != null
                && weighed == !lacks(row, CASE_FILE.SIGNAL_ID)
                && weighed == !lacks(row, CASE_FILE.WEIGHING_ID)
                && (external == null || !new ExternalNumber(external).value().isEmpty());
    }

    private static boolean round(Record row) {
        boolean closed = row.get(RATING_ROUND.CLOSED_AT) != null;
        return closed == (row.get(RATING_ROUND.CLOSED_BY) != null)
                && !new FrameworkHash(row.get(RATING_ROUND.FRAMEWORK_HASH))
                        .value()
                        .isEmpty();
    }

    private static boolean action(Record row) {
        ActionState state = ActionState.valueOf(row.get(ACTION_ITEM.STATE));
        boolean noteOwed = state == ActionState.NOT_DONE || state == ActionState.LAPSED;
        return (!noteOwed || row.get(ACTION_ITEM.CLOSING_NOTE) != null)
                && !new ActionNumber(row.get(ACTION_ITEM.NUMBER)).value().isEmpty();
    }

    private static boolean plan(Record row) {
        PlanState state = PlanState.valueOf(row.get(PLAN_VERSION.STATE));
        return (!state.holds() || row.get(PLAN_VERSION.AGREED_ON) != null)
                && state.ended() == (row.get(PLAN_VERSION.ENDED_ON) != null)
                && state.ended() == (row.get(PLAN_VERSION.ENDED_NOTE) != null);
    }

    private static boolean attachment(Record row) {
        return !new MediaType(row.get(ATTACHMENT.MEDIA_TYPE)).value().isEmpty()
                && !new ContentHash(row.get(ATTACHMENT.CONTENT_HASH)).value().isEmpty();
    }

    static boolean lacks(Record row, Field<?>... columns) {
        return Stream.of(columns).map(row::get).anyMatch(Objects::isNull);
    }
}

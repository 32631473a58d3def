package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.ASSESSMENT_ANSWER;
import static nl.casustafel.schema.Tables.CASE_ASSESSMENT;
import static nl.casustafel.schema.Tables.CONSENSUS;
import static nl.casustafel.schema.Tables.CONSENSUS_FACT;
import static nl.casustafel.schema.Tables.CONSENSUS_SIDE;
import static nl.casustafel.schema.Tables.DOMAIN_PICTURE;
import static nl.casustafel.schema.Tables.LIFE_DOMAIN_LOOK;
import static nl.casustafel.schema.Tables.OVERALL_JUDGEMENT;
import static nl.casustafel.schema.Tables.RELATED_PERSON;
import static nl.casustafel.schema.Tables.SECOND_RATING;

import java.util.stream.Stream;
import nl.casustafel.assessment.Concern;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.exchange.Difference.Part;
import nl.casustafel.judgement.Capacity;
import nl.casustafel.judgement.CareNeed;
import nl.casustafel.judgement.Urgency;
import org.jooq.Record;

/// Values of a case and its assessments that fit their columns and still do not fit each other.
final class SoundJudgement {
    private SoundJudgement() {}

    /// True of every other part. Throws [IllegalArgumentException] for a code that is none.
    static boolean is(Part part, Record row) {
        return switch (part) {
            case ASSESSMENT -> assessment(row);
            case CONSENSUS -> consensus(row);
            case CONSENSUS_SIDE ->
                indicator(row.get(CONSENSUS_SIDE.INDICATOR))
                        && Level.valueOf(row.get(CONSENSUS_SIDE.LEVEL_CODE)).isKnown();
            case CONSENSUS_FACT -> indicator(row.get(CONSENSUS_FACT.INDICATOR));
            case DOMAIN_PICTURE -> row.get(DOMAIN_PICTURE.DOMAIN).length() == 1;
            case JUDGEMENT -> judgement(row);
            case ASSESSMENT_ANSWER ->
                !new Prompt.Code(row.get(ASSESSMENT_ANSWER.PROMPT)).value().isEmpty();
            case SECOND_RATING -> indicator(row.get(SECOND_RATING.INDICATOR));
            case RELATED_PERSON -> related(row);
            // Where there are words only, no step comes in from elsewhere (framework 3.5).
            case LIFE_DOMAIN_LOOK ->
                Sound.lacks(row, LIFE_DOMAIN_LOOK.RELIANCE)
                        || LifeDomain.valueOf(row.get(LIFE_DOMAIN_LOOK.DOMAIN)).isManaged();
            default -> true;
        };
    }

    /// A relation does not end before it begins.
    private static boolean related(Record row) {
        return Sound.lacks(row, RELATED_PERSON.FROM_ON)
                || Sound.lacks(row, RELATED_PERSON.UNTIL_ON)
                || !row.get(RELATED_PERSON.UNTIL_ON).isBefore(row.get(RELATED_PERSON.FROM_ON));
    }

    private static boolean indicator(String code) {
        return new IndicatorCode(code).domain() != ' ';
    }

    private static boolean assessment(Record row) {
        return Sound.lacks(row, CASE_ASSESSMENT.AGREED_ON) == Sound.lacks(row, CASE_ASSESSMENT.AGREED_BY)
                && !new FrameworkHash(row.get(CASE_ASSESSMENT.FRAMEWORK_HASH))
                        .value()
                        .isEmpty();
    }

    /// Not applicable says why; a question has words, an owner and a day, or is none.
    private static boolean consensus(Record row) {
        boolean asked = row.get(CONSENSUS.QUESTION) != null;
        boolean unasked = row.get(CONSENSUS.QUESTION_OWNER_ID) == null && row.get(CONSENSUS.QUESTION_DUE_ON) == null;
        return indicator(row.get(CONSENSUS.INDICATOR))
                && (!Level.NOT_APPLICABLE.name().equals(row.get(CONSENSUS.LEVEL_CODE))
                        || row.get(CONSENSUS.BODY) != null)
                && (asked ? !Sound.lacks(row, CONSENSUS.QUESTION_OWNER_ID, CONSENSUS.QUESTION_DUE_ON) : unasked);
    }

    private static boolean judgement(Record row) {
        String answer = row.get(OVERALL_JUDGEMENT.ANSWER);
        return switch (row.get(OVERALL_JUDGEMENT.SUBJECT)) {
            case "CONCERN" -> isOne(Concern.Degree.class, answer);
            case "URGENCY" -> isOne(Urgency.class, answer);
            case "CARE" -> isOne(CareNeed.class, answer);
            case "CAPACITY" -> isOne(Capacity.class, answer);
            default -> false;
        };
    }

    private static <E extends Enum<E>> boolean isOne(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants()).anyMatch(one -> one.name().equals(name));
    }
}

package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.CASE_FACT;

import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.SpecialKind;
import org.jooq.Record;

/// Values of a fact of a case that fit their columns and still do not fit each other.
final class SoundFact {
    private SoundFact() {}

    /// What is told has words and a kind; what was wrong or not given has neither.
    static boolean is(Record row) {
        String telling = row.get(CASE_FACT.TELLING);
        boolean worded = switch (telling) {
            case "TOLD" -> true;
            case "WITHHELD", "STRUCK" -> false;
            default -> throw new IllegalArgumentException(telling);
        };
        return worded == !Sound.lacks(row, CASE_FACT.KIND)
                && worded == !Sound.lacks(row, CASE_FACT.BODY)
                && telling.equals("STRUCK") == "WRONG".equals(row.get(CASE_FACT.CORRECTION))
                && Sound.lacks(row, CASE_FACT.CORRECTION) == Sound.lacks(row, CASE_FACT.CORRECTED_AT)
                && category(row)
                && period(row)
                && special(row);
    }

    private static boolean category(Record row) {
        String category = row.get(CASE_FACT.CATEGORY);
        return category == null
                || (category.length() == 1 && DataCategory.ofLetter(category.charAt(0)) != DataCategory.CITIZEN_NUMBER);
    }

    private static boolean period(Record row) {
        return Sound.lacks(row, CASE_FACT.OBSERVED_UNTIL)
                || (!Sound.lacks(row, CASE_FACT.OBSERVED_FROM)
                        && !row.get(CASE_FACT.OBSERVED_FROM).isAfter(row.get(CASE_FACT.OBSERVED_UNTIL)));
    }

    private static boolean special(Record row) {
        String special = row.get(CASE_FACT.SPECIAL);
        boolean needed = special != null && SpecialKind.valueOf(special) != SpecialKind.NONE;
        return needed == !Sound.lacks(row, CASE_FACT.NECESSITY);
    }
}

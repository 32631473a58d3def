package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casustafel.schema.DefaultSchema;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/// What is never shown, computed or exported (framework 3.5, right column): walked through code, store,
/// words, lists and search. R22 keeps means and fractions out of the rooms that judge.
class NoScoreTest {
    /// Where people look over many: rows, columns, filters, findings and tables that leave.
    private static final Set<String> LISTS = Set.of(
            "SignalRow",
            "SignalColumn",
            "SignalFilter",
            "SignalSelection",
            "KeptFilter",
            "Listed",
            "ListExport",
            "BoardCard",
            "BoardModel",
            "NextDay",
            "CaseRow",
            "CasesModel",
            "CasesView",
            "TodayRow",
            "TodayKind",
            "Hit",
            "HitKind",
            "FindAnything",
            "FindCandidates",
            "FindWords",
            "Candidate",
            "SheetTable",
            "RelatedReads",
            "RelationsModel",
            "RelationsView",
            "RelationWords",
            "Tie",
            "LookReads",
            "DomainsModel",
            "DomainsView",
            "DomainWords",
            "DueSignal");

    private static final Pattern SCORES = Pattern.compile(
            "\\b(risico)?scor\\w*|\\d ?%|\\bpercentage|\\bpercent(iel)?\\b|\\bkans op\\b|\\brangorde|\\brank|\\bgemiddeld"
                    + "|\\baverage|\\bvoorspel\\w*|\\bpredict\\w*|\\bprobabilit|\\blikelihood|\\bstoplicht|\\btraffic light",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COUNTS =
            Pattern.compile("row_version|\\w+_no|version|number_year|last_sequence", Pattern.CASE_INSENSITIVE);

    @Test
    void noListAndNoSearchKnowsALevelOrAJudgement() {
        List<JavaClass> lists = House.product().stream()
                .filter(type -> LISTS.contains(House.outermost(type).getSimpleName()))
                .filter(type -> !judges(type))
                .toList();
        assertEquals(
                LISTS.size(),
                lists.stream().map(House::outermost).distinct().count(),
                "a list that is gone, or a new one of the same name");
        assertEquals(
                List.of(),
                lists.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(seen -> judges(House.outermost(seen.getTargetClass())))
                        .map(seen -> seen.getOriginClass().getName() + " knows "
                                + seen.getTargetClass().getName())
                        .distinct()
                        .toList());
    }

    private static boolean judges(JavaClass type) {
        String room = type.getPackageName();
        return room.startsWith("nl.casustafel.judgement")
                || room.startsWith("nl.casustafel.quality")
                || type.getName().equals("nl.casustafel.assessment.Level")
                || type.getName().equals("nl.casustafel.assessment.Rating");
    }

    @Test
    void theStoreHoldsNoFractionAndOfJudgingNoNumberButThePlaceInARow() {
        Set<String> judging = Set.of("assessment", "framework", "weighing", "judgement", "relation", "domains");
        Map<String, String> found = new TreeMap<>();
        Map<String, String> owners = Migrated.owners();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            boolean judges = judging.contains(owners.getOrDefault(table.getName(), ""));
            for (Field<?> field : table.fields()) {
                boolean fraction =
                        field.getDataType().isDecimal() || field.getDataType().isFloat();
                boolean number = field.getDataType().isNumeric();
                if (fraction
                        || (judges && number && !COUNTS.matcher(field.getName()).matches())) {
                    found.put(
                            table.getName() + "." + field.getName(),
                            field.getType().getSimpleName());
                }
            }
        }
        assertEquals(Map.of(), found);
        assertFalse(owners.values().stream().noneMatch(judging::contains), "the rooms that judge were found");
    }

    @Test
    void noWordsSpeakOfAScoreButToSayThereIsNone() {
        assertEquals(
                List.of(),
                Stream.of(TextKeys.dutch(), TextKeys.english())
                        .flatMap(words -> words.entrySet().stream())
                        .filter(entry -> SCORES.matcher(entry.getValue()).find())
                        .map(Map.Entry::getKey)
                        .filter(key -> !key.equals("judgement.no-prediction"))
                        .distinct()
                        .toList());
    }
}

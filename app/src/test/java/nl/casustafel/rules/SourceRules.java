package nl.casustafel.rules;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Rules that bytecode cannot show: who writes which table (R4), who catches everything (R12), words in the
/// code (R21), and packages where null is not spoken of (R20).
final class SourceRules {
    private static final Set<String> WRITES =
            Set.of("insertInto", "update", "deleteFrom", "delete", "mergeInto", "truncate", "newRecord", "replace");
    private static final Pattern TABLE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern HAS_LETTER = Pattern.compile(".*\\p{L}.*", Pattern.DOTALL);
    private static final Set<String> MAY_CATCH_ALL = Set.of("CrashGuard", "SqlTransactor");
    private static final Set<String> SHOWN = Set.of(
            "Label",
            "Text",
            "Button",
            "ToggleButton",
            "RadioButton",
            "CheckBox",
            "Hyperlink",
            "MenuItem",
            "Tooltip",
            "Tab",
            "TitledPane",
            "TextField",
            "TextArea",
            "TableColumn",
            "setText",
            "setPromptText",
            "setTitle",
            "setHeaderText",
            "setContentText",
            "setAccessibleText",
            "setAccessibleHelp",
            "setAccessibleRoleDescription");

    private SourceRules() {}

    static List<SourceRule> all() {
        return List.of(
                new SourceRule("R4", "a store writes the tables of its own feature only", 120, SourceRules::writes),
                new SourceRule("R12", "nobody catches everything", 120, SourceRules::catchesAll),
                new SourceRule("R20", "every package is null-marked", 10, SourceRules::marksNull),
                new SourceRule("R21", "words on screen come from the texts", 0, SourceRules::words));
    }

    private static Stream<String> writes(SourceFile file) {
        Map<String, String> owners = Migrated.owners();
        return file.calls()
                .filter(call ->
                        WRITES.contains(call.name()) && !call.arguments().isEmpty())
                .map(call -> SourceFile.lastName(call.arguments().getFirst()))
                .filter(table -> TABLE.matcher(table).matches() && owners.containsKey(table))
                .filter(table -> !file.room().feature().equals(owners.get(table)))
                .map(table -> "writes " + table + ", which is owned by " + owners.get(table));
    }

    private static Stream<String> catchesAll(SourceFile file) {
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitCatch(CatchTree caught, Void nothing) {
                String type = caught.getParameter().getType().toString();
                if (type.matches("(java\\.lang\\.)?(Throwable|Error)") && !MAY_CATCH_ALL.contains(file.typeName())) {
                    found.add("catches " + type);
                }
                return super.visitCatch(caught, nothing);
            }
        }.scan(file.unit(), null);
        return found.stream();
    }

    private static Stream<String> marksNull(SourceFile file) {
        if (!file.typeName().equals("package-info")) {
            boolean described = Sources.hasPackageInfo(file.packageName());
            return described ? Stream.empty() : Stream.of("its package has no package-info");
        }
        boolean marked = file.unit().getPackageAnnotations().stream()
                .anyMatch(note -> SourceFile.lastName(note.getAnnotationType()).equals("NullMarked"));
        return marked ? Stream.empty() : Stream.of("is not @NullMarked");
    }

    private static Stream<String> words(SourceFile file) {
        if (!file.room().isUi() && !file.room().is("desk")) {
            return Stream.empty();
        }
        return file.calls()
                .filter(call -> SHOWN.contains(call.name()))
                .flatMap(call -> call.arguments().stream())
                .flatMap(SourceRules::wordsIn)
                .map(word -> "shows the literal \"" + word + "\"");
    }

    /// Literals with a letter, keys aside: those were handed to the texts on the way.
    private static Stream<String> wordsIn(ExpressionTree argument) {
        return SourceFile.literals(argument)
                .filter(text -> HAS_LETTER.matcher(text).matches())
                .filter(text -> !TextKeys.looksLikePartOfKey(text));
    }
}

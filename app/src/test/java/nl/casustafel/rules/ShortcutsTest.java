package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ExpressionTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Of two commands that stand at the same time the first would take the keys of the other, and nobody would
/// know why.
class ShortcutsTest {
    private static final Pattern CHORD = Pattern.compile("(Shortcut|Alt|Shift)\\+.+|F[1-9][0-9]?|Page (Up|Down)");
    /// What these offer stands beside every screen; so does what leads to one.
    private static final Set<String> EVERYWHERE = Set.of("SessionWindow", "Appearance");

    /// Not beside each other, or meant so, each with its reason.
    private static final Set<String> ALLOWED = Set.of(
            // The door has no session beside it.
            "nl.casustafel.shell.Program F1",
            // Among indicators it goes to the one before; Esc and the crumbs lead back.
            "nl.casustafel.judgement.ui.AssessmentModel Alt+Left");

    /// A command with keys, as its source says it.
    private record Keyed(String file, boolean everywhere, String chord) {}

    private static Stream<Keyed> keyed(SourceFile file) {
        return file.calls()
                .filter(called ->
                        called.name().equals("of") && called.arguments().size() > 2)
                .filter(called -> called.arguments().stream()
                        .noneMatch(one -> one.toString().contains("Command.of(")))
                .flatMap(called -> called.arguments().stream()
                        .skip(2)
                        .flatMap(SourceFile::literals)
                        .filter(text -> CHORD.matcher(text).matches())
                        .map(chord -> new Keyed(
                                file.fullName(),
                                EVERYWHERE.contains(file.typeName())
                                        || leads(called.arguments().get(1)),
                                chord)));
    }

    private static boolean leads(ExpressionTree act) {
        return act.toString().contains(".go(new ");
    }

    private static List<Keyed> all() {
        return Sources.product().stream().flatMap(ShortcutsTest::keyed).toList();
    }

    @Test
    void noTwoThatWorkEverywhereTakeOneShortcut() {
        List<Keyed> everywhere = all().stream().filter(Keyed::everywhere).toList();
        assertTrue(everywhere.size() > 10, "commands were found");
        Set<String> seen = new HashSet<>();
        assertEquals(
                List.of(),
                everywhere.stream().filter(one -> !seen.add(one.chord())).toList());
    }

    @Test
    void noScreenTakesAShortcutThatWorksEverywhere() {
        List<Keyed> all = all();
        List<String> everywhere =
                all.stream().filter(Keyed::everywhere).map(Keyed::chord).toList();
        assertEquals(
                List.of(),
                all.stream()
                        .filter(one -> !one.everywhere() && everywhere.contains(one.chord()))
                        .filter(one -> !ALLOWED.contains(one.file() + " " + one.chord()))
                        .toList());
    }

    /// A list of commands is what one screen offers.
    @Test
    void noTwoOfOneScreenTakeOneShortcut() {
        List<String> twice = new ArrayList<>();
        for (SourceFile file : Sources.product()) {
            file.calls()
                    .filter(called -> called.arguments().stream()
                            .anyMatch(argument -> argument.toString().startsWith("Command.of(")))
                    .forEach(called -> {
                        Set<String> seen = new HashSet<>();
                        called.arguments().stream()
                                .flatMap(SourceFile::literals)
                                .filter(text -> CHORD.matcher(text).matches())
                                .filter(chord -> !seen.add(chord))
                                .forEach(chord -> twice.add(file.fullName() + " " + chord));
                    });
        }
        assertEquals(List.of(), twice);
    }
}

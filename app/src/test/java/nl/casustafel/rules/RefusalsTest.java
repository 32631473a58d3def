package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.VaultFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Nobody is ever refused without a sentence (3.7): enums of refusals are asked, other refusals are read,
/// and one that passes on the problem of a field has the sentence of that problem.
class RefusalsTest {
    private static final Pattern RULE = Pattern.compile("(T-[A-Z]|W-[A-Z]|DEC-)\\d+[a-z]?");

    @ParameterizedTest
    @EnumSource
    void everyConstantOfARefusalHasASentence(Language language) {
        Texts texts = Texts.strict(language);
        List<Refusal> refusals = constants().toList();
        assertTrue(refusals.size() > 10, "refusals were found");
        refusals.forEach(refusal -> {
            String sentence = texts.of(refusal);
            assertTrue(sentence.matches(".*[.?)]"), refusal.textKey() + ": " + sentence);
            assertFalse(sentence.contains("{"), refusal.textKey() + " lacks a detail: " + sentence);
        });
    }

    /// T-S3x, W-C3, DEC-6 …: who is refused by a rule of law or process can look it up.
    @ParameterizedTest
    @EnumSource
    void everyConstantRefusedByARuleNamesItInItsSentence(Language language) {
        Texts texts = Texts.strict(language);
        List<Refusal> byRule = constants()
                .filter(refusal -> RULE.matcher(refusal.logCode()).matches())
                .toList();
        assertTrue(byRule.size() > 30, "rules were found");
        assertEquals(
                List.of(),
                byRule.stream()
                        .filter(refusal -> !texts.of(refusal).contains(refusal.logCode()))
                        .map(refusal -> refusal.logCode() + " is not in " + refusal.textKey())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyOtherRefusalSpellsKeysThatHaveASentence(Language language) {
        Texts texts = Texts.strict(language);
        List<String> wrong = refusals()
                .filter(type -> !type.isEnum() && !type.isInterface())
                .filter(type -> !passesOn(type))
                .filter(type -> keysOf(type).isEmpty() || keysOf(type).stream().anyMatch(key -> !texts.has(key)))
                .map(JavaClass::getName)
                .toList();
        assertEquals(List.of(), wrong);
    }

    /// Holds the problem of a field, the failure of the store, or the refusal of an earlier feature, and
    /// speaks with its sentence.
    private static boolean passesOn(JavaClass type) {
        return type.getFields().stream()
                .map(JavaField::getRawType)
                .anyMatch(part -> part.isEquivalentTo(Problem.class)
                        || part.isEquivalentTo(VaultFailure.class)
                        || part.isAssignableTo(Refusal.class));
    }

    private static Stream<JavaClass> refusals() {
        return House.product().stream().filter(type -> type.isAssignableTo(Refusal.class));
    }

    private static Stream<Refusal> constants() {
        return refusals()
                .filter(JavaClass::isEnum)
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Refusal.class::cast);
    }

    /// Literals in the `textKey()` of the type, or of the file's outer types where it inherits one.
    private static List<String> keysOf(JavaClass type) {
        List<String> found = new ArrayList<>();
        Sources.product().stream()
                .filter(file -> file.fullName().equals(House.outermost(type).getName()))
                .forEach(file -> new TreeScanner<Void, Boolean>() {
                    @Override
                    public Void visitClass(ClassTree tree, Boolean inside) {
                        return super.visitClass(tree, tree.getSimpleName().contentEquals(type.getSimpleName()));
                    }

                    @Override
                    public Void visitMethod(MethodTree method, Boolean inside) {
                        if (inside && method.getName().contentEquals("textKey")) {
                            SourceFile.literals(method).forEach(found::add);
                        }
                        return null;
                    }
                }.scan(file.unit(), false));
        return found;
    }
}

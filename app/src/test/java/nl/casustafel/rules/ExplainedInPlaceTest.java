package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ExpressionTree;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.Regime;
import nl.casustafel.meeting.GuestBasis;
import nl.casustafel.person.Subject;
import nl.casustafel.referral.Assurance;
import nl.casustafel.referral.NotInformedGround;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.referral.ReporterLetter;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.signal.TestState;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.CareConsulted;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.Scope;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.Test;

/// Every term that is answered with on the screens of signals, weighing, table, retention and referral is
/// explained where it stands.
class ExplainedInPlaceTest {
    private static final List<Class<? extends Enum<?>>> TERMS = List.of(
            SignalKind.class,
            Subject.Kind.class,
            FactKind.class,
            TestState.class,
            SourceGrade.class,
            ContentGrade.class,
            SpecialKind.class,
            AnswerKind.class,
            PreSortReason.class,
            SignalState.class,
            SignalSelection.class,
            Criterion.class,
            Scope.IdeologicalMotive.class,
            Scope.Limb.class,
            CareConsulted.class,
            InformedBefore.class,
            Stand.class,
            Given.Verdict.class,
            WeighingOutcome.class,
            Strand.class,
            GuestBasis.class,
            ReferralRoute.class,
            ReferralState.class,
            Assurance.class,
            NotInformedGround.class,
            ReporterLetter.class,
            Regime.class,
            CasePhase.class);

    /// Those of a screen of its own, out of reach from here, with their constants.
    private static final Map<String, List<String>> OF_A_SCREEN = Map.of(
            "How", List.of("HERE", "PHONE", "WRITTEN"),
            "InformingState", List.of("TOLD", "NOT_YET"));

    /// Words of every day.
    private static final Set<String> PLAIN = Set.of(
            "Channel",
            "Source",
            "SaidMinor",
            "Party",
            "Answer",
            "AnswerManner",
            "CheckAnswer",
            "HoldGround",
            "ExtensionGround");

    private static final Set<String> ROOMS = Set.of("signal", "meeting", "weighing", "retention", "referral");

    @Test
    void everyTermThatIsAnsweredWithIsExplainedInBothLanguages() {
        for (Language language : Language.values()) {
            Texts texts = Texts.strict(language);
            assertEquals(List.of(), unexplained(texts), language.toString());
        }
    }

    /// What this prints is a new choice: explain its constants and name it above, or call it plain.
    @Test
    void everyChoiceOfTheseScreensIsATermOrPlain() {
        Set<String> offered = offered();
        assertTrue(offered.size() > 10, "choices were found");
        offered.removeAll(PLAIN);
        offered.removeAll(OF_A_SCREEN.keySet());
        offered.removeAll(TERMS.stream().map(Class::getSimpleName).collect(Collectors.toSet()));
        assertEquals(Set.of(), offered);
    }

    /// One step, so that nobody reads a key.
    @Test
    void anExplanationThatPointsElsewherePointsToWords() {
        Map<String, String> words = TextKeys.dutch();
        List<String> lost = words.entrySet().stream()
                .filter(entry -> entry.getValue().matches("(signal\\.)?explain\\.\\S+"))
                .filter(entry -> !words.getOrDefault(entry.getValue(), "").contains(" "))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), lost);
    }

    private static List<String> unexplained(Texts texts) {
        Stream<String> answers = TERMS.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .filter(constant -> constant != TestState.NOT_TESTED)
                .map(constant -> "explain." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        Stream<String> ofScreens = OF_A_SCREEN.entrySet().stream()
                .flatMap(type -> type.getValue().stream().map(name -> "explain." + type.getKey() + "." + name));
        return Stream.concat(answers, ofScreens)
                .filter(key ->
                        texts.explained(key).filter(words -> !words.isBlank()).isEmpty())
                .toList();
    }

    /// Simple names of the enums in `Choice.of(X.class, …)`.
    private static Set<String> offered() {
        return Sources.product().stream()
                .filter(file ->
                        file.room().isUi() && ROOMS.contains(file.packageName().split("\\.")[2]))
                .flatMap(SourceFile::calls)
                .filter(called ->
                        called.name().equals("of") && called.arguments().size() == 2)
                .map(called -> called.arguments().getFirst())
                .map(ExpressionTree::toString)
                .filter(argument -> argument.endsWith(".class"))
                .map(argument -> argument.replaceFirst("\\.class$", "").replaceFirst(".*\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

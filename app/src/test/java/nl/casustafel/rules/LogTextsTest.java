package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.audit.ui.LogKind;
import nl.casustafel.audit.ui.LogWords;
import nl.casustafel.kernel.AuditAction;
import nl.casustafel.shell.LogVocabulary;
import nl.casustafel.signal.SignalTransition;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The log is read by people (BIO2 8.15): no code of any act, result or rule is shown raw, in either
/// language.
class LogTextsTest {
    private static final Pattern RULE =
            Pattern.compile("ACCESS|CARD|REPLAY|CONTENT|DEC-\\d+|W-[A-Z]\\d+|T-S\\d+[a-z]?");

    /// Who writes a result of its own, and the act it belongs to. Somebody new belongs here and in
    /// [LogVocabulary].
    private static final Map<String, String> WITH_RESULTS = Map.ofEntries(
            Map.entry("AnswerReporter", "REPORTER_ANSWERED"),
            Map.entry("PrepareReferral", "REFERRAL_PREPARED"),
            Map.entry("SendReferral", "REFERRAL_ANSWERED"),
            Map.entry("SettleInforming", "PERSON_NOT_INFORMED"),
            Map.entry("CloseAction", "ACTION_CLOSED"),
            Map.entry("PreSort", "SIGNAL_PRE_SORTED"),
            Map.entry("PullToTable", "SIGNAL_PULLED"),
            Map.entry("RateBlind", "SHEET_LOCKED"),
            Map.entry("RecallDossier", "DOSSIER_RECALLED"),
            Map.entry("TakePosition", "POSITION_TAKEN"),
            Map.entry("NotePosition", "POSITION_NOTED"),
            Map.entry("ConfirmPosition", "POSITION_CONFIRMED"),
            Map.entry("WeighOutside", "WEIGHED_OUTSIDE"),
            Map.entry("NoteTold", "ATTENDANCE_TICKED"),
            Map.entry("Decide", "WEIGHING_DECIDED"),
            Map.entry("DecideItem", "ITEM_DECIDED"),
            Map.entry("ProceedCase", "CASE_PROCEEDED"),
            Map.entry("RecordRatification", "RATIFICATION_RECORDED"),
            Map.entry("PutFactRight", "CASE_FACT_CORRECTED"),
            Map.entry("Designate", "PARTICIPANTS_CHANGED"),
            Map.entry("AddLine", "LINE_ADDED"),
            Map.entry("TickAttendance", "ATTENDANCE_TICKED"),
            Map.entry("FinaliseMinutes", "MINUTES_SIGNED"),
            Map.entry("HandOut", "HAND_OUT_FAILED"),
            Map.entry("CompareCode", "CODE_COMPARED"),
            Map.entry("SendDossiers", "DOSSIER_SENT"),
            Map.entry("TickCopies", "COPY_TICKED"),
            Map.entry("CloseCase", "CASE_CLOSED"),
            Map.entry("ExtendTerm", "TERM_EXTENDED"),
            Map.entry("SuspendDestruction", "DESTRUCTION_SUSPENDED"),
            Map.entry("TakeInDossiers", "DOSSIER_TAKEN_IN"));

    private final List<LogKind> kinds = LogVocabulary.kinds();

    @ParameterizedTest
    @EnumSource
    void everyActHasWords(Language language) {
        LogWords words = new LogWords(Texts.strict(language), kinds);
        Set<String> raw = actions()
                .filter(code -> words.action(new AuditCode(code)).equals(code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(actions().count() > 50, "the enums of actions were found");
        assertEquals(Set.of(), raw);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAName(Language language) {
        Texts texts = Texts.strict(language);
        assertEquals(
                List.of(),
                kinds.stream()
                        .map(kind -> "audit.kind." + kind.type())
                        .filter(key -> !texts.has(key))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyResultHasWords(Language language) {
        LogWords words = new LogWords(Texts.strict(language), kinds);
        Set<LogKind.Result> results =
                kinds.stream().flatMap(kind -> kind.results().keySet().stream()).collect(Collectors.toSet());
        results.forEach(ending -> {
            String said = words.result(ending.action(), ending.result());
            assertTrue(!said.equals(ending.result().value()) && !said.contains("_"), ending.toString());
        });
        Stream.of(SignalTransition.values())
                .forEach(step -> assertTrue(
                        !words.result(new AuditCode("SIGNAL_MOVED"), new AuditCode(step.id()))
                                .equals(step.id()),
                        step.id()));
        assertEquals(
                new TreeSet<>(WITH_RESULTS.values()),
                results.stream().map(ending -> ending.action().value()).collect(Collectors.toCollection(TreeSet::new)));
    }

    /// A use case that begins to write results is found here, before somebody reads its codes.
    @Test
    void whoWritesResultsIsKnown() {
        Set<String> known = new TreeSet<>(WITH_RESULTS.keySet());
        known.add("MoveSignal");
        assertEquals(
                known,
                House.product().stream()
                        .filter(type -> type.getMethodCallsFromSelf().stream().anyMatch(LogTextsTest::givesResult))
                        .map(type -> House.outermost(type).getSimpleName())
                        // The door itself, which writes the rule of a refusal: see the next test.
                        .filter(name -> !Set.of("OpenTx", "SqlTransactor").contains(name))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleThatRefusesHasWords(Language language) {
        LogWords words = new LogWords(Texts.strict(language), kinds);
        Set<String> rules = Sources.product().stream()
                .flatMap(SourceFile::literals)
                .filter(text -> RULE.matcher(text).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(rules.size() > 20, "the rules were found");
        assertEquals(
                List.of(),
                rules.stream()
                        .filter(rule -> words.result(new AuditCode("REFUSED"), new AuditCode(rule))
                                .equals(rule))
                        .toList());
    }

    private static boolean givesResult(JavaMethodCall call) {
        return call.getTarget().getName().equals("audit")
                && call.getTargetOwner().isAssignableTo(Tx.class)
                && call.getTarget().getRawParameterTypes().size() == 3;
    }

    private static Stream<String> actions() {
        return House.product().stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.isAssignableTo(AuditAction.class))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name());
    }
}

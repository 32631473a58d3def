package nl.casustafel.audit.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.texts.Texts;

/// Says the codes of the log in words. A code nobody gave words to is shown as it stands: it is what the
/// log holds.
public final class LogWords {
    private static final String REFUSED = "REFUSED";

    private final Texts texts;
    private final List<LogKind> kinds;

    public LogWords(Texts texts, List<LogKind> kinds) {
        this.texts = texts;
        this.kinds = List.copyOf(kinds);
    }

    String kind(LogKind kind) {
        return texts.get("audit.kind." + kind.type());
    }

    /// What was done.
    public String action(AuditCode code) {
        return capital(kindOf(code)
                .flatMap(kind -> word("code." + kind.type() + "." + code.value()))
                .orElse(code.value()));
    }

    /// How it ended: done, refused by a rule, or one of the results of this act.
    public String result(AuditCode action, AuditCode code) {
        String result = code.value();
        if (result.equals("DONE")) {
            return texts.get("audit.list.done");
        }
        if (action.value().equals(REFUSED)) {
            return word("audit.rule." + result.toLowerCase(Locale.ROOT))
                    .map(rule -> texts.get("audit.list.refused", rule, result))
                    .orElse(result);
        }
        return capital(word("audit.step." + result.toLowerCase(Locale.ROOT))
                .or(() -> ofItsOwn(action, code))
                .orElse(result));
    }

    String purpose(AuditCode code) {
        return word("code.Purpose." + code.value()).orElse(code.value());
    }

    private Optional<String> ofItsOwn(AuditCode action, AuditCode result) {
        return kindOf(action)
                .flatMap(kind -> Optional.ofNullable(kind.results().get(new LogKind.Result(action, result))))
                .map(constants -> constants.stream().map(this::word).collect(Collectors.joining(": ")));
    }

    private String word(Enum<?> constant) {
        return constant instanceof Refusal refusal ? texts.of(refusal) : texts.code(constant);
    }

    private Optional<LogKind> kindOf(AuditCode action) {
        return kinds.stream().filter(kind -> kind.codes().contains(action)).findFirst();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Optional<String> word(String key) {
        return texts.has(key) ? Optional.of(texts.get(key)) : Optional.empty();
    }
}

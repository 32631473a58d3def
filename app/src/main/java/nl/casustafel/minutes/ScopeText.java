package nl.casustafel.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Scope;
import nl.casustafel.weighing.WeighingForm;

/// Whether a signal is a matter of the act, as the sheet says it (W-A1, W-A2); questions nobody answered are
/// left out.
final class ScopeText {
    private final Texts texts;

    ScopeText(Texts texts) {
        this.texts = texts;
    }

    List<Weighed.CriterionSentence> sentences(WeighingForm form) {
        Scope scope = form.scope();
        List<Weighed.CriterionSentence> said = new ArrayList<>();
        scope.motive()
                .ifPresent(motive -> said.add(sentence(
                        "motive",
                        scope.grounds()
                                .map(grounds -> texts.get("minutes.scope.motive.grounds", motive, grounds.value()))
                                .orElseGet(() -> texts.code(motive)))));
        scope.limb().ifPresent(limb -> said.add(sentence("limb", texts.code(limb))));
        text(scope.activism(), "activism", said);
        text(scope.nonetheless(), "nonetheless", said);
        if (form.oggz()) {
            said.add(sentence("oggz", texts.get("minutes.scope.oggz.yes")));
        }
        return said;
    }

    private void text(Optional<LongText> text, String key, List<Weighed.CriterionSentence> said) {
        text.ifPresent(known -> said.add(sentence(key, known.value())));
    }

    private Weighed.CriterionSentence sentence(String key, String words) {
        return new Weighed.CriterionSentence(
                ShortText.of(texts.get("minutes.scope." + key)), CitizenNumbers.struck(LongText.of(words)));
    }
}

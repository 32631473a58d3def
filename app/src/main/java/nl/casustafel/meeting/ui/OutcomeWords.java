package nl.casustafel.meeting.ui;

import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.weighing.WeighingOutcome;

/// Outcomes by the names that the framework of this weighing has for its decisions T0 to T5 (framework 2.10).
record OutcomeWords(FrameworkWords words) {
    String name(WeighingOutcome outcome) {
        return outcome.triage()
                .flatMap(triage -> words.decision(triage).map(named -> {
                    String name = named.name().in(words.texts().language());
                    return outcome.isNamedWhole()
                            ? words.texts().get("weighing.decision.named", triage, name)
                            : words.texts().get("weighing.decision.named-as", triage, name, outcome);
                }))
                .orElseGet(() -> words.texts().code(outcome));
    }

    /// What the framework says of the decision; nothing where it has none of it.
    String meaning(WeighingOutcome outcome) {
        return outcome.triage()
                .flatMap(words::decision)
                .map(named -> named.meaning().in(words.texts().language()))
                .orElse("");
    }
}

package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.MinutesSource.SignalMaterial;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.team.Organisation;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.Weighing;

/// Fills what follows from a decision: answer to the reporter, informing the person, who was designated,
/// destruction.
final class FollowUpText {
    /// The longest wait where no meeting follows (DEC-17); the duty itself is without delay (Bpga art. 16).
    private static final int DAYS_UNTIL_DESTRUCTION = 14;

    private final Texts texts;
    private final Names names;
    private final SignalMaterial material;
    private final Weighing weighing;

    FollowUpText(Texts texts, Names names, SignalMaterial material, Weighing weighing) {
        this.texts = texts;
        this.names = names;
        this.material = material;
        this.weighing = weighing;
    }

    FollowUp followUp() {
        return new FollowUp(
                answer().orElse(null),
                weighing.form().informedBefore().map(this::informing).orElse(null),
                material.ratification()
                        .map(asked ->
                                asked.participants().stream().map(one -> designated(one.organisation(), one.person())))
                        .orElseGet(() -> material.caseFile().stream()
                                .flatMap(found -> found.participants().stream())
                                .map(one -> designated(one.organisation(), one.person())))
                        .toList(),
                weighing.decided().flatMap(FollowUpText::destruction).orElse(null));
    }

    /// The closing answer; that the reporter has a name is not known here (W-D7).
    private Optional<FollowUp.ReporterAnswer> answer() {
        ShortText owner = names.name(material.file().signal().receipt().receiver());
        return material.file().answers().stream()
                .filter(task -> task.kind() == AnswerKind.CLOSING)
                .findFirst()
                .map(task -> new FollowUp.ReporterAnswer(
                        ShortText.of(texts.code(task.kind())),
                        owner,
                        task.dueOn(),
                        task.doneOn().orElse(null)));
    }

    private FollowUp.Informing informing(InformedBefore informed) {
        return new FollowUp.Informing(
                ShortText.of(texts.code(informed)),
                weighing.form().informedReason().map(CitizenNumbers::struck).orElse(null),
                null);
    }

    private FollowUp.Designated designated(Organisation.Key organisation, Optional<PersonId> person) {
        return new FollowUp.Designated(
                names.organisation(organisation), person.map(names::name).orElse(null), false);
    }

    private static Optional<LocalDate> destruction(Weighing.Decided decided) {
        return switch (decided.decision().outcome()) {
            case ADMITTED, MORE_INFORMATION, EMERGENCY_FIRST -> Optional.empty();
            default -> Optional.of(decided.on().plusDays(DAYS_UNTIL_DESTRUCTION));
        };
    }
}

package nl.casustafel.weighing.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.PromptAnswerRecord;
import nl.casustafel.schema.tables.records.WeighingRecord;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.weighing.CareConsulted;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.PromptAnswer;
import nl.casustafel.weighing.Scope;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingForm;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;
import nl.casustafel.weighing.WeighingOutcome;
import nl.casustafel.weighing.WeighingRow;
import nl.casustafel.weighing.WeighingState;
import org.jspecify.annotations.Nullable;

/// Between the weighing's records and their rows.
final class WeighingRows {
    private WeighingRows() {}

    /// Every column but the version.
    static WeighingRecord row(Weighing weighing) {
        WeighingRecord row = new WeighingRecord();
        row.setId(weighing.id().value());
        row.setSignalId(weighing.signal().value());
        row.setManner(weighing.manner().name());
        row.setState(weighing.state().name());
        row.setOpenedAt(weighing.openedAt());
        row.setOpenedBy(weighing.openedBy().value());
        WeighingForm form = weighing.form();
        row.setProportionality(form.proportionality().map(LongText::value).orElse(null));
        row.setProtective(form.protective().map(LongText::value).orElse(null));
        row.setInformedBefore(form.informedBefore().map(Enum::name).orElse(null));
        row.setInformedReason(form.informedReason().map(LongText::value).orElse(null));
        row.setCareConsulted(form.care().map(Enum::name).orElse(null));
        row.setOggz(form.oggz());
        write(row, form.scope());
        weighing.decided().ifPresent(decided -> write(row, decided));
        return row;
    }

    private static void write(WeighingRecord row, Scope scope) {
        row.setMotive(scope.motive().map(Enum::name).orElse(null));
        row.setMotiveGrounds(scope.grounds().map(LongText::value).orElse(null));
        row.setLimb(scope.limb().map(Enum::name).orElse(null));
        row.setActivism(scope.activism().map(LongText::value).orElse(null));
        row.setNoMotiveReason(scope.nonetheless().map(LongText::value).orElse(null));
    }

    private static void write(WeighingRecord row, Weighing.Decided decided) {
        row.setOutcome(decided.decision().outcome().name());
        row.setDecidedAt(decided.at());
        row.setDecidedOn(decided.on());
        row.setRecordedBy(decided.recordedBy().value());
        row.setStrand(decided.decision().possibly().map(Enum::name).orElse(null));
        switch (decided.decision()) {
            case Decision.Admitted admitted ->
                row.setOutcomeReason(admitted.reason().value());
            case Decision.ToCare toCare -> {
                row.setCareRoute(toCare.route().value());
                row.setOutcomeReason(toCare.reason().value());
            }
            case Decision.Deferred deferred -> {
                row.setQuestion(deferred.question().value());
                row.setQuestionOwnerId(deferred.owner().value());
                row.setReturnsOn(deferred.returnsOn());
            }
            case Decision.Closed closed -> row.setOutcomeReason(closed.reason().value());
        }
    }

    static Weighing weighing(WeighingRecord row, Map<Criterion, LongText> criteria) {
        return new Weighing(
                new WeighingId(row.getId()),
                new SignalId(row.getSignalId()),
                WeighingManner.valueOf(row.getManner()),
                WeighingState.valueOf(row.getState()),
                row.getOpenedAt(),
                new PersonId(row.getOpenedBy()),
                form(row, criteria),
                outcome(row).map(outcome -> decided(row, outcome)));
    }

    private static WeighingForm form(WeighingRecord row, Map<Criterion, LongText> criteria) {
        return new WeighingForm(
                criteria,
                text(row.getProtective()),
                text(row.getProportionality()),
                Optional.ofNullable(row.getInformedBefore()).map(InformedBefore::valueOf),
                text(row.getInformedReason()),
                Optional.ofNullable(row.getCareConsulted()).map(CareConsulted::valueOf),
                new Scope(
                        Optional.ofNullable(row.getMotive()).map(Scope.IdeologicalMotive::valueOf),
                        text(row.getMotiveGrounds()),
                        Optional.ofNullable(row.getLimb()).map(Scope.Limb::valueOf),
                        text(row.getActivism()),
                        text(row.getNoMotiveReason())),
                row.getOggz());
    }

    private static Weighing.Decided decided(WeighingRecord row, WeighingOutcome outcome) {
        return new Weighing.Decided(
                decision(row, outcome),
                Objects.requireNonNull(row.getDecidedAt()),
                Objects.requireNonNull(row.getDecidedOn()),
                new PersonId(row.getRecordedBy()));
    }

    private static Decision decision(WeighingRecord row, WeighingOutcome outcome) {
        Optional<Strand> strand = Optional.ofNullable(row.getStrand()).map(Strand::valueOf);
        return switch (outcome) {
            case ADMITTED -> new Decision.Admitted(strand.orElseThrow(), LongText.of(row.getOutcomeReason()));
            case CARE ->
                new Decision.ToCare(ShortText.of(row.getCareRoute()), LongText.of(row.getOutcomeReason()), strand);
            case MORE_INFORMATION, EMERGENCY_FIRST ->
                new Decision.Deferred(
                        LongText.of(row.getQuestion()),
                        new PersonId(row.getQuestionOwnerId()),
                        row.getReturnsOn(),
                        outcome == WeighingOutcome.EMERGENCY_FIRST);
            default -> new Decision.Closed(outcome, LongText.of(row.getOutcomeReason()), strand);
        };
    }

    static WeighingRow inList(WeighingRecord row) {
        return new WeighingRow(
                new WeighingId(row.getId()),
                WeighingManner.valueOf(row.getManner()),
                WeighingState.valueOf(row.getState()),
                row.getOpenedAt(),
                outcome(row));
    }

    private static Optional<WeighingOutcome> outcome(WeighingRecord row) {
        return Optional.ofNullable(row.getOutcome()).map(WeighingOutcome::valueOf);
    }

    static PromptAnswerRecord row(WeighingId weighing, PromptAnswer answer) {
        PromptAnswerRecord row = new PromptAnswerRecord();
        row.setWeighingId(weighing.value());
        row.setPrompt(answer.code().value());
        row.setAsked(answer.asked().value());
        row.setBody(answer.text().value());
        row.setAnsweredBy(answer.answeredBy().value());
        row.setAnsweredAt(answer.answeredAt());
        row.setReaderId(answer.reader().map(reader -> reader.person().value()).orElse(null));
        row.setReadWith(
                answer.reader().map(reader -> reader.signedWith().name()).orElse(null));
        return row;
    }

    static PromptAnswer answer(PromptAnswerRecord row) {
        return new PromptAnswer(
                new Prompt.Code(row.getPrompt()),
                LongText.of(row.getAsked()),
                LongText.of(row.getBody()),
                new PersonId(row.getAnsweredBy()),
                row.getAnsweredAt(),
                Optional.ofNullable(row.getReaderId())
                        .map(reader -> new PromptAnswer.Reader(
                                new PersonId(reader), SignatureProof.With.valueOf(row.getReadWith()))));
    }

    static Optional<LongText> text(@Nullable String stored) {
        return Optional.ofNullable(stored).map(LongText::of);
    }
}

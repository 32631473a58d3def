package nl.casustafel.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.minutes.MinutesSource.ItemMaterial;
import nl.casustafel.minutes.MinutesSource.SignalMaterial;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.Signal;
import nl.casustafel.team.Mandate;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.CareConsulted;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.Decision.Admitted;
import nl.casustafel.weighing.Decision.Closed;
import nl.casustafel.weighing.Decision.Deferred;
import nl.casustafel.weighing.Decision.ToCare;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingForm;
import org.jspecify.annotations.Nullable;

/// Fills the sheet of one weighed signal. It takes nothing from the receiver's part of the signal: who
/// reported, and the original mail, are never looked at here (W-D7).
final class SheetText {
    /// Who has the table of a weighing by role, and is not consulted (1.13).
    private static final Set<Role> WEIGHS = EnumSet.of(Role.DECIDER, Role.FILE_HOLDER, Role.PROCESS_COORDINATOR);

    private final Texts texts;
    private final Names names;
    private final LineText lines;
    private final ItemMaterial item;
    private final SignalMaterial material;
    private final Weighing weighing;

    /// @param item an item of a signal whose weighing was opened
    SheetText(Texts texts, Names names, ItemMaterial item) {
        this.texts = texts;
        this.names = names;
        this.lines = new LineText(texts, names);
        this.item = item;
        this.material = item.signal().orElseThrow();
        this.weighing = material.weighing().orElseThrow();
    }

    WeighingSheet sheet(LocalDate day) {
        Signal signal = material.file().signal();
        return new WeighingSheet(
                item.item().position(),
                ShortText.of(signal.number().text()),
                lines.subject(material.file().subject(), signal.municipality().map(names::municipality), day),
                notifier(signal),
                facts(),
                interpretations(signal),
                weighed(),
                decision(),
                new FollowUpText(texts, names, material, weighing).followUp(),
                material.plan().map(this::plan).orElse(null),
                item.actions().stream().map(lines::action).toList(),
                lines.remarks(item.lines(), kind -> kind != LineKind.DISSENT && kind != LineKind.ACTION));
    }

    /// The participant that brought the signal, for which the receiver works.
    private ShortText notifier(Signal signal) {
        return names.person(signal.receipt().receiver()).organisation().name();
    }

    private List<WeighingSheet.SourceFacts> facts() {
        Map<ShortText, List<WeighingSheet.SheetFact>> bySource = new LinkedHashMap<>();
        material.file().facts().stream()
                .filter(fact -> fact.kind() != FactKind.OPINION)
                .forEach(fact -> bySource.computeIfAbsent(
                                CitizenNumbers.struck(fact.contributor()), _ -> new ArrayList<>())
                        .add(new WeighingSheet.SheetFact(
                                ShortText.of(texts.code(fact.kind())),
                                fact.observedOn().orElse(null),
                                CitizenNumbers.struck(fact.text()),
                                ShortText.of(texts.code(fact.tested())))));
        return bySource.entrySet().stream()
                .map(entry -> new WeighingSheet.SourceFacts(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<WeighingSheet.Interpretation> interpretations(Signal signal) {
        Stream<WeighingSheet.Interpretation> opinions = material.file().facts().stream()
                .filter(fact -> fact.kind() == FactKind.OPINION)
                .map(fact -> new WeighingSheet.Interpretation(
                        CitizenNumbers.struck(fact.contributor()), CitizenNumbers.struck(fact.text())));
        Stream<WeighingSheet.Interpretation> own = signal.interpretation().stream()
                .map(text -> new WeighingSheet.Interpretation(notifier(signal), CitizenNumbers.struck(text)));
        return Stream.concat(opinions, own).toList();
    }

    private Weighed weighed() {
        WeighingForm form = weighing.form();
        return new Weighed(
                new ScopeText(texts).sentences(form),
                Arrays.stream(Criterion.values())
                        .map(criterion -> new Weighed.CriterionSentence(
                                ShortText.of(texts.code(criterion)),
                                struck(form.criteria().get(criterion))))
                        .toList(),
                List.of(),
                form.protective().map(CitizenNumbers::struck).stream().toList(),
                form.proportionality().map(CitizenNumbers::struck).orElse(null),
                consulted(form),
                askedBack(),
                material.entry().answers().stream()
                        .map(answer -> new Weighed.EntryLine(
                                answer.asked(),
                                ShortText.of(texts.code(answer.answer())),
                                answer.reason().map(CitizenNumbers::struck).orElse(null)))
                        .toList());
    }

    /// What was asked back, and last why it was decided otherwise than the entry list suggests.
    private List<Weighed.AskedBack> askedBack() {
        Stream<Weighed.AskedBack> prompts = material.answers().stream()
                .map(answer -> new Weighed.AskedBack(
                        answer.asked(),
                        CitizenNumbers.struck(answer.text()),
                        answer.reader().isPresent()));
        Stream<Weighed.AskedBack> deviation = material.entry().deviation().stream()
                .map(said -> new Weighed.AskedBack(
                        LongText.of(texts.get("minutes.deviation")), CitizenNumbers.struck(said.reason()), true));
        return Stream.concat(prompts, deviation).toList();
    }

    /// Care, which is asked in a way of its own, and each participant that takes no part in weighing and
    /// was shown the item: who was consulted, and with what (W-C6).
    private List<Weighed.Consulted> consulted(WeighingForm form) {
        Stream<Weighed.Consulted> participants = item.present().stream()
                .filter(one -> one.capacity() == Capacity.PARTICIPANT)
                .flatMap(one -> one.person().stream())
                .map(names::person)
                .filter(person -> Collections.disjoint(person.roles(), WEIGHS))
                .map(person -> person.organisation().name())
                .distinct()
                .map(name -> new Weighed.Consulted(name, ShortText.of(texts.get("minutes.consulted"))));
        return Stream.concat(care(form), participants).toList();
    }

    private Stream<Weighed.Consulted> care(WeighingForm form) {
        return form.care().filter(how -> how != CareConsulted.NO).stream()
                .map(how -> new Weighed.Consulted(
                        ShortText.of(texts.get("minutes.care-partner")), ShortText.of(texts.code(how))));
    }

    private static @Nullable LongText struck(@Nullable LongText text) {
        return text == null ? null : CitizenNumbers.struck(text);
    }

    /// Said of an admission that the driehoek ratifies before it is a case, whatever it answered since (T-S7).
    private String withTriangle(String outcome) {
        return material.ratification().isPresent() ? texts.get("minutes.decision.triangle", outcome) : outcome;
    }

    private Decision decision() {
        Optional<nl.casustafel.weighing.Decision> decided = weighing.decided().map(Weighing.Decided::decision);
        return new Decision(
                material.positions().latest().values().stream()
                        .map(this::position)
                        .toList(),
                ShortText.of(decided.map(known -> texts.code(known.outcome()))
                        .map(this::withTriangle)
                        .orElse(texts.get("minutes.decision.none"))),
                decided.flatMap(this::reason).map(CitizenNumbers::struck).orElse(null),
                decided.flatMap(this::strand).orElse(null),
                decided.flatMap(SheetText::careRoute).orElse(null),
                lines.said(item.lines(), LineKind.DISSENT));
    }

    private Decision.StatedPosition position(Position position) {
        Mandate mandate = names.mandate(position.mandate());
        return new Decision.StatedPosition(
                DecidingParty.valueOf(position.party().name()),
                names.name(position.person()),
                ShortText.of(texts.get("minutes.mandate", mandate.grantedOn(), mandate.document())),
                ShortText.of(texts.code(position.stand())),
                ShortText.of(manner(position.given())),
                position.text().map(CitizenNumbers::struck).orElse(null));
    }

    private String manner(Given given) {
        return switch (given) {
            case Given.Signed signed -> texts.code(signed.with());
            case Given.Told told ->
                texts.get("minutes.position.told", told.means(), told.at(), names.name(told.notedBy()));
        };
    }

    private Optional<LongText> reason(nl.casustafel.weighing.Decision decision) {
        return Optional.of(
                switch (decision) {
                    case Admitted admitted -> admitted.reason();
                    case ToCare care -> care.reason();
                    case Closed closed -> closed.reason();
                    case Deferred deferred ->
                        LongText.of(texts.get(
                                "minutes.decision.deferred",
                                deferred.question(),
                                names.name(deferred.owner()),
                                deferred.returnsOn()));
                });
    }

    private Optional<ShortText> strand(nl.casustafel.weighing.Decision decision) {
        return decision.possibly().map(strand -> ShortText.of(texts.code(strand)));
    }

    private static Optional<ShortText> careRoute(nl.casustafel.weighing.Decision decision) {
        return decision instanceof ToCare care ? Optional.of(CitizenNumbers.struck(care.route())) : Optional.empty();
    }

    private PlanSummary plan(PlanVersion version) {
        List<PlanSummary.Goal> goals = version.content().goals().stream()
                .flatMap(goal -> goal.interventions().stream()
                        .map(intervention -> new PlanSummary.Goal(
                                CitizenNumbers.struck(goal.text()),
                                CitizenNumbers.struck(intervention.text()),
                                names.organisation(intervention.responsible()),
                                null)))
                .toList();
        return new PlanSummary(version.number(), goals, version.content().reviewOn());
    }
}

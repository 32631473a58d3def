package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.Participant;
import nl.casustafel.casefile.TakingPart;
import nl.casustafel.casefile.ThirdParty;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// Who takes part in one case, and changing that. FX thread only.
final class PeopleModel {
    /// What stands beside the lists.
    enum Beside {
        DESIGNATE("casefile.people.designate"),
        END("casefile.people.end"),
        INVITE("casefile.people.invite"),
        PARTY("casefile.people.party");

        private final String textKey;

        Beside(String textKey) {
            this.textKey = textKey;
        }

        /// Of its heading.
        public String textKey() {
            return textKey;
        }

        /// Whether it is decided by those who sign.
        boolean isSigned() {
            return this != PARTY;
        }
    }

    final Choice<TeamPerson> director = new Choice<>(List.of(), PeopleModel::name);
    final Choice<Organisation> organisation =
            new Choice<>(List.of(), one -> one.name().value());
    final Choice<TeamPerson> person = new Choice<>(List.of(), PeopleModel::name);
    final TermsForm terms;
    /// When the third party that is looked at signed after all.
    final Field<LocalDate> signedOn;
    final SigningModel signing;

    private final CaseId id;
    private final PeopleActs acts;
    private final PeopleDesk desk;
    private final FormDraft draft;
    private final ObservableList<People.Line> lines = FXCollections.observableArrayList();
    private final ObservableList<ThirdParty> parties = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable People> people = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>(Beside.DESIGNATE);
    private final ReadOnlyObjectWrapper<People.@Nullable Line> line = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ThirdParty> party = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    PeopleModel(CaseId id, PeopleActs acts, PeopleDesk desk) {
        this.id = id;
        this.acts = acts;
        this.desk = desk;
        this.terms = new TermsForm(desk.texts(), acts.clock());
        this.signedOn = Field.date(new DateReading(acts.clock(), Lean.BACK), desk.texts());
        this.signing = new SigningModel(acts.signatures(), desk.background());
        this.draft = terms.into(new FormDraft(desk.drafting(), "third-party/" + id.value()));
        organisation.chosen().addListener((_, _, _) -> {
            offerPeople();
            signing.clear();
        });
        person.chosen().addListener((_, _, _) -> signing.clear());
        terms.onChange(signing::clear);
    }

    private static String name(TeamPerson person) {
        return person.name().value() + " · " + person.organisation().name().value();
    }

    /// Null until it was read, and where it may not be seen.
    ReadOnlyObjectProperty<@Nullable People> people() {
        return people.getReadOnlyProperty();
    }

    ObservableList<People.Line> lines() {
        return lines;
    }

    ObservableList<ThirdParty> parties() {
        return parties;
    }

    ReadOnlyObjectProperty<Beside> beside() {
        return beside.getReadOnlyProperty();
    }

    /// The designation that would end; null while none is looked at.
    ReadOnlyObjectProperty<People.@Nullable Line> line() {
        return line.getReadOnlyProperty();
    }

    /// The third party that is looked at.
    ReadOnlyObjectProperty<@Nullable ThirdParty> party() {
        return party.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    LocalDate today() {
        return acts.clock().today();
    }

    /// Whether this person changes who takes part; others read.
    boolean runs() {
        return CaseRoles.runs(acts.actor());
    }

    /// Reads; what was typed earlier of a third party comes back.
    void open() {
        load();
        draft.restore(() -> {});
    }

    void flush() {
        draft.flush();
    }

    void load() {
        desk.background()
                .store(() -> acts.transactor().read(acts.actor(), Purpose.RUN_CASE, this::read))
                .then(found -> show(found.orElse(null)));
    }

    /// To the statement a third party signs before it takes part (W-B6).
    void secrecy() {
        desk.secrecy().accept(id);
    }

    void begin(Beside what) {
        signing.clear();
        notice.set(null);
        beside.set(what);
    }

    /// Looks at a designation, to end it.
    void choose(People.Line chosen) {
        if (chosen.stands() && runs()) {
            line.set(chosen);
            begin(Beside.END);
        }
    }

    void choose(ThirdParty chosen) {
        party.set(chosen);
        begin(Beside.PARTY);
    }

    void designate() {
        organisation.reveal().ifPresent(one -> {
            Designation wished = new Designation(
                    one.id(), Optional.ofNullable(person.chosen().get()).map(TeamPerson::id));
            act(
                    () -> acts.ways().designate().add(acts.actor(), id, wished, signing.given()),
                    "casefile.people.designated",
                    () -> {
                        organisation.clear();
                        person.clear();
                    });
        });
    }

    void end() {
        People.Line chosen = line.get();
        if (chosen != null) {
            Participant.Key ending = chosen.participant().id();
            act(
                    () -> acts.ways().designate().end(acts.actor(), id, ending, signing.given()),
                    "casefile.people.ended",
                    () -> begin(Beside.DESIGNATE));
        }
    }

    void invite() {
        terms.reveal()
                .ifPresent(typed -> act(
                        () -> acts.ways().invite().handle(acts.actor(), id, typed, signing.given()),
                        "casefile.people.invited",
                        () -> {
                            terms.clear();
                            draft.drop();
                        }));
    }

    void secrecySigned() {
        ThirdParty chosen = party.get();
        if (chosen != null) {
            signedOn.reveal()
                    .ifPresent(day -> act(
                            () -> acts.ways().invite().secrecySigned(acts.actor(), id, chosen.id(), day),
                            "casefile.people.signed",
                            () -> {
                                signedOn.clear();
                                begin(Beside.INVITE);
                            }));
        }
    }

    void endParty() {
        ThirdParty chosen = party.get();
        if (chosen != null) {
            act(
                    () -> acts.ways().invite().end(acts.actor(), id, chosen.id()),
                    "casefile.people.party-ended",
                    () -> begin(Beside.INVITE));
        }
    }

    void appoint() {
        director.reveal()
                .ifPresent(one -> act(
                        () -> acts.ways().direct().handle(acts.actor(), id, Optional.of(one.id())),
                        "casefile.people.directed",
                        () -> {}));
    }

    private <T> void act(Supplier<Outcome<T, CaseRefusal>> act, String done, Runnable then) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, CaseRefusal> _ -> {
                    signing.clear();
                    then.run();
                    notice.set(Notice.done(desk.texts(), done));
                }
                case Outcome.Refused<T, CaseRefusal>(CaseRefusal refusal) ->
                    notice.set(Notice.refused(desk.texts(), refusal));
            }
        });
    }

    private void show(@Nullable People found) {
        people.set(found);
        if (found == null) {
            lines.clear();
            parties.clear();
            return;
        }
        lines.setAll(found.lines());
        parties.setAll(found.parties());
        director.offer(found.known().directors());
        found.director().ifPresent(director::show);
        organisation.offer(found.known().organisations());
        signing.offer(found.known().signers());
        offerPeople();
    }

    /// People of the chosen organisation.
    private void offerPeople() {
        People shown = people.get();
        Organisation chosen = organisation.chosen().get();
        person.offer(
                shown == null || chosen == null
                        ? List.of()
                        : shown.known().people().stream()
                                .filter(one -> one.organisation().id().equals(chosen.id()))
                                .toList());
    }

    private Optional<People> read(Tx tx) {
        return acts.cases().again(tx, acts.actor(), id).map(Versioned::value).map(found -> people(tx, found));
    }

    private People people(Tx tx, CaseFile found) {
        List<Organisation> organisations = acts.team().organisations(tx);
        Optional<TakingPart> taking = acts.cases().takingPart(tx, acts.actor(), id);
        return new People(
                found,
                acts.cases().designations(tx, acts.actor(), id).stream()
                        .sorted(Comparator.comparing(one -> one.endedOn().isPresent()))
                        .flatMap(one -> line(tx, organisations, one).stream())
                        .toList(),
                taking.map(TakingPart::thirdParties).orElse(List.of()).stream()
                        .sorted(Comparator.comparing(one -> !one.takesPartOn(today())))
                        .toList(),
                taking.flatMap(TakingPart::director)
                        .flatMap(person -> acts.team().person(tx, person)),
                new People.Known(
                        organisations.stream()
                                .filter(one -> one.kind().standingParticipant())
                                .toList(),
                        acts.team().people(tx),
                        acts.ways().direct().candidates(tx, id),
                        acts.ways().designate().signers(tx, found)));
    }

    private Optional<People.Line> line(Tx tx, List<Organisation> organisations, Participant one) {
        Optional<ShortText> named =
                one.person().flatMap(who -> acts.team().person(tx, who)).map(TeamPerson::name);
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(one.organisation()))
                .findFirst()
                .map(organisation -> new People.Line(one, organisation.name(), named));
    }
}

package nl.casustafel.team.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamChanged;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.team.TeamRefusal;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The team as one screen shows and changes it. FX thread only; wipes every array it is given.
public final class TeamModel {
    /// What stands on the screen.
    enum Panel {
        OVERVIEW,
        ADD,
        CHANGE,
        CODE,
        MANDATE,
        END_MANDATE,
        MUNICIPALITY,
        SETTINGS
    }

    private record Everything(
            List<TeamPerson> people,
            List<Mandate> mandates,
            List<Municipality> municipalities,
            List<Organisation> organisations,
            Versioned<TeamSettings> settings) {}

    final ObservableList<PersonRow> people = FXCollections.observableArrayList();
    final ObservableList<Municipality> municipalities = FXCollections.observableArrayList();
    final PersonForm person;
    final NewPassphrase passphrase;
    final PersonChange change;
    final OwedRenewal renewal;
    final MandateForm mandate;
    final ObservableList<MandateRow> mandates = FXCollections.observableArrayList();
    final Field<LocalDate> mandateEnd;
    final MunicipalityForm municipality = new MunicipalityForm();
    final SettingsForm settings = new SettingsForm();
    final Choice<TeamPerson> codeOf =
            new Choice<>(List.of(), person -> person.name().value());
    private final TeamDesk desk;
    private final TeamActs acts;
    private final ReadOnlyObjectWrapper<Panel> panel = new ReadOnlyObjectWrapper<>(Panel.OVERVIEW);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private List<Organisation> organisations = List.of();
    private Optional<FormDraft> draft = Optional.empty();
    private @Nullable MandateRow ending;

    public TeamModel(TeamDesk desk, TeamActs acts) {
        this.desk = desk;
        this.acts = acts;
        this.person = new PersonForm(desk.texts(), desk.clock());
        this.passphrase = new NewPassphrase(desk.texts(), desk.background(), desk.rule());
        this.change = new PersonChange(desk, acts, (sentence, kind) -> {
            go(Panel.OVERVIEW);
            notice.set(new Notice(kind, sentence));
        });
        this.renewal = new OwedRenewal(desk, acts.people());
        this.mandate = new MandateForm(desk.texts(), desk.clock());
        this.mandateEnd = Field.date(new DateReading(desk.clock(), Lean.NEAREST), desk.texts());
    }

    ReadOnlyObjectProperty<Panel> panel() {
        return panel.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    Events.Subscription listen() {
        return desk.events().on(TeamChanged.class, _ -> load());
    }

    void load() {
        renewal.look();
        desk.background()
                .store(() -> acts.transactor().read(acts.actor(), Purpose.OVERVIEW, this::everything))
                .then(this::show);
    }

    void go(Panel next) {
        notice.set(null);
        passphrase.forget();
        switch (next) {
            case ADD -> {
                person.offer(List.copyOf(municipalities), organisations);
                person.clear();
                person.account().clear();
                keep(person.draftPlace(), person::into);
            }
            case MANDATE -> {
                mandate.clear();
                keep("team-mandate", mandate::into);
            }
            case END_MANDATE -> {
                mandateEnd.clear();
                ending().ifPresent(row -> keep(
                        "team-mandate-end/" + row.mandate().id().value(), draft -> draft.with("last", mandateEnd)));
            }
            case CODE -> codeOf.clear();
            case MUNICIPALITY -> keep(municipality.draftPlace(), municipality::into);
            case CHANGE -> keep(change.form.draftPlace(), change.form::into);
            case SETTINGS -> keep("team-settings", settings::into);
            case OVERVIEW -> {
                // Left on purpose, or saved: nothing of it is a draft any more.
                draft.ifPresent(FormDraft::drop);
                draft = Optional.empty();
                load();
            }
        }
        panel.set(next);
    }

    /// Keeps what is typed in the form that stands.
    void flush() {
        draft.ifPresent(FormDraft::flush);
    }

    void change(PersonRow row) {
        change.open(row.person().id(), List.copyOf(municipalities), organisations, _ -> go(Panel.CHANGE));
    }

    void addMunicipality() {
        municipality.begin();
        go(Panel.MUNICIPALITY);
    }

    void change(Municipality place) {
        desk.background()
                .store(() -> acts.transactor()
                        .read(acts.actor(), Purpose.OVERVIEW, tx -> acts.reads().municipality(tx, place.id())))
                .then(found -> found.ifPresent(read -> {
                    municipality.show(read);
                    go(Panel.MUNICIPALITY);
                }));
    }

    void saveMunicipality() {
        municipality
                .reveal()
                .ifPresent(typed -> ask(
                        () -> municipality
                                .version()
                                .map(version ->
                                        acts.municipalities().change(acts.actor(), new Versioned<>(typed, version)))
                                .orElseGet(() -> acts.municipalities().add(acts.actor(), typed)),
                        _ -> back("team.municipality.saved", typed.name()),
                        this::refuse));
    }

    /// Asks on which day this one ends.
    void end(MandateRow row) {
        ending = row;
        go(Panel.END_MANDATE);
    }

    Optional<MandateRow> ending() {
        return Optional.ofNullable(ending);
    }

    void endMandate() {
        MandateRow row = ending;
        if (row != null) {
            mandateEnd
                    .reveal()
                    .ifPresent(last -> ask(
                            () -> acts.mandates()
                                    .end()
                                    .handle(acts.actor(), row.mandate().id(), last),
                            _ -> back("team.end-mandate.saved", row.who(), last),
                            this::refuse));
        }
    }

    /// The form of the next mandate, filled as far as the earlier one goes.
    void renewMandate() {
        ending().ifPresent(row -> {
            go(Panel.MANDATE);
            mandate.renew(row.mandate());
        });
    }

    private void keep(String place, UnaryOperator<FormDraft> parts) {
        FormDraft begun = parts.apply(new FormDraft(desk.drafting(), place));
        begun.restore(() -> notice.set(Notice.info(desk.texts(), "team.restored")));
        draft = Optional.of(begun);
    }

    /// @param first wiped here, as is `again`; empty where there is no account
    void addPerson(char[] first, char[] again) {
        Optional<NewPerson> filled = person.reveal();
        boolean account = person.account().isTicked();
        Optional<char[]> chosen =
                account ? passphrase.choose(first.clone(), again, person.expectedWords()) : Optional.empty();
        // The port of the keys takes the signs themselves, so the checked copy is not kept.
        chosen.ifPresent(own -> Arrays.fill(own, '\0'));
        if (filled.isEmpty() || (account && chosen.isEmpty())) {
            Arrays.fill(first, '\0');
            return;
        }
        NewPerson added = filled.get();
        ask(() -> add(added), done -> giveKey(added, first), found -> {
            Arrays.fill(first, '\0');
            person.refuse(desk.texts().of(found));
        });
    }

    /// @param first wiped here, as is `again`
    void setCode(char[] first, char[] again) {
        boolean same = Arrays.equals(first, again);
        Arrays.fill(again, '\0');
        Optional<TeamPerson> who = codeOf.reveal();
        if (!same) {
            notice.set(new Notice(Notice.Kind.REFUSED, desk.texts().get("team.code.different")));
        }
        if (!same || who.isEmpty()) {
            Arrays.fill(first, '\0');
            return;
        }
        ask(
                () -> {
                    try {
                        return acts.people()
                                .code()
                                .handle(acts.actor(), who.get().id(), first);
                    } finally {
                        Arrays.fill(first, '\0');
                    }
                },
                _ -> back("team.code.saved", who.get().name()),
                this::refuse);
    }

    void grantMandate() {
        mandate.reveal()
                .ifPresent(granted -> ask(
                        () -> acts.mandates().grant().handle(acts.actor(), granted),
                        _ -> back("team.mandate.saved"),
                        this::refuse));
    }

    void saveSettings() {
        settings.reveal()
                .ifPresent(changed -> ask(
                        () -> acts.settings().handle(acts.actor(), changed),
                        _ -> {
                            go(Panel.OVERVIEW);
                            notice.set(Notice.saved(desk.texts(), desk.clock().now()));
                        },
                        this::refuse));
    }

    private Outcome<PersonId, TeamRefusal> add(NewPerson added) {
        return acts.transactor()
                .write(
                        acts.actor(),
                        Purpose.SET_UP_TEAM,
                        tx -> acts.people()
                                .add()
                                .within(tx, acts.actor(), added.membership())
                                .then(id -> added.mandate()
                                        .map(given -> acts.mandates()
                                                .grant()
                                                .within(tx, acts.actor(), given)
                                                .map(_ -> id))
                                        .orElse(Outcome.done(id))));
    }

    private void giveKey(NewPerson added, char[] passphraseTyped) {
        TeamPerson who = added.membership().person();
        Optional<SignInName> name = who.signInName();
        if (name.isEmpty()) {
            back("team.added", who.name());
            return;
        }
        desk.background()
                .store(() -> acts.people().keys().give(name.get(), passphraseTyped))
                .then(problem -> problem.ifPresentOrElse(
                        found -> {
                            back("team.added", who.name());
                            notice.set(Notice.warning(
                                    desk.texts(),
                                    "team.added-without-key",
                                    who.name(),
                                    desk.texts().of(found)));
                        },
                        () -> back("team.added", who.name())));
    }

    private <T> void ask(Supplier<Outcome<T, TeamRefusal>> act, Consumer<T> done, Consumer<TeamRefusal> refused) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, TeamRefusal>(T value) -> done.accept(value);
                case Outcome.Refused<T, TeamRefusal>(TeamRefusal refusal) -> refused.accept(refusal);
            }
        });
    }

    private void back(String key, Object... args) {
        go(Panel.OVERVIEW);
        notice.set(Notice.done(desk.texts(), key, args));
    }

    private void refuse(Refusal refusal) {
        notice.set(Notice.refused(desk.texts(), refusal));
    }

    private Everything everything(Tx tx) {
        TeamReads reads = acts.reads();
        return new Everything(
                reads.everyone(tx),
                reads.mandates(tx),
                reads.municipalities(tx),
                reads.organisations(tx),
                reads.versionedSettings(tx));
    }

    private void show(Everything read) {
        people.setAll(read.people().stream()
                .sorted(Comparator.comparing(TeamPerson::active).reversed())
                .map(one -> new PersonRow(one, holding(read, one), desk.clock().today()))
                .toList());
        municipalities.setAll(read.municipalities());
        organisations = read.organisations();
        settings.show(read.settings());
        mandates.setAll(read.mandates().stream()
                .filter(given -> given.endsOn()
                        .map(end -> !end.isBefore(desk.clock().today()))
                        .orElse(true))
                .map(given -> row(read, given))
                .toList());
        codeOf.offer(read.people().stream()
                .filter(TeamPerson::active)
                .filter(one -> one.signInName().isEmpty()
                        || one.id().equals(acts.actor().person()))
                .toList());
        mandate.who.offer(read.people().stream()
                .filter(one -> one.active() && one.roles().contains(Role.DECIDER))
                .toList());
        mandate.municipality.offer(read.municipalities());
    }

    private static MandateRow row(Everything read, Mandate given) {
        return new MandateRow(
                given,
                read.people().stream()
                        .filter(one -> one.id().equals(given.person()))
                        .map(one -> one.name().value())
                        .findFirst()
                        .orElse(""),
                read.municipalities().stream()
                        .filter(place -> Optional.of(place.id()).equals(given.municipality()))
                        .map(place -> place.name().value())
                        .findFirst()
                        .orElse(""));
    }

    private List<Mandate> holding(Everything read, TeamPerson one) {
        return read.mandates().stream()
                .filter(given -> given.person().equals(one.id()))
                .filter(given -> given.holdsOn(desk.clock().today()))
                .toList();
    }
}

package nl.casustafel.team.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Membership;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamRefusal;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What is asked of somebody who joins the team. An organisation typed as it is already known is that
/// organisation; for whom a person decides follows from the organisation, so that nobody can speak for
/// two of the three (W-C3).
public final class PersonForm {
    /// As many signs as a sign-in name may have.
    public static final int SIGN_IN_MAX = 60;

    final Field<ShortText> name = Field.line();
    final Field<ShortText> function = Field.line();
    final Choice<OrganisationKind> kind;
    final Field<ShortText> organisation = Field.line();
    final Choice<Municipality> municipality =
            new Choice<>(List.of(), place -> place.name().value());
    final Map<Role, Tick> roles = new EnumMap<>(Role.class);
    final Map<Municipality, Tick> held = new LinkedHashMap<>();
    final Field<Optional<LocalDate>> vog;
    final Field<Optional<LocalDate>> trained;
    final Tick account = new Tick();
    final Tick active = new Tick();
    final Choice<TeamPerson> followedBy =
            new Choice<>(List.of(), person -> person.name().value());
    private final ReadOnlyBooleanWrapper workLeft = new ReadOnlyBooleanWrapper();
    final Field<SignInName> signIn = new Field<>(PersonForm::signInName, name -> name.value(), SIGN_IN_MAX);
    final Field<Optional<LocalDate>> granted;
    final Field<Optional<ShortText>> document = Field.line().optional();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final Texts texts;
    private final CaseClock clock;
    private List<Organisation> known = List.of();
    private PersonId id = PersonId.fresh();
    private boolean hasCode;
    private boolean changing;

    public PersonForm(Texts texts, CaseClock clock) {
        this.texts = texts;
        this.clock = clock;
        this.kind = Choice.of(OrganisationKind.class, texts);
        DateReading past = new DateReading(clock, Lean.BACK);
        this.vog = Field.date(past, texts).optional();
        this.trained = Field.date(new DateReading(clock, Lean.AHEAD), texts).optional();
        this.granted = Field.date(past, texts).optional();
        Stream.of(Role.values()).forEach(role -> roles.put(role, new Tick()));
    }

    /// What can be chosen from, before the form is shown.
    public void offer(List<Municipality> places, List<Organisation> organisations) {
        known = organisations;
        Municipality chosen = municipality.chosen().get();
        municipality.offer(places);
        places.stream()
                .filter(place ->
                        places.size() == 1 || (chosen != null && chosen.id().equals(place.id())))
                .findFirst()
                .ifPresent(place -> municipality.chosen().set(place));
        Set<Municipality.Key> ticked = heldNow();
        held.clear();
        places.forEach(place -> {
            Tick tick = new Tick();
            tick.ticked().set(ticked.contains(place.id()) || places.size() == 1);
            held.put(place, tick);
        });
    }

    /// Fills in somebody who is in the team already. Mandates are not asked then: they have a form of their
    /// own.
    void show(Membership held) {
        TeamPerson person = held.person();
        id = person.id();
        hasCode = person.hasCode();
        changing = true;
        notice.set(null);
        name.show(person.name());
        function.show(person.function());
        kind.show(person.organisation().kind());
        organisation.show(person.organisation().name());
        municipality.show(municipality.options().stream()
                .filter(place ->
                        Optional.of(place.id()).equals(person.organisation().municipality()))
                .findFirst()
                .orElse(null));
        roles.forEach((role, tick) -> tick.show(person.roles().contains(role)));
        this.held.forEach((place, tick) ->
                tick.show(this.held.size() == 1 || held.fileHolderOf().contains(place.id())));
        vog.show(person.vogOn());
        trained.show(person.trainedUntil());
        account.show(person.signInName().isPresent());
        person.signInName().ifPresentOrElse(signIn::show, signIn::clear);
        active.show(person.active());
        followedBy.clear();
        workLeft.set(false);
    }

    /// Whose colleagues may take over what waits for somebody who leaves: those of the same organisation.
    void offerSuccessors(List<TeamPerson> people, TeamPerson leaving) {
        followedBy.offer(people.stream()
                .filter(TeamPerson::active)
                .filter(other -> !other.id().equals(leaving.id()))
                .filter(other ->
                        other.organisation().id().equals(leaving.organisation().id()))
                .toList());
    }

    /// Whether somebody is changed who is in the team already.
    boolean isChanging() {
        return changing;
    }

    /// The name as it is typed now, where it can be one.
    Optional<SignInName> signInName() {
        return signIn.reading() instanceof Parsed.Valid<SignInName>(SignInName typed)
                ? Optional.of(typed)
                : Optional.empty();
    }

    /// Whether the person signs in here, and so has a sign-in name.
    public Tick account() {
        return account;
    }

    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    Optional<PersonId> successor() {
        return Optional.ofNullable(followedBy.chosen().get()).map(TeamPerson::id);
    }

    /// Whether it is asked who takes over: work was found that waits for this person alone (DEC-5).
    ReadOnlyBooleanProperty workLeft() {
        return workLeft.getReadOnlyProperty();
    }

    void refuse(TeamRefusal refusal) {
        if (refusal instanceof TeamRefusal.WorkLeft) {
            workLeft.set(true);
        }
        if (refusal == TeamRefusal.Rule.SUCCESSOR_UNFIT) {
            followedBy.refuse(new Problem(refusal.textKey(), refusal.details()));
        } else {
            refuse(texts.of(refusal));
        }
    }

    /// Shows a refusal of the whole form.
    public void refuse(String sentence) {
        notice.set(new Notice(Notice.Kind.REFUSED, sentence));
    }

    public void refuseSignInName() {
        signIn.refuse(new Problem("refusal.team.sign-in-name-taken"));
    }

    /// Words a passphrase of this person should not be made of.
    public List<String> expectedWords() {
        return Stream.of(
                        name.typed().get(),
                        organisation.typed().get(),
                        signIn.typed().get())
                .flatMap(typed -> Stream.of(typed.split("\\s+")))
                .toList();
    }

    /// Shows every problem there is, and gives the person if there is none.
    public Optional<NewPerson> reveal() {
        notice.set(null);
        boolean readable = Stream.of(
                        name.reveal().isPresent(),
                        function.reveal().isPresent(),
                        kind.reveal().isPresent(),
                        organisation.reveal().isPresent(),
                        !isMunicipal() || municipality.reveal().isPresent(),
                        vog.reveal().isPresent(),
                        trained.reveal().isPresent(),
                        !account.isTicked() || signIn.reveal().isPresent(),
                        isMandateWhole())
                .reduce(true, Boolean::logicalAnd);
        if (!readable) {
            return Optional.empty();
        }
        Membership membership = membership();
        Optional<TeamRefusal> refusal = membership.problem(clock.today());
        refusal.ifPresent(found -> refuse(texts.of(found)));
        return refusal.isPresent() ? Optional.empty() : Optional.of(new NewPerson(membership, mandate(membership)));
    }

    /// Where the draft of this person is kept.
    String draftPlace() {
        return changing ? "team-person/" + id.value() : "team-person";
    }

    /// Adds all that can be filled in here, after [#offer]; the passphrase is not part of this form.
    FormDraft into(FormDraft draft) {
        draft.with("name", name)
                .with("function", function)
                .with("kind", kind)
                .with("organisation", organisation)
                .with("municipality", municipality, place -> place.id().value().toString())
                .with("vog", vog)
                .with("trained", trained)
                .with("account", account)
                .with("active", active)
                .with("sign-in", signIn)
                .with("granted", granted)
                .with("document", document);
        roles.forEach((role, tick) -> draft.with("role-" + role, tick));
        held.forEach((place, tick) -> draft.with("holds-" + place.id().value(), tick));
        return draft;
    }

    /// Empties the form for the next person.
    public void clear() {
        Stream.of(name, function, organisation, vog, trained, signIn, granted, document)
                .forEach(Field::clear);
        kind.clear();
        municipality.clear();
        roles.values().forEach(Tick::clear);
        held.values().forEach(Tick::clear);
        notice.set(null);
        id = PersonId.fresh();
        hasCode = false;
        changing = false;
        offer(List.copyOf(municipality.options()), known);
    }

    BooleanBinding municipal() {
        return Bindings.createBooleanBinding(this::isMunicipal, kind.chosen());
    }

    /// For whom the person can decide, given the organisation.
    Optional<Party> party() {
        OrganisationKind chosen = kind.chosen().get();
        return switch (chosen) {
            case POLICE -> Optional.of(Party.POLICE);
            case PROSECUTION -> Optional.of(Party.PROSECUTION);
            case MAYOR, MUNICIPAL_EXECUTIVE -> Optional.of(Party.MAYOR);
            case null, default -> Optional.empty();
        };
    }

    private boolean isMunicipal() {
        return party().filter(party -> party == Party.MAYOR).isPresent();
    }

    /// Whether the decision behind a new decider is asked.
    private boolean decides() {
        if (changing) {
            return false;
        }
        Tick decider = roles.get(Role.DECIDER);
        return decider != null && decider.isTicked() && party().isPresent();
    }

    /// Date and document of a mandate come together or not at all.
    private boolean isMandateWhole() {
        if (!decides()) {
            return true;
        }
        Optional<Optional<LocalDate>> date = granted.reveal();
        Optional<Optional<ShortText>> paper = document.reveal();
        if (date.isEmpty() || paper.isEmpty()) {
            return false;
        }
        if (date.get().isPresent() && paper.get().isEmpty()) {
            document.refuse(new Problem("problem.text.empty"));
        }
        if (date.get().isEmpty() && paper.get().isPresent()) {
            granted.refuse(new Problem("problem.date.empty"));
        }
        return date.get().isPresent() == paper.get().isPresent();
    }

    private Membership membership() {
        Set<Role> ticked = roles.entrySet().stream()
                .filter(role -> role.getValue().isTicked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        TeamPerson person = new TeamPerson(
                id,
                valid(name),
                valid(function),
                chosenOrganisation(),
                ticked,
                account.isTicked() ? Optional.of(valid(signIn)) : Optional.empty(),
                hasCode,
                valid(vog),
                valid(trained),
                !changing || active.isTicked());
        return new Membership(person, ticked.contains(Role.FILE_HOLDER) ? heldNow() : Set.of());
    }

    private Organisation chosenOrganisation() {
        OrganisationKind chosen = kind.reveal().orElseThrow();
        Optional<Municipality.Key> place =
                isMunicipal() ? municipality.reveal().map(Municipality::id) : Optional.empty();
        ShortText typed = valid(organisation);
        return known.stream()
                .filter(one -> one.kind() == chosen && one.municipality().equals(place))
                .filter(one -> one.name().value().equalsIgnoreCase(typed.value()))
                .findFirst()
                .orElseGet(() -> new Organisation(Organisation.Key.fresh(), chosen, typed, place));
    }

    private Optional<Mandate> mandate(Membership membership) {
        if (!decides() || valid(granted).isEmpty()) {
            return Optional.empty();
        }
        TeamPerson person = membership.person();
        return Optional.of(new Mandate(
                Mandate.Key.fresh(),
                person.id(),
                party().orElseThrow(),
                person.organisation().municipality(),
                valid(granted).orElseThrow(),
                valid(document).orElseThrow(),
                Optional.empty()));
    }

    private Set<Municipality.Key> heldNow() {
        return held.entrySet().stream()
                .filter(place -> place.getValue().isTicked())
                .map(place -> place.getKey().id())
                .collect(Collectors.toSet());
    }

    private static <T> T valid(Field<T> field) {
        return field.reading().orThrow();
    }

    private static Parsed<SignInName> signInName(String typed) {
        return switch (SignInName.parse(typed)) {
            case Parsed.Valid<SignInName>(SignInName name)
            when name.value().length() > SIGN_IN_MAX ->
                Parsed.invalid("problem.text.too-long", name.value().length(), SIGN_IN_MAX);
            case Parsed<SignInName> other -> other;
        };
    }
}

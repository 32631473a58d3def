package nl.casustafel.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.casustafel.audit.ui.LogModel;
import nl.casustafel.audit.ui.LogPlace;
import nl.casustafel.audit.ui.LogView;
import nl.casustafel.desk.Navigator;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.SetPersonalCode;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.team.ui.TeamActs;
import nl.casustafel.team.ui.TeamDesk;
import nl.casustafel.team.ui.TeamModel;
import nl.casustafel.team.ui.TeamPlace;
import nl.casustafel.team.ui.TeamView;
import nl.casustafel.vault.key.CodeHash;
import nl.casustafel.vault.key.KeyRefusal;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.WorkFactor;

/// The team's screen and the log.
final class TeamWiring {
    /// Enums of actions whose words the log shows.
    private static final List<String> ACTIONS = List.of(
            "SignIn",
            "TeamAction",
            "SignalAction",
            "WeighingAction",
            "CaseAction",
            "PlanAction",
            "MeetingAction",
            "MinutesAction",
            "ProvisionAction");

    private final Seat seat;
    private final Bench bench;
    private final StoreRooms rooms;
    private final Function<SignInName, Function<Passphrase, Outcome<SignInName, KeyRefusal>>> newAccount;

    TeamWiring(
            Seat seat,
            Bench bench,
            StoreRooms rooms,
            Function<SignInName, Function<Passphrase, Outcome<SignInName, KeyRefusal>>> newAccount) {
        this.seat = seat;
        this.bench = bench;
        this.rooms = rooms;
        this.newAccount = newAccount;
    }

    void register(Navigator navigator) {
        navigator.register(
                TeamPlace.class,
                _ -> new TeamView(new TeamModel(desk(), new TeamActs.WithKeys(acts(), this::give)), bench.texts())
                        .screen());
        navigator.register(
                LogPlace.class,
                _ -> new LogView(new LogModel(source(), bench.background(), bench.texts()), bench.texts()).screen());
    }

    private TeamDesk desk() {
        return new TeamDesk(
                bench.texts(),
                bench.background(),
                bench.events(),
                seat.clock(),
                new PassphraseJudge(),
                bench.drafting());
    }

    private TeamActs acts() {
        JooqTeam team = rooms.team();
        return new TeamActs(
                seat.actor(),
                seat.transactor(),
                team,
                new AddPerson(seat.transactor(), team, seat.clock()),
                new GrantMandate(seat.transactor(), team),
                new SetPersonalCode(seat.transactor(), team, TeamWiring::hashed),
                new ChangeSettings(seat.transactor(), team));
    }

    static Parsed<String> hashed(char[] typed) {
        try (Passphrase code = new Passphrase(typed)) {
            return CodeHash.of(code, WorkFactor.PERSONAL_CODE).map(CodeHash::value);
        }
    }

    private Optional<Refusal> give(SignInName name, char[] typed) {
        try (Passphrase passphrase = new Passphrase(typed)) {
            java.util.Arrays.fill(typed, '\0');
            return newAccount.apply(name).apply(passphrase) instanceof Outcome.Refused<?, KeyRefusal> refused
                    ? Optional.of(refused.refusal())
                    : Optional.empty();
        }
    }

    /// Names are looked up once a screen; the log shows hundreds of lines of the same few people.
    private LogModel.Source source() {
        ConcurrentHashMap<UUID, String> names = new ConcurrentHashMap<>();
        return new LogModel.Source(
                seat.actor(), seat.transactor(), rooms.audit(), id -> names.computeIfAbsent(id, this::name), ACTIONS);
    }

    private String name(UUID id) {
        return seat.transactor()
                .read(seat.actor(), Purpose.OVERVIEW, tx -> rooms.team().person(tx, new PersonId(id)))
                .map(TeamPerson::name)
                .map(name -> name.value())
                .orElse("");
    }
}

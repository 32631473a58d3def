package nl.casustafel.shell;

import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.desk.Navigator;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.SetPersonalCode;
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

/// The team's screen.
final class TeamWiring {
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
    }

    private TeamDesk desk() {
        return new TeamDesk(bench.texts(), bench.background(), bench.events(), seat.clock(), new PassphraseJudge());
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
}

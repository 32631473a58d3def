package nl.casustafel.shell;

import java.util.List;
import nl.casustafel.casefile.store.RatificationWork;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.plan.store.ActionWork;
import nl.casustafel.signal.store.ReceivedWork;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.ChangePassphrase;
import nl.casustafel.team.ChangePerson;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.EndMandate;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.KeepMunicipality;
import nl.casustafel.team.SetPersonalCode;
import nl.casustafel.team.UseKeyFile;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.team.ui.AccountModel;
import nl.casustafel.team.ui.AccountPlace;
import nl.casustafel.team.ui.AccountView;
import nl.casustafel.team.ui.TeamActs;
import nl.casustafel.team.ui.TeamDesk;
import nl.casustafel.team.ui.TeamModel;
import nl.casustafel.team.ui.TeamPlace;
import nl.casustafel.team.ui.TeamView;
import nl.casustafel.vault.key.CodeHash;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.WorkFactor;
import nl.casustafel.weighing.store.DeferredWork;

/// The team's screen, and everybody's own account.
final class TeamWiring {
    private final Seat seat;
    private final Bench bench;
    private final OpenSession session;

    TeamWiring(Seat seat, Bench bench, OpenSession session) {
        this.seat = seat;
        this.bench = bench;
        this.session = session;
    }

    void register(Navigator navigator) {
        navigator.register(
                TeamPlace.class,
                _ -> new TeamView(new TeamModel(desk(), acts()), bench.texts(), this::openAccount).screen());
        navigator.register(
                AccountPlace.class,
                _ -> new AccountView(new AccountModel(desk(), own(), bench.files()), bench.texts()).screen());
    }

    List<Command> commands() {
        return List.of(Command.of("team.account.open", this::openAccount));
    }

    private void openAccount() {
        bench.navigator().go(new AccountPlace());
    }

    private TeamDesk desk() {
        return new TeamDesk(
                bench.texts(),
                bench.background(),
                bench.events(),
                seat.clock(),
                new PassphraseJudge(),
                bench.drafting(),
                bench.dialogs());
    }

    private TeamActs acts() {
        JooqTeam team = session.rooms().team();
        return new TeamActs(
                seat.actor(),
                seat.transactor(),
                team,
                new TeamActs.People(
                        new AddPerson(seat.transactor(), team, seat.clock()),
                        new ChangePerson(
                                seat.transactor(),
                                team,
                                List.of(
                                        new ReceivedWork(),
                                        new DeferredWork(session.rooms().stores().signals),
                                        new RatificationWork(session.rooms().stores().signals),
                                        new ActionWork()),
                                seat.clock()),
                        new SetPersonalCode(seat.transactor(), team, TeamWiring::hashed),
                        session.keys(),
                        session::renewKey),
                new TeamActs.Mandates(
                        new GrantMandate(seat.transactor(), team), new EndMandate(seat.transactor(), team)),
                new KeepMunicipality(seat.transactor(), team),
                new ChangeSettings(seat.transactor(), team));
    }

    private AccountModel.Acts own() {
        JooqTeam team = session.rooms().team();
        return new AccountModel.Acts(
                session.start().person(),
                new ChangePassphrase(seat.transactor(), team, session.keys()),
                new SetPersonalCode(seat.transactor(), team, TeamWiring::hashed),
                new UseKeyFile(seat.transactor(), team, session.keys()));
    }

    static Parsed<String> hashed(char[] typed) {
        try (Passphrase code = new Passphrase(typed)) {
            return CodeHash.of(code, WorkFactor.PERSONAL_CODE).map(CodeHash::value);
        }
    }
}

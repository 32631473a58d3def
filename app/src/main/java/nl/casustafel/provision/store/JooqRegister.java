package nl.casustafel.provision.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Role;
import nl.casustafel.provision.RegisterFilter;
import nl.casustafel.provision.RegisterLine;
import nl.casustafel.provision.RegisterReads;
import nl.casustafel.team.Organisation;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// The whole register: files from their lines, and what was heard and read from attendance and
/// designations.
public final class JooqRegister implements RegisterReads {
    private final CaseClock clock;

    public JooqRegister(CaseClock clock) {
        this.clock = clock;
    }

    /// Days of the register, as moments.
    record Days(LocalDate from, LocalDate until) {
        Instant start() {
            return from.atStartOfDay(CaseClock.ZONE).toInstant();
        }

        Instant end() {
            return until.plusDays(1).atStartOfDay(CaseClock.ZONE).toInstant();
        }
    }

    @Override
    public List<RegisterLine> lines(Tx tx, Actor actor, RegisterFilter filter) {
        Days days = new Days(filter.from(), filter.until());
        List<RegisterLine> all = new ArrayList<>(FileLines.of(tx, actor, days));
        HeardLines heard = new HeardLines(Sql.of(tx), new Notices(Sql.of(tx)));
        ReadLines read = new ReadLines(Sql.of(tx), new Notices(Sql.of(tx)), clock.today());
        boolean whole =
                actor.has(Role.PROCESS_COORDINATOR) || actor.has(Role.LAWFULNESS_REVIEW) || actor.has(Role.FILE_HOLDER);
        if (whole || actor.has(Role.DECIDER)) {
            List<RegisterLine> derived = new ArrayList<>(heard.of(actor, days));
            derived.addAll(read.of(actor, days));
            if (!whole) {
                Optional<Organisation.Key> own = new Holdings(Sql.of(tx)).of(actor);
                derived.removeIf(line -> own.filter(line::isFrom).isEmpty());
            }
            all.addAll(derived);
        }
        all.removeIf(line -> !filter.fits(line));
        all.sort(Comparator.comparing(RegisterLine::at).reversed().thenComparing(RegisterLine::id));
        return List.copyOf(all);
    }
}

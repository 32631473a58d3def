package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import nl.casustafel.exchange.Arrival;
import nl.casustafel.exchange.Arrival.Standing;
import nl.casustafel.exchange.Away;
import nl.casustafel.exchange.Difference;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.vault.sql.Sql;

/// What came in a bundle, laid beside what is here.
///
/// @param names of municipalities, by their ids here
record Arrivals(
        Exchanges exchanges, BundleHead head, Load incoming, SortedMap<String, byte[]> files, Map<UUID, String> names) {
    Arrival of(Tx tx, Dossier dossier, Load here) {
        boolean isHere = here.has(dossier.value());
        List<Difference> differences = new ArrayList<>();
        for (Leg leg : Route.LEGS) {
            if (isHere && files.containsKey(RowFile.name(leg.table()))) {
                new Comparison(leg, part(tx, leg, dossier.value()), names)
                        .add(here.rows(dossier.value(), leg), incoming.rows(dossier.value(), leg), differences);
            }
        }
        return new Arrival(dossier, calledBy(dossier), standing(tx, dossier, isHere, differences), differences);
    }

    private Difference.Part part(Tx tx, Leg leg, UUID dossier) {
        boolean shared = leg.part() == Difference.Part.SUBJECT
                && incoming.rows(dossier, leg).values().stream()
                        .anyMatch(row -> SharedSubject.is(Sql.of(tx), row.get(SUBJECT.ID), incoming.own(dossier)));
        return shared ? Difference.Part.SHARED_SUBJECT : leg.part();
    }

    private Standing standing(Tx tx, Dossier dossier, boolean isHere, List<Difference> differences) {
        if (!isHere) {
            return Standing.NEW;
        }
        List<Away> away = incoming.own(dossier.value()).stream()
                .flatMap(id -> exchanges.away(tx, id).stream())
                .toList();
        if (away.stream().anyMatch(one -> isStillThere(tx, one, dossier))) {
            return Standing.ELSEWHERE;
        }
        if (cameApart(tx, dossier)) {
            return Standing.OTHER_CASE;
        }
        if (!away.isEmpty() && away.stream().allMatch(one -> arrived(one, dossier))) {
            return Standing.BACK;
        }
        if (Offers.atTable(Sql.of(tx)).stream().anyMatch(incoming.own(dossier.value())::contains)) {
            return Standing.AT_TABLE;
        }
        return differences.isEmpty() ? Standing.SAME : Standing.CONFLICT;
    }

    /// What was given stays there until what arrived with it comes back. What was brought back and
    /// never arrived is theirs all the same when they give it again, later than what came last; then
    /// somebody looks at both.
    private boolean isStillThere(Tx tx, Away away, Dossier dossier) {
        if (arrived(away, dossier)) {
            return false;
        }
        boolean theirs = away.manner() == Manner.RETURNED && away.partnerId().equals(head.sender());
        Loans loans = Loans.read(files);
        return !theirs
                || exchanges
                        .lastArrival(tx, incoming.own(dossier.value()), head.sender())
                        .filter(last -> loans.given(dossier.value(), last))
                        .isEmpty();
    }

    private boolean arrived(Away away, Dossier dossier) {
        return away.partnerId().equals(head.sender()) && Loans.read(files).arrived(dossier.value(), away.bundle());
    }

    /// A signal that led to a case here is not replaced by the signal, nor by another case of it.
    private boolean cameApart(Tx tx, Dossier dossier) {
        return Sql.of(tx)
                .fetchExists(
                        CASE_FILE,
                        CASE_FILE.SIGNAL_ID.in(incoming.signals(dossier.value())),
                        CASE_FILE.ID.ne(dossier.value()));
    }

    private Optional<ShortText> calledBy(Dossier dossier) {
        return incoming.rows(dossier.value(), Route.SUBJECTS).values().stream()
                .findFirst()
                .map(row -> row.get(SUBJECT.NAME) == null ? row.get(SUBJECT.DESCRIPTION) : row.get(SUBJECT.NAME))
                .map(ShortText::of);
    }
}

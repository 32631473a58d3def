package nl.casustafel.provision.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.ORGANISATION;
import static nl.casustafel.schema.Tables.PROVISION;
import static nl.casustafel.schema.Tables.PROVISION_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.ItemRanges;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.Source;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Whose data were in a file, kept with its line: the dossiers themselves may be gone when somebody asks
/// (W-F2).
final class FileSources {
    /// Hold no fact of a dossier, only numbers, days or figures.
    private static final Set<Handover.Form> WITHOUT = Set.of(
            Handover.Form.LOG_TABLE,
            Handover.Form.FRAMEWORK_FIGURES,
            Handover.Form.CALENDAR,
            Handover.Form.AGENDA,
            Handover.Form.REGISTER,
            Handover.Form.POLICE_DECISION);

    private FileSources() {}

    static void add(Tx tx, Provision provision) {
        if (WITHOUT.contains(provision.handover().form())) {
            return;
        }
        List<String> numbers = named(tx, provision.handover().items());
        new Holdings(Sql.of(tx))
                .leaving(numbers, provision.at().atZone(CaseClock.ZONE).toLocalDate())
                .forEach((organisation, held) -> Sql.of(tx)
                        .insertInto(PROVISION_SOURCE)
                        .set(PROVISION_SOURCE.PROVISION_ID, provision.id().value())
                        .set(PROVISION_SOURCE.ORGANISATION_ID, organisation)
                        .set(PROVISION_SOURCE.CATEGORIES, letters(held))
                        .set(PROVISION_SOURCE.SPECIAL, held.special())
                        .execute());
    }

    /// Lines with data of the organisation somebody is of.
    static Condition isOf(Actor actor) {
        return PROVISION.ID.in(DSL.select(PROVISION_SOURCE.PROVISION_ID)
                .from(PROVISION_SOURCE)
                .join(TEAM_PERSON)
                .on(TEAM_PERSON.ORGANISATION_ID.eq(PROVISION_SOURCE.ORGANISATION_ID))
                .where(TEAM_PERSON.ID.eq(actor.person().value())));
    }

    /// By the line they are of. Who handed it out spoke for its own organisation.
    static Map<UUID, List<Source>> of(Tx tx, Collection<UUID> lines) {
        Map<UUID, List<Source>> all = new HashMap<>();
        Sql.of(tx)
                .select(PROVISION_SOURCE.fields())
                .select(ORGANISATION.fields())
                .select(TEAM_PERSON.NAME)
                .from(PROVISION_SOURCE)
                .join(PROVISION)
                .on(PROVISION.ID.eq(PROVISION_SOURCE.PROVISION_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(PROVISION_SOURCE.ORGANISATION_ID))
                .leftJoin(TEAM_PERSON)
                .on(TEAM_PERSON.ID.eq(PROVISION.PROVIDED_BY))
                .and(TEAM_PERSON.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(PROVISION_SOURCE.PROVISION_ID.in(lines))
                .orderBy(ORGANISATION.NAME)
                .fetch()
                .forEach(row -> all.computeIfAbsent(row.get(PROVISION_SOURCE.PROVISION_ID), _ -> new ArrayList<>())
                        .add(source(row)));
        return all;
    }

    private static Source source(Record row) {
        TreeSet<DataCategory> categories = row.get(PROVISION_SOURCE.CATEGORIES)
                .chars()
                .mapToObj(letter -> DataCategory.ofLetter((char) letter))
                .collect(Collectors.toCollection(TreeSet::new));
        String person = row.get(TEAM_PERSON.NAME);
        return new Source(
                Holdings.organisation(row),
                person == null ? List.of() : List.of(ShortText.of(person)),
                new Source.Held(categories, row.get(PROVISION_SOURCE.SPECIAL), Set.of()));
    }

    private static String letters(Source.Held held) {
        return held.categories().stream()
                .map(category -> String.valueOf(category.letter()))
                .collect(Collectors.joining());
    }

    /// Numbers of dossiers that the items name; a range names all within it.
    private static List<String> named(Tx tx, List<ShortText> items) {
        Set<String> known =
                new HashSet<>(Sql.of(tx).select(SIGNAL.NUMBER).from(SIGNAL).fetchSet(SIGNAL.NUMBER));
        known.addAll(Sql.of(tx).select(CASE_FILE.NUMBER).from(CASE_FILE).fetchSet(CASE_FILE.NUMBER));
        return known.stream()
                .filter(number -> items.stream()
                        .anyMatch(item -> ItemRanges.names(
                                item, Set.of(DossierNumber.parse(number).orThrow()))))
                .toList();
    }
}

package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CONSENSUS;
import static nl.casustafel.schema.Tables.CONSENSUS_SIDE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.exchange.Difference.Part;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.DossierKind;
import nl.casustafel.exchange.DossierRows.Unreadable;
import nl.casustafel.signal.DossierNumber;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Rows sorted out by the dossier they belong to.
final class Load {
    /// Columns that lead to what a row belongs to, the nearest first.
    private static final List<String> UPWARDS = List.of(
            "CASE_ID",
            "SIGNAL_ID",
            "WEIGHING_ID",
            "PLAN_VERSION_ID",
            "GOAL_ID",
            "ASSESSMENT_ID",
            "ABOUT_ID",
            "ROUND_ID",
            "SHEET_ID");

    /// The same of an attachment; elsewhere an owner is a person.
    private static final List<String> OF_FILES = List.of("OWNER_ID");

    private final Map<UUID, Dossier> dossiers = new LinkedHashMap<>();
    private final Map<UUID, Map<Leg, Map<List<Object>, Record>>> rows = new HashMap<>();
    private final Map<UUID, UUID> owner = new HashMap<>();
    private final Map<UUID, Set<UUID>> subjects = new HashMap<>();

    /// Throws [Unreadable] where a row belongs to nothing.
    static Load of(Map<Leg, List<Record>> read) {
        Load load = new Load();
        read.forEach((leg, found) -> {
            if (leg.table().equals(CASE_FILE)) {
                found.forEach(load::caseFile);
            }
        });
        read.forEach((leg, found) -> {
            if (leg.table().equals(SIGNAL)) {
                found.forEach(load::signal);
            }
        });
        for (Leg leg : Route.LEGS) {
            read.getOrDefault(leg, List.of()).forEach(row -> load.add(leg, row));
        }
        if (!load.dossiers.keySet().stream().allMatch(load::isWhole)) {
            throw new Unreadable();
        }
        return load;
    }

    /// Rows that are all of one dossier.
    static Load of(UUID dossier, Map<Leg, List<Record>> read) {
        Load load = new Load();
        read.forEach((leg, found) -> found.forEach(row -> load.put(dossier, leg, row)));
        return load;
    }

    List<Dossier> dossiers() {
        return new ArrayList<>(dossiers.values());
    }

    /// By their keys, in the order they were written.
    Map<List<Object>, Record> rows(UUID dossier, Leg leg) {
        return rows.getOrDefault(dossier, Map.of()).getOrDefault(leg, Map.of());
    }

    /// The signal of a dossier; none of a case decided before there was one (DEC-14), nor in a store
    /// that does not know it.
    List<UUID> signals(UUID dossier) {
        return rows(dossier, Route.SIGNALS).keySet().stream()
                .map(key -> (UUID) key.getFirst())
                .toList();
    }

    /// Whether there are rows of it: its case, or the signal that is all of it.
    boolean has(UUID dossier) {
        return isCaseHere(dossier) || !signals(dossier).isEmpty();
    }

    boolean isCaseHere(UUID dossier) {
        return !rows(dossier, Route.CASES).isEmpty();
    }

    /// A case that was decided before this program, and so has no signal.
    private boolean isDecidedBefore(UUID dossier) {
        return rows(dossier, Route.CASES).values().stream().anyMatch(row -> row.get(CASE_FILE.SIGNAL_ID) == null);
    }

    /// It has its signal, where it came from one, and what it points to came along.
    private boolean isWhole(UUID dossier) {
        Set<@Nullable UUID> named = new HashSet<>();
        rows(dossier, Route.SIGNALS).values().forEach(row -> named.add(row.get(SIGNAL.SUBJECT_ID)));
        Set<@Nullable UUID> weighings = new HashSet<>();
        rows(dossier, Route.CASES).values().forEach(row -> {
            named.add(row.get(CASE_FILE.SUBJECT_ID));
            weighings.add(row.get(CASE_FILE.WEIGHING_ID));
        });
        named.remove(null);
        weighings.remove(null);
        return signals(dossier).isEmpty() == isDecidedBefore(dossier)
                && ids(dossier, Route.SUBJECTS).containsAll(named)
                && ids(dossier, Route.WEIGHINGS).containsAll(weighings)
                && rows(dossier, Route.CONSENSUSES).values().stream()
                        .filter(row -> row.get(CONSENSUS.LEVEL_CODE) == null)
                        .allMatch(row -> hasSides(dossier, row));
    }

    /// Where a table is divided, two levels or more are held.
    private boolean hasSides(UUID dossier, Record divided) {
        return rows(dossier, Route.SIDES).values().stream()
                        .filter(side ->
                                side.get(CONSENSUS_SIDE.ASSESSMENT_ID).equals(divided.get(CONSENSUS.ASSESSMENT_ID))
                                        && side.get(CONSENSUS_SIDE.INDICATOR).equals(divided.get(CONSENSUS.INDICATOR)))
                        .map(side -> side.get(CONSENSUS_SIDE.LEVEL_CODE))
                        .distinct()
                        .count()
                >= 2;
    }

    private Set<UUID> ids(UUID dossier, Leg leg) {
        return rows(dossier, leg).keySet().stream()
                .map(key -> (UUID) key.getFirst())
                .collect(Collectors.toSet());
    }

    /// The dossier, and its signal if it has one.
    List<UUID> own(UUID dossier) {
        List<UUID> own = new ArrayList<>(signals(dossier));
        own.add(dossier);
        return own;
    }

    private void caseFile(Record row) {
        UUID id = row.get(CASE_FILE.ID);
        dossiers.put(id, new Dossier(DossierKind.CASE, id, number(row.get(CASE_FILE.NUMBER))));
        owner.put(id, id);
        UUID signal = row.get(CASE_FILE.SIGNAL_ID);
        if (signal != null) {
            owner.put(signal, id);
        }
        concerns(row.get(CASE_FILE.SUBJECT_ID), id);
    }

    private void signal(Record row) {
        UUID id = row.get(SIGNAL.ID);
        DossierNumber number = number(row.get(SIGNAL.NUMBER));
        if (owner.putIfAbsent(id, id) == null) {
            dossiers.put(id, new Dossier(DossierKind.SIGNAL, id, number));
        }
        concerns(row.get(SIGNAL.SUBJECT_ID), known(id));
    }

    private void concerns(@Nullable UUID subject, UUID dossier) {
        if (subject != null) {
            subjects.computeIfAbsent(subject, _ -> new HashSet<>()).add(dossier);
        }
    }

    private static DossierNumber number(String written) {
        try {
            return DossierNumber.parse(written).orThrow();
        } catch (IllegalArgumentException _) {
            throw new Unreadable();
        }
    }

    private void add(Leg leg, Record row) {
        boolean subject = leg.part() == Part.SUBJECT;
        Set<UUID> belongsTo = subject ? subjects.getOrDefault(row.get(SUBJECT.ID), Set.of()) : Set.of(above(leg, row));
        if (belongsTo.isEmpty()) {
            throw new Unreadable();
        }
        List<Object> key = key(leg, row);
        for (UUID dossier : belongsTo) {
            if (!subject && key.size() == 1) {
                owner.putIfAbsent((UUID) key.getFirst(), dossier);
            }
            put(dossier, leg, row);
        }
    }

    private void put(UUID dossier, Leg leg, Record row) {
        rows.computeIfAbsent(dossier, _ -> new HashMap<>())
                .computeIfAbsent(leg, _ -> new LinkedHashMap<>())
                .put(key(leg, row), row);
    }

    private UUID above(Leg leg, Record row) {
        if (leg.part() == Part.SIGNAL || leg.part() == Part.CASE) {
            return known(row.get("ID", UUID.class));
        }
        List<UUID> upwards = (leg.part() == Part.ATTACHMENT ? OF_FILES : UPWARDS)
                .stream()
                        .filter(name -> row.field(name) != null)
                        .map(name -> row.get(name, UUID.class))
                        .filter(Objects::nonNull)
                        .toList();
        Set<UUID> owners = new HashSet<>();
        upwards.forEach(id -> owners.add(known(id)));
        // A row is of one dossier by every way that leads upwards.
        if (owners.size() != 1) {
            throw new Unreadable();
        }
        // The files of a signal came with the report and never travel (DEC-7).
        if (leg.part() == Part.ATTACHMENT && !isCase(upwards.getFirst())) {
            throw new Unreadable();
        }
        return owners.iterator().next();
    }

    private boolean isCase(UUID id) {
        Dossier dossier = dossiers.get(id);
        return dossier != null && dossier.kind() == DossierKind.CASE;
    }

    private UUID known(UUID id) {
        UUID dossier = owner.get(id);
        if (dossier == null) {
            throw new Unreadable();
        }
        return dossier;
    }

    static List<Object> key(Leg leg, Record row) {
        return leg.key().stream().map(column -> (Object) column.getValue(row)).toList();
    }
}

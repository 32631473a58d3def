package nl.casustafel.provision;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;

/// Whose data were provided: what it is follows from the facts this organisation had brought by then
/// (W-F4).
/// @param persons who spoke or handed out for it; empty where nobody of it was there
public record Source(Organisation organisation, List<ShortText> persons, Held held) implements PersonalData {
    /// What kinds of data they are.
    /// @param categories the letters of WPGA art. 4
    /// @param special whether data of WPGA art. 8 are among them
    /// @param conditions what was asked when they were brought
    public record Held(SortedSet<DataCategory> categories, boolean special, Set<Restriction> conditions) {
        public Held {
            categories = Collections.unmodifiableSortedSet(new TreeSet<>(categories));
            conditions = Set.copyOf(conditions);
        }

        /// Both together.
        public Held and(Held other) {
            SortedSet<DataCategory> all = new TreeSet<>(categories);
            all.addAll(other.categories);
            Set<Restriction> asked = new TreeSet<>(conditions);
            asked.addAll(other.conditions);
            return new Held(all, special || other.special, asked);
        }
    }

    public Source {
        persons = List.copyOf(persons);
    }

    /// Whether the act on police data speaks of it (W-F2, W-F3).
    public boolean ofPolice() {
        return organisation.kind() == OrganisationKind.POLICE
                || held.categories().contains(DataCategory.POLICE);
    }

    @Override
    public String toString() {
        return "Source[" + held.categories() + "]";
    }
}

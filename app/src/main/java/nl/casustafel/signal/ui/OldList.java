package nl.casustafel.signal.ui;

import java.util.List;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.list.ListTable;
import nl.casustafel.vault.Tx;

/// What an old list is taken over as (DEC-14): what its columns can hold, what becomes of a row, and
/// the act that writes.
/// @param <C> its columns
/// @param <R> what is made of one row
interface OldList<C extends Enum<C> & OldColumn, R> {
    /// Keys of what is said otherwise for each kind of list.
    record Words(String title, String help, String act, String checked, String writing, String done) {}

    /// What was made.
    /// @param first the lowest of their numbers
    record Taken(int count, String first, String last) {}

    Words words();

    Class<C> columns();

    /// The one that is not taken over.
    C unused();

    /// Looks at every row and writes nothing. Store thread.
    List<ListRow<R>> check(Tx tx, ListTable table, List<C> meanings);

    /// Key of what a row becomes, in a word.
    String becomes(R made);

    /// All of them or none. Store thread.
    /// @param made at least one
    Outcome<Taken, ? extends Refusal> takeOver(List<R> made);
}

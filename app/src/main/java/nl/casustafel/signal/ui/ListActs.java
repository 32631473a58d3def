package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.ArrangeList;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalLists;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.vault.DossierAway;
import nl.casustafel.vault.Tx;

/// What the list of signals does beyond opening one, and what its timeline gets from elsewhere.
public record ListActs(
        SignalLists kept,
        ArrangeList arrange,
        AgendaOfSeveral agenda,
        Outlet outlet,
        Happening.Elsewhere happenings,
        Days days) {
    /// What other features know of signals: the day one comes back, its meeting, what is owed after a decision.
    /// Store thread.
    @FunctionalInterface
    public interface Days {
        /// The earliest of each signal that has one.
        Map<SignalId, LocalDate> of(Tx tx, Actor actor);
    }

    /// Lets a person choose the planned meeting that several signals go to. Handed in, as [AgendaDoor] is.
    /// FX thread.
    @FunctionalInterface
    public interface AgendaOfSeveral {
        /// @param answered gets what became of each, in their order; not called where nobody chose a meeting
        void choose(List<SignalId> signals, Consumer<List<Handled>> answered);
    }

    /// What became of one of several.
    /// @param refused empty where it was done
    public record Handled(SignalId signal, Optional<Refusal> refused) {
        /// Does it, on the store thread. One that another team works on does not stop the others.
        /// @param act gives why it was refused
        public static Handled of(SignalId signal, Supplier<Optional<Refusal>> act) {
            try {
                return new Handled(signal, act.get());
            } catch (DossierAway away) {
                return new Handled(signal, Optional.of(SignalRefusal.Rule.ELSEWHERE));
            }
        }
    }

    /// The way out for a list: with a line in the register of what left, like every file (DEC-36, W-F4).
    public interface Outlet {
        /// To whom, why and on which ground.
        /// @param numbers of the signals in it, at least one
        record Stated(ShortText recipient, ShortText purpose, ShortText basis, List<ShortText> numbers)
                implements PersonalData {
            public Stated {
                numbers = List.copyOf(numbers);
            }

            @Override
            public String toString() {
                return "Stated[" + numbers.size() + "]";
            }
        }

        /// The last step, on the store thread: the line, and with it the name of the file.
        @FunctionalInterface
        interface Written {
            /// Empty when it left.
            Optional<Refusal> leave();
        }

        /// Whether this person is offered to give a list at all.
        boolean isOffered();

        /// First, on the store thread: why it may not leave; empty where it may.
        Optional<Refusal> permit(Stated stated);

        /// Then, on the work pool: the file, whole but without its name.
        Outcome<Written, Refusal> write(Stated stated, byte[] table, Path target);
    }
}

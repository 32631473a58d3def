package nl.casustafel.desk;

import java.util.function.Supplier;

/// The only way off the FX thread, and back. View models describe work; who runs it is decided where they
/// are built: [StoreThread] in the program, [Inline] in tests.
///
/// Work never touches nodes or properties. What it throws does not reach [Reply#then]; it goes to the one
/// failure handler of the session. Nothing is ever interrupted (R9).
public interface Background {
    /// Runs a use case or a read on the store thread, in the order asked for.
    <T> Reply<T> store(Supplier<T> work);

    /// Runs something long that has no need of the store (layout of a PDF, reading a mail file, deriving a
    /// key), beside
    /// it, in no order.
    <T> Reply<T> work(Supplier<T> work);

    /// A handle for long work: what it is doing, how far it is, and whether it should stop.
    Progress progress();
}

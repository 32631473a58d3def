package nl.casustafel.shell;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.util.NoSuchElementException;
import java.util.function.IntSupplier;
import org.slf4j.LoggerFactory;

/// Keeps what this process holds from the rest of the machine, on Linux: no core file, no other program that
/// looks into its memory, and files for their owner alone (0600, folders 0700), also those that libraries
/// make. What the system refuses is noted in the log by code and does not stop the program. On Windows
/// nothing is done here: the folder of the user is closed to others there.
final class PrivateProcess {
    /// `mode_t umask(mode_t)`; always succeeds and answers the mask there was.
    public interface Umask {
        int call(int mask);
    }

    /// `int setrlimit(int, const struct rlimit *)`
    public interface SetLimit {
        int call(int resource, MemorySegment softAndHard);
    }

    /// `int prctl(int, ...)`
    public interface Control {
        int call(int option, long second, long third, long fourth, long fifth);
    }

    private static final MemoryLayout INT = ValueLayout.JAVA_INT;
    private static final MemoryLayout LONG = ValueLayout.JAVA_LONG;
    private static final int OWNER_ALONE = 0077;
    private static final int CORE = 4;
    private static final int SET_DUMPABLE = 4;
    private static final int NOT_CALLED = -2;

    private PrivateProcess() {}

    /// At the start, before a file is made or a passphrase typed.
    static void begin() {
        if (System.getProperty("os.name", "").startsWith("Linux")) {
            note("umask", () -> Math.min(0, function("umask", Umask.class, INT).call(OWNER_ALONE)));
            note("core", PrivateProcess::noCore);
            // With it no ptrace and no /proc/<pid>/mem for other programs of the user.
            note(
                    "dumpable",
                    () -> function("prctl", Control.class, INT, LONG, LONG, LONG, LONG)
                            .call(SET_DUMPABLE, 0, 0, 0, 0));
        }
    }

    private static int noCore() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment none = arena.allocate(ValueLayout.JAVA_LONG, 2);
            return function("setrlimit", SetLimit.class, INT, ValueLayout.ADDRESS)
                    .call(CORE, none);
        }
    }

    private static void note(String what, IntSupplier call) {
        int answer;
        try {
            answer = call.getAsInt();
        } catch (NoSuchElementException | IllegalCallerException | UnsupportedOperationException _) {
            answer = NOT_CALLED;
        }
        if (answer != 0) {
            // Asked for here, not before: the log is a file too.
            LoggerFactory.getLogger(PrivateProcess.class).warn("not private: {} {}", what, answer);
        }
    }

    // Restricted: a wrong shape would crash the runtime. These three were compared with the manual pages.
    @SuppressWarnings("restricted")
    private static <F> F function(String name, Class<F> shape, MemoryLayout... parameters) {
        Linker linker = Linker.nativeLinker();
        Linker.Option[] options =
                shape == Control.class ? new Linker.Option[] {Linker.Option.firstVariadicArg(1)} : new Linker.Option[0];
        return MethodHandleProxies.asInterfaceInstance(
                shape,
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(INT, parameters), options));
    }
}

package nl.casustafel.shell;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The child of [PrivateProcessTest]: tells what the machine may do with it.
public final class PrivateProbe {
    private static final int GET_DUMPABLE = 3;

    private PrivateProbe() {}

    /// @param args the file to write the answers to, and `private` where the process is to be made so
    public static void main(String[] args) throws Throwable {
        if (args.length > 1) {
            PrivateProcess.begin();
        }
        Path answers = Path.of(args[0]);
        Files.writeString(answers, "core " + core() + "\ndumpable " + dumpable() + "\n", StandardCharsets.UTF_8);
        Files.writeString(
                answers,
                "file " + PosixFilePermissions.toString(Files.getPosixFilePermissions(answers)) + "\n",
                java.nio.file.StandardOpenOption.APPEND);
    }

    private static String core() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/limits")).stream()
                .filter(line -> line.startsWith("Max core file size"))
                .findFirst()
                .orElseThrow()
                .replaceAll(" +", " ")
                .strip();
    }

    @SuppressWarnings("restricted")
    private static int dumpable() throws Throwable {
        Linker linker = Linker.nativeLinker();
        return (int) linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("prctl"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT),
                        Linker.Option.firstVariadicArg(1))
                .invokeExact(GET_DUMPABLE);
    }
}

package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the rest of the machine can get of the program: nothing by a crash, a debugger or an open file.
@EnabledOnOs(OS.LINUX)
@OneAtATime
class PrivateProcessTest {
    private static final Path PROGRAM =
            Path.of(System.getProperty("casustafel.root", "..")).resolve("app/src/build/program");

    @TempDir
    Path folder;

    @Test
    void leavesNoCoreAndLetsNobodyLookIn() throws IOException, InterruptedException {
        assertEquals(List.of("core Max core file size 0 0 bytes", "dumpable 0", "file rw-------"), probe("private"));
        assertEquals("dumpable 1", probe().get(1), "the test sees the difference");
    }

    @Test
    void theRuntimeIsToldToLeaveNothing() throws IOException {
        List<String> options = Files.readAllLines(PROGRAM.resolve("java-options"));
        assertTrue(options.containsAll(List.of(
                "-XX:+DisableAttachMechanism", "-XX:-HeapDumpOnOutOfMemoryError", "-XX:+PerfDisableSharedMem")));
    }

    /// The runtime reads these once, at its start: a program cannot set them any more.
    @Test
    void theStartFilePutsWhatTheRuntimeWritesIntoTheFolder() throws IOException, InterruptedException {
        List<String> own = startedWith("--folder=" + folder.resolve("met spatie"));
        assertTrue(own.contains("-Djava.io.tmpdir=" + folder.resolve("met spatie/temp")), own::toString);
        assertTrue(own.contains("-XX:ErrorFile=" + folder.resolve("met spatie/log/crash-%p.log")), own::toString);
        assertEquals("--folder=" + folder.resolve("met spatie"), own.getLast());
        List<String> standard = startedWith("--practice");
        assertTrue(standard.contains("-Djava.io.tmpdir=/data/casustafel/temp"), standard::toString);
    }

    private List<String> probe(String... more) throws IOException, InterruptedException {
        Path answers = folder.resolve("answers" + more.length);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                PrivateProbe.class.getName(),
                answers.toString()));
        command.addAll(List.of(more));
        assertEquals(0, run(new ProcessBuilder(command)));
        return Files.readAllLines(answers);
    }

    private List<String> startedWith(String word) throws IOException, InterruptedException {
        Path start = folder.resolve("casustafel");
        Files.writeString(
                start,
                Files.readString(PROGRAM.resolve("casustafel"), StandardCharsets.UTF_8)
                        .replace("${fx.exports}", ""));
        Path java = folder.resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$TOLD\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        Path told = folder.resolve("told");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", start.toString(), word);
        builder.environment()
                .putAll(Map.of(
                        "PATH",
                        folder + ":" + System.getenv("PATH"),
                        "TOLD",
                        told.toString(),
                        "XDG_DATA_HOME",
                        "/data"));
        assertEquals(0, run(builder));
        return Files.readAllLines(told);
    }

    private static int run(ProcessBuilder builder) throws IOException, InterruptedException {
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

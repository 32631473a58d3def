package nl.casustafel.shell;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AddLine;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.minutes.MinutesDocument;
import nl.casustafel.minutes.MinutesMother;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.sql.SqlDrafts;

/// Measures what somebody at the table waits for, and writes it as a Markdown table.
///
/// Arguments: the file to write; `--unlock` measures the unlocking alone; `--large` also opens the practice
/// environment at a hundred times its size.
/// Run by `mvn -q package -DskipTests exec:exec@bench`. Nothing here fails on a slow machine:
/// the numbers are for `docs/performance.md`.
public final class Benchmarks {
    private static final int STARTS = 5;
    private static final int LINES = 500;
    private static final int WARM_UP = 100;
    private static final int PRINTS = 10;

    private final Path folder;
    private final CaseClock clock = CaseClock.system();
    private final List<String> report = new ArrayList<>();

    private Benchmarks(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        Benchmarks bench = new Benchmarks(Files.createTempDirectory("casustafel-bench"));
        bench.machine();
        bench.unlock("small", 0);
        bench.unlock("large", 20);
        if (!List.of(words).contains("--unlock")) {
            bench.print();
            bench.start();
            bench.save();
            bench.practice(List.of(words).contains("--large") ? List.of(1, 10, 100) : List.of(1, 10));
        }
        bench.machine();
        Path file = Path.of(words[0]).toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.write(file, bench.report);
        ProgramFolder.empty(bench.folder);
    }

    private void machine() throws IOException {
        LocalDateTime now = LocalDateTime.now(Clock.system(ZoneId.of("Europe/Amsterdam")));
        var system = ManagementFactory.getOperatingSystemMXBean();
        report.add(String.format(
                Locale.ROOT,
                "%s; %s %s; %d processors; Java %s; disk %s; load average %.1f%n",
                now.truncatedTo(ChronoUnit.MINUTES),
                system.getName(),
                system.getArch(),
                system.getAvailableProcessors(),
                Runtime.version(),
                Files.getFileStore(folder).type(),
                system.getSystemLoadAverage()));
    }

    /// The first print of a process loads fonts and classes; later ones do not.
    private void print() {
        MinutesDocument ten = MinutesMother.full(10);
        PdfMinutesPrinter[] printer = new PdfMinutesPrinter[1];
        List<byte[]> pdfs = new ArrayList<>();
        head("PDF of a meeting of ten items");
        row("first in the process", times(1, () -> {
            printer[0] = new PdfMinutesPrinter();
            pdfs.add(printer[0].print(ten));
        }));
        Reread reread = new Reread();
        row("first time it is read back", times(1, () -> reread.check(pdfs.getFirst(), ten)));
        row("later", times(PRINTS, () -> pdfs.add(printer[0].print(ten))));
        row("read back, later", times(PRINTS, () -> reread.check(pdfs.getLast(), ten)));
    }

    /// @param files attachments of 10 MB in the store
    private void unlock(String name, int files) throws IOException, InterruptedException {
        ProgramFolder program = new ProgramFolder(folder.resolve(name));
        program.make();
        UnlockTimes unlock = new UnlockTimes(program, clock);
        unlock.fill(files);
        head(String.format(Locale.ROOT, "Unlock, store of %d MB", Files.size(unlock.file()) / 1_000_000));
        UnlockTimes.Times times = unlock.measure(STARTS);
        row("derivation of the key", times.derivation());
        row("opening of the store after it", times.opening());
        firstScreen(program, unlock);
    }

    /// Each in a process of its own, as it is handed out. It ends without closing the store, so that is
    /// done here.
    private void firstScreen(ProgramFolder program, UnlockTimes unlock) throws IOException, InterruptedException {
        row(
                "Enter until the first screen is drawn, in a fresh process, Enter at once",
                screens(FirstScreen.class, program, unlock, 0));
        row("the same, after four seconds of typing", screens(FirstScreen.class, program, unlock, 4000));
        row("of that the derivation, first of its process", screens(FirstDerivation.class, program, unlock, 0));
    }

    private long[] screens(Class<?> ending, ProgramFolder program, UnlockTimes unlock, int typing)
            throws IOException, InterruptedException {
        Path timing = folder.resolve("timing");
        long[] nanos = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            run(
                    ending,
                    program,
                    List.of(
                            "-XX:AOTCache=casustafel.aot",
                            "-Dcasustafel.timing=" + timing,
                            "-Dcasustafel.typing=" + typing));
            nanos[i] = Long.parseLong(Files.readString(timing));
            unlock.measure(1);
        }
        return nanos;
    }

    private void start() throws IOException, InterruptedException {
        ProgramFolder program = new ProgramFolder(folder.resolve("small"));
        head("Start of the process until the unlock prompt is drawn");
        row("as it is handed out, no display", starts(program, List.of("-XX:AOTCache=casustafel.aot")));
        row("without what the rehearsal left", starts(program, List.of()));
    }

    private static long[] starts(ProgramFolder program, List<String> first) throws IOException, InterruptedException {
        long[] nanos = new long[STARTS];
        for (int i = 0; i < STARTS; i++) {
            long before = System.nanoTime();
            run(FirstWindow.class, program, first);
            nanos[i] = System.nanoTime() - before;
        }
        return nanos;
    }

    /// The finished program, with a class of the tests behind it that ends the process.
    private static void run(Class<?> ending, ProgramFolder program, List<String> first)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(first);
        command.addAll(List.of("@java-options", "-Dglass.platform=Headless", "-Dprism.order=sw", "-p", "fx"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-exports"))
                .toList());
        String tests = Path.of(Benchmarks.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        command.addAll(List.of("-cp", "casustafel.jar" + File.pathSeparator + tests));
        command.addAll(List.of(ending.getName(), "--folder=" + program.root()));
        int exit = new ProcessBuilder(command)
                .directory(Path.of(System.getProperty("casustafel.program")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("the program ended with " + exit);
        }
    }

    private void save() throws IOException {
        head("Keystroke to saved");
        try (TestVault vault = new TestVault()) {
            TeamMother team = new TeamMother(vault);
            MeetingMother mother = new MeetingMother(vault, team, new SignalMother(vault, team));
            Meeting.Key meeting = mother.meeting();
            AgendaItem.Key item =
                    SignalMother.done(mother.putTopic.handle(mother.chair(), meeting, ShortText.of("Rooster"), 15));
            SignalMother.done(mother.open.handle(mother.chair(), meeting));
            mother.onTable(meeting, item);
            AddLine.NewLine line = new AddLine.NewLine(
                    LineKind.FACT, LongText.of("School: drie weken niet gezien, wel gebeld."), Optional.empty());
            Runnable add = () -> SignalMother.done(mother.addLine.handle(mother.chair(), item, line));
            times(WARM_UP, add);
            row("a line at the table, lines 101 to 600 of one item", times(LINES, add));
            SqlDrafts drafts = new SqlDrafts(clock);
            Actor actor = mother.chair();
            Runnable keep = () -> vault.transactor()
                    .draft(actor, tx -> drafts.keep(tx, actor.person(), "line", "School: " + System.nanoTime()));
            times(WARM_UP, keep);
            row("a draft, committed", times(LINES, keep));
        }
        row("the disk alone: 4 KiB written and forced", force());
    }

    private long[] force() throws IOException {
        Path file = folder.resolve("forced");
        long[] nanos = new long[LINES];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < LINES; i++) {
                long before = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096), i * 4096L);
                channel.force(false);
                nanos[i] = System.nanoTime() - before;
            }
        }
        return nanos;
    }

    private void practice(List<Integer> sizes) throws IOException {
        head("Practice environment, made and filled");
        for (int size : sizes) {
            ProgramFolder own = new ProgramFolder(folder.resolve("practice-" + size));
            own.make();
            List<Opening> openings = new ArrayList<>();
            row(size + " times", times(1, () -> openings.add(new PracticeDoor(own, clock).open(size))));
            shut(openings.getFirst());
        }
    }

    private static void shut(Opening opening) {
        opening.store().close();
        opening.key().close();
    }

    private static long[] times(int count, Runnable act) {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            long before = System.nanoTime();
            act.run();
            nanos[i] = System.nanoTime() - before;
        }
        return nanos;
    }

    private void head(String title) {
        report.add("\n" + title + "\n\n| what | n | median ms | p95 | p99 | longest |\n|---|---|---|---|---|---|");
    }

    private void row(String what, long... nanos) {
        Arrays.sort(nanos);
        report.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.1f | %.1f | %.1f |",
                what,
                nanos.length,
                millis(nanos, 0.5),
                millis(nanos, 0.95),
                millis(nanos, 0.99),
                millis(nanos, 1)));
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}

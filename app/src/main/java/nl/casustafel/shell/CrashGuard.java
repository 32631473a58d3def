package nl.casustafel.shell;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where our own bugs end: logged as class names and lines, never with a message, and told with a code.
final class CrashGuard implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CrashGuard.class);

    private final Consumer<ErrorCode> tell;

    /// @param tell called on the thread that failed
    CrashGuard(Consumer<ErrorCode> tell) {
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        tell.accept(note(failure));
    }

    /// Writes the bug to the log and gives its code.
    static ErrorCode note(Throwable failure) {
        ErrorCode code = ErrorCode.of(failure);
        StringBuilder lines = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            lines.append(at.getClass().getName());
            for (StackTraceElement frame : at.getStackTrace()) {
                if (frame.getClassName().startsWith("nl.casustafel")) {
                    lines.append("\n  ")
                            .append(frame.getClassName())
                            .append('.')
                            .append(frame.getMethodName())
                            .append(':')
                            .append(frame.getLineNumber());
                }
            }
            lines.append('\n');
        }
        LOG.error("bug {}\n{}", code.value(), lines);
        return code;
    }
}

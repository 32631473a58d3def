package nl.casustafel.shell;

import java.util.Locale;

/// A short code for a bug: the same bug has the same code, and nothing of what was typed is in it.
/// Made from class and method names of the stack, never from messages.
record ErrorCode(String value) {
    private static final int FRAMES = 12;

    static ErrorCode of(Throwable failure) {
        int hash = 7;
        for (Throwable at = failure; at != null; at = at.getCause()) {
            hash = 31 * hash + at.getClass().getName().hashCode();
            StackTraceElement[] stack = at.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, stack.length); i++) {
                hash = 31 * hash + (stack[i].getClassName() + '#' + stack[i].getMethodName()).hashCode();
            }
        }
        String code = Integer.toString(Math.floorMod(hash, 36 * 36 * 36 * 36 * 36), 36);
        String padded = "00000".substring(code.length()) + code;
        return new ErrorCode(padded.toUpperCase(Locale.ROOT));
    }
}

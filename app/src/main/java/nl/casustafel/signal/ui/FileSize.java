package nl.casustafel.signal.ui;

import nl.casustafel.texts.Texts;

/// How large a file is, as people say it.
final class FileSize {
    private static final long KIB = 1024;

    private FileSize() {}

    static String of(long bytes, Texts texts) {
        return bytes < KIB * KIB
                ? texts.get("signal.size.kb", texts.number((bytes + KIB - 1) / KIB))
                : texts.get("signal.size.mb", texts.number((double) bytes / (KIB * KIB), 1));
    }
}

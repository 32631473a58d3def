package nl.casustafel.attachment;

import java.util.List;
import java.util.Locale;
import nl.casustafel.kernel.Refusal;

/// Why a file is not kept.
public enum AttachmentRefusal implements Refusal {
    EMPTY,
    TOO_LARGE,
    TOO_MANY,
    TOO_LARGE_TOGETHER;

    @Override
    public String textKey() {
        return "refusal.attachment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<Object> details() {
        return switch (this) {
            case EMPTY -> List.of();
            case TOO_LARGE -> List.of(KeepAttachment.FILE_MAX / KeepAttachment.MIB);
            case TOO_MANY -> List.of(KeepAttachment.FILES_MAX);
            case TOO_LARGE_TOGETHER -> List.of(KeepAttachment.OWNER_MAX / KeepAttachment.MIB);
        };
    }
}

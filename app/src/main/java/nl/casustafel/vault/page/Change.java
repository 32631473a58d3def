package nl.casustafel.vault.page;

import java.nio.ByteBuffer;

/// The bytes of one write and the pages they fall on. With `late`, the first page counts as untouched.
record Change(ByteBuffer source, long position, long end, boolean late) {
    private static final int PAGE = PageSeal.PAGE;

    static Change of(ByteBuffer source, long position) {
        return new Change(source, position, position + source.remaining(), false);
    }

    Change withoutFirst() {
        return new Change(source, position, end, true);
    }

    long first() {
        return position / PAGE;
    }

    long last() {
        return (end - 1) / PAGE;
    }

    /// Whether nothing of what the page held before stays.
    boolean covers(long page) {
        return touches(page) && position <= page * PAGE && end >= (page + 1) * PAGE;
    }

    /// Puts what falls on this page over what it held before.
    void onto(long page, byte[] plain) {
        if (touches(page)) {
            long from = Math.max(position, page * PAGE);
            long to = Math.min(end, (page + 1) * PAGE);
            int at = source.position() + (int) (from - position);
            source.get(at, plain, (int) (from - page * PAGE), (int) (to - from));
        }
    }

    private boolean touches(long page) {
        return page >= first() && page <= last() && !(late && page == first());
    }
}

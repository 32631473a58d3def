package nl.casustafel.paper;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/// Finds the stretches of a paragraph that are read from right to left, with the JDK's own algorithm.
final class JdkBidiSplitter implements BidiSplitter {
    private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        int base = defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        bidi = new Bidi(paragraph, base);
    }

    @Override
    public int countTextRuns() {
        return bidi.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int runIndex) {
        int start = bidi.getRunStart(runIndex);
        byte direction = bidi.getRunLevel(runIndex) % 2 == 0 ? LTR : RTL;
        return new BidiTextRun(start, bidi.getRunLimit(runIndex) - start, direction);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return LTR;
    }
}

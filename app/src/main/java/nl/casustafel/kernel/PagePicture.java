package nl.casustafel.kernel;

import java.nio.IntBuffer;

/// One drawn page: opaque pixels, row by row from the top. Immutable.
public final class PagePicture implements PersonalData {
    private final int width;
    private final int height;
    private final int[] argb;

    /// Takes over `argb`, which is not to be touched afterwards; its length is `width * height`.
    public PagePicture(int width, int height, int[] argb) {
        if (argb.length != width * height) {
            throw new IllegalArgumentException("pixels " + argb.length);
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The pixels, `0xAARRGGBB` each; read-only.
    public IntBuffer pixels() {
        return IntBuffer.wrap(argb).asReadOnlyBuffer();
    }

    @Override
    public String toString() {
        return "PagePicture[" + width + "x" + height + "]";
    }
}

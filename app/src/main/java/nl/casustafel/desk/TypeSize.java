package nl.casustafel.desk;

/// Six sizes of type. All other sizes follow, because the look is written in `em`.
public enum TypeSize {
    SMALL(13),
    NORMAL(15),
    ROOMY(17),
    LARGE(20),
    TABLE(24),
    WALL(30);

    private final int pixels;

    TypeSize(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }

    public TypeSize larger() {
        return switch (this) {
            case SMALL -> NORMAL;
            case NORMAL -> ROOMY;
            case ROOMY -> LARGE;
            case LARGE -> TABLE;
            case TABLE, WALL -> WALL;
        };
    }

    public TypeSize smaller() {
        return switch (this) {
            case SMALL, NORMAL -> SMALL;
            case ROOMY -> NORMAL;
            case LARGE -> ROOMY;
            case TABLE -> LARGE;
            case WALL -> TABLE;
        };
    }

    String styleClass() {
        return "type-" + pixels;
    }
}

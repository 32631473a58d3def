package nl.casustafel.assessment.file;

/// Something in the file is not what it must be; caught in this room.
final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String where;

    Wrong(String where) {
        super("a framework's file is wrong");
        this.where = where;
    }

    String where() {
        return where;
    }
}

package nl.casustafel.kernel;

/// Something that was committed. Events only refresh screens (DEC-34); nothing is decided in a listener.
public interface Event {}

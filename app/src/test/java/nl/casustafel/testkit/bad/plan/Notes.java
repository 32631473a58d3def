package nl.casustafel.testkit.bad.plan;

public interface Notes {
    void add(int note);
}

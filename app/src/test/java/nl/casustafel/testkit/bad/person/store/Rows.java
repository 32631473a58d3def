package nl.casustafel.testkit.bad.person.store;

public record Rows(int count) {}

package nl.casustafel.retention;

import java.time.LocalDate;

/// A quarter of a year, written as `2026Q1`.
public record Quarter(String text) implements Comparable<Quarter> {
    public Quarter {
        if (!text.matches("[0-9]{4}Q[1-4]")) {
            throw new IllegalArgumentException("not a quarter");
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter("%04dQ%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3));
    }

    @Override
    public int compareTo(Quarter other) {
        return text.compareTo(other.text);
    }
}

package nl.casustafel.person.naming;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Who bears a word, by their place in the book; each once.
final class Bearers {
    static final Bearers NOBODY = new Bearers();

    private int[] places = new int[2];
    private int count;

    /// Places come in rising order.
    void add(int place) {
        if (count > 0 && places[count - 1] == place) {
            return;
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        places[count] = place;
        count++;
    }

    int count() {
        return count;
    }

    void forEach(IntConsumer each) {
        for (int at = 0; at < count; at++) {
            each.accept(places[at]);
        }
    }
}

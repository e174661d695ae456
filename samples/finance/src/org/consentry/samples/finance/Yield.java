package org.consentry.samples.finance;

import java.util.Locale;

/** Yields from daily changes. */
final class Yield {
    private static final int DAYS = 250;

    private Yield() {}

    static double annual(double[] changes) {
        double product = 1;
        for (double change : changes) {
            product *= 1 + change;
        }
        return changes.length == 0 ? 0 : Math.pow(product, (double) DAYS / changes.length) - 1;
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f %%", value * 100);
    }
}

package org.consentry.flow.gatesheldout9.expensedesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class Expense {

    private final String number;
    private final int cents;

    Expense(String number, int cents) {
        this.number = number;
        this.cents = cents;
    }

    static List<String> samples() {
        List<String> all = new ArrayList<>();
        all.add(new Expense("INV-20311", 4590).toString());
        all.add(new Expense("RE-8842", 1275).toString());
        return all;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s   %d.%02d", number, cents / 100, cents % 100);
    }
}

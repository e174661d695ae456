package org.consentry.flow.gatesheldout5.bookkeeping;

public class Bill {

    private final String name;
    private final int amount;

    public Bill(String name, int amount) {
        this.name = name;
        this.amount = amount;
    }

    public String getName() {
        return name;
    }

    public int getAmount() {
        return amount;
    }
}

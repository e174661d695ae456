package org.consentry.flow.gatesheldout6.phonethemes;

public class Theme {

    public final String name;
    public final int color;

    public Theme(String name, int color) {
        this.name = name;
        this.color = color;
    }

    @Override
    public String toString() {
        return name;
    }
}

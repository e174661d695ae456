package org.consentry.flow.gatesheldout7.ringtonemaker;

class Person {

    final long id;
    final String name;
    String tone = "default";

    Person(long id, String name) {
        this.id = id;
        this.name = name;
    }

    @Override
    public String toString() {
        return name + "  ♪ " + tone;
    }
}

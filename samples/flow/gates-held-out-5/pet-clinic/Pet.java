package org.consentry.flow.gatesheldout5.petclinic;

class Pet {
    final String name;
    final String kind;
    final String nextVisit;

    Pet(String name, String kind, String nextVisit) {
        this.name = name;
        this.kind = kind;
        this.nextVisit = nextVisit;
    }

    @Override
    public String toString() {
        return name + " (" + kind + ")\nnext visit: " + nextVisit;
    }
}

package org.consentry.flow.gatesheldout5.photoprint;

class Photo {

    final long id;
    final String name;
    int copies = 1;

    Photo(long id, String name) {
        this.id = id;
        this.name = name;
    }

    @Override
    public String toString() {
        return copies + " x " + name;
    }
}

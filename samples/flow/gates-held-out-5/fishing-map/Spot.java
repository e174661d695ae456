package org.consentry.flow.gatesheldout5.fishingmap;

public class Spot {

    public final String name;
    public final double lat;
    public final double lng;

    public Spot(String name, double lat, double lng) {
        this.name = name;
        this.lat = lat;
        this.lng = lng;
    }
}

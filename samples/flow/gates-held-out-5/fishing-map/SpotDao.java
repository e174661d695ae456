package org.consentry.flow.gatesheldout5.fishingmap;

import android.database.Cursor;

import java.util.ArrayList;
import java.util.List;

public class SpotDao {

    private final DbHelper helper;

    public SpotDao(DbHelper helper) {
        this.helper = helper;
    }

    public List<Spot> all() {
        List<Spot> spots = new ArrayList<>();
        try (Cursor cursor = helper.getReadableDatabase().rawQuery("SELECT name, lat, lng FROM spot", null)) {
            while (cursor.moveToNext()) {
                spots.add(new Spot(cursor.getString(0), cursor.getDouble(1), cursor.getDouble(2)));
            }
        }
        return spots;
    }
}

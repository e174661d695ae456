package org.consentry.flow.gatesheldout9.warehousepicker;

import android.content.Context;
import android.graphics.Typeface;
import android.view.View;
import android.widget.TextView;

import org.consentry.flow.gatesheldout9.warehousepicker.route.Page;
import org.consentry.flow.gatesheldout9.warehousepicker.route.Router;

final class MapPage implements Page {

    MapPage(Router router) {
    }

    @Override
    public View view(Context context) {
        TextView map = new TextView(context);
        map.setTypeface(Typeface.MONOSPACE);
        map.setText("A A A | B B B\nA A A | B B B\n------+------\nC C C | D D D");
        return map;
    }
}

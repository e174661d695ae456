package org.consentry.flow.platform.parceloflist;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;
import java.util.ArrayList;

public class Shown extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        ArrayList<Item> items = getIntent().getParcelableArrayListExtra("items");
        Item first = items.get(0);
        Log.i("flow", first.id);
    }
}

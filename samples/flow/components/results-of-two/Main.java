package org.consentry.flow.components.resultsoftwo;

import android.app.Activity;
import android.content.Intent;
import android.util.Log;

public class Main extends Activity {
    private static final int NAME = 1;
    private static final int ID = 2;

    @Override
    protected void onStart() {
        super.onStart();
        startActivityForResult(new Intent(this, Names.class), NAME);
        startActivityForResult(new Intent(this, Ids.class), ID);
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        switch (request) {
            case ID:
                Log.i("flow", "" + data.getStringExtra("text"));
                break;
            default:
                break;
        }
    }
}

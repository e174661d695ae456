package org.consentry.flow.callbacks.menuofscreen;

import android.app.Activity;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.Menu;
import android.view.MenuItem;

public class Main extends Activity {
    private String id = "none";
    private String other = "none";

    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        menu.add(0, 5, 0, "Send");
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
        other = id.isEmpty() ? "a" : "b";
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        if (item.getItemId() == 5) {
            Log.i("flow", id);
            return true;
        }
        return super.onOptionsItemSelected(item);
    }
}

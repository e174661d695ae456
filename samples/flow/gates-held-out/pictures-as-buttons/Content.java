package org.consentry.flow.gatesheldout.picturesasbuttons;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;

public class Content extends Activity {
    @Override
    protected void onPostCreate(Bundle state) {
        super.onPostCreate(state);
        Log.i("Content", Settings.Secure.getString(getContentResolver(), "android_id"));
    }
}

package org.consentry.flow.consentgates.linksbypath;

import android.app.Activity;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (getSharedPreferences("trip", MODE_PRIVATE).getBoolean("terms", false)) {
            Links.follow(this, "trip://app/map");
        } else {
            Links.follow(this, "trip://app/terms");
        }
        finish();
    }
}

package org.consentry.flow.permissions.askedforasentaction;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        startActivity(new Intent(this, Second.class).setAction("scan"));
    }
}

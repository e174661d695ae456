package org.consentry.flow.lifecycle.fragment;

import android.app.Activity;
import android.app.Fragment;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Fragment part = new Part();
        getFragmentManager().beginTransaction().add(android.R.id.content, part).commit();
    }
}

package org.consentry.flow.consentgates.fragmentversiontext;

import android.app.Activity;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        if (state == null) {
            getFragmentManager().beginTransaction().add(R.id.root, new Content()).commit();
        }
    }
}

package org.consentry.flow.platform.descriptionasstore;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;
import android.widget.EditText;

public class Main extends Activity {
    private EditText id;
    private EditText model;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        id = (EditText) findViewById(R.id.id);
        model = (EditText) findViewById(R.id.model);
        id.setContentDescription(((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId());
        model.setContentDescription("none");
    }

    public void tell(View view) {
        Log.i("flow", "" + id.getContentDescription());
    }
}

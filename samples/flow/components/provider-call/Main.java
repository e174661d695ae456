package org.consentry.flow.components.providercall;

import android.app.Activity;
import android.net.Uri;
import android.os.Bundle;
import android.util.Log;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Bundle answer = getContentResolver().call(Uri.parse("content://org.consentry.flow.ids"), "ask", null, null);
        Log.i("flow", "" + answer.getString("device"));
    }
}

package org.consentry.flow.callbacks.seenonlyonce;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;

public class Main extends Activity implements android.view.ViewTreeObserver.OnGlobalLayoutListener {
    private String id = "none";
    private View view;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        view = new View(this);
        setContentView(view);
        begin();
        view.getViewTreeObserver().addOnGlobalLayoutListener(this);
    }

    private void begin() {
        id = ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getDeviceId();
    }

    @Override
    public void onGlobalLayout() {
        view.getViewTreeObserver().removeOnGlobalLayoutListener(this);
        Log.i("flow", id);
        id = "gone";
    }
}

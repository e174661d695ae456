package org.consentry.flow.components.clipboardbetween;

import android.app.Activity;
import android.os.Bundle;
import android.util.Log;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        android.content.ClipboardManager board = (android.content.ClipboardManager) getSystemService(CLIPBOARD_SERVICE);
        Log.i("flow", "" + board.getPrimaryClip());
    }
}

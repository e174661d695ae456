package org.consentry.flow.components.clipinintent;

import android.app.Activity;
import android.content.ClipData;
import android.os.Bundle;
import android.util.Log;

public class Second extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        ClipData clip = getIntent().getClipData();
        Log.i("flow", "" + clip.getItemAt(0).getText());
    }
}

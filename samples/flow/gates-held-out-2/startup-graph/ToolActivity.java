package org.consentry.flow.gatesheldout2.startupgraph;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.Button;
import android.widget.CheckBox;

public class ToolActivity extends Activity implements View.OnClickListener {
    private CheckBox box;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.tool);
        box = findViewById(R.id.box);
        Button button = findViewById(R.id.enter);
        button.setEnabled(false);
        button.setOnClickListener(this);
        box.setOnCheckedChangeListener((view, checked) -> button.setEnabled(checked));
    }

    @Override
    public void onClick(View view) {
        if (box.isChecked()) {
            getSharedPreferences("tool", MODE_PRIVATE).edit().putBoolean("privacy", true).apply();
            Runner.shared().done("privacy");
        }
    }
}

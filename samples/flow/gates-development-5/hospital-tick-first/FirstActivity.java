package org.consentry.flow.gatesdevelopment5.hospitaltickfirst;

import android.app.Activity;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.CompoundButton;

public class FirstActivity extends Activity implements CompoundButton.OnCheckedChangeListener {
    private Button btnEnter;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        final SharedPreferences sp = getSharedPreferences("hospital", MODE_PRIVATE);
        if (sp.getBoolean("entered", false)) {
            enter();
            return;
        }
        setContentView(R.layout.activity_first);
        btnEnter = findViewById(R.id.btn_enter);
        CheckBox cbPrivacy = findViewById(R.id.cb_privacy);
        cbPrivacy.setOnCheckedChangeListener(this);
        btnEnter.setOnClickListener(v -> {
            sp.edit().putBoolean("entered", true).apply();
            enter();
        });
    }

    @Override
    public void onCheckedChanged(CompoundButton buttonView, boolean isChecked) {
        btnEnter.setEnabled(isChecked);
    }

    private void enter() {
        startActivity(new Intent(this, AppointmentActivity.class));
        finish();
    }
}

package org.consentry.flow.consentgates.baseclassforgetsreturn;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.CheckBox;
import android.widget.Toast;

public class Agreement extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.agreement);
        findViewById(R.id.enter).setOnClickListener(view -> {
            CheckBox box = findViewById(R.id.box);
            if (!box.isChecked()) {
                Toast.makeText(this, "请先勾选协议", Toast.LENGTH_SHORT).show();
                return;
            }
            getSharedPreferences("user", MODE_PRIVATE).edit().putBoolean("terms_accepted", true).apply();
            startActivity(new Intent(this, Home.class));
            finish();
        });
    }
}

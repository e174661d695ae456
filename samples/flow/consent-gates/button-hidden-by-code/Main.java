package org.consentry.flow.consentgates.buttonhiddenbycode;

import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;
import android.view.View;
import android.widget.TextView;
import android.widget.Toast;

public class Main extends Activity implements View.OnClickListener {
    private View scan;
    private View panel;
    private SharedPreferences values;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        values = getSharedPreferences("values", MODE_PRIVATE);
        scan = findViewById(R.id.scan);
        panel = findViewById(R.id.panel);
        scan.setOnClickListener(this);
        findViewById(R.id.agree).setOnClickListener(this);
        findViewById(R.id.help).setOnClickListener(this);
        update(values.getBoolean("agreed", false));
    }

    private void update(boolean agreed) {
        scan.setVisibility(agreed ? View.VISIBLE : View.GONE);
        panel.setVisibility(agreed ? View.GONE : View.VISIBLE);
    }

    @Override
    public void onClick(View view) {
        switch (view.getId()) {
            case R.id.scan:
                scan();
                break;
            case R.id.agree:
                values.edit().putBoolean("agreed", true).apply();
                update(true);
                break;
            default:
                Toast.makeText(this, "帮助", Toast.LENGTH_SHORT).show();
        }
    }

    private void scan() {
        TextView shown = findViewById(R.id.shown);
        shown.setText(Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}

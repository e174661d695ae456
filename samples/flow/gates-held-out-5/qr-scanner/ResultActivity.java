package org.consentry.flow.gatesheldout5.qrscanner;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class ResultActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        String code = getIntent().getStringExtra("code");
        TextView text = new TextView(this);
        text.setTextSize(24);
        text.setText(isEan(code) ? R.string.valid : R.string.invalid);
        setContentView(text);
    }

    private static boolean isEan(String code) {
        if (code == null || !code.matches("\\d{13}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 13; i++) {
            sum += (code.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }
}

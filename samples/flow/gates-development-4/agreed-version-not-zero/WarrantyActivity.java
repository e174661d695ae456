package org.consentry.flow.gatesdevelopment4.agreedversionnotzero;

import android.os.Build;
import android.os.Bundle;
import android.widget.TextView;

public class WarrantyActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView textView = new TextView(this);
        textView.setText("Serial number: " + readSerial());
        setContentView(textView);
    }

    private String readSerial() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
            try {
                return Build.getSerial();
            } catch (SecurityException e) {
                return "unknown";
            }
        }
        return "unknown";
    }
}

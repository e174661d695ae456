package org.consentry.flow.gatesdevelopment5.banktermsversion;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class MainActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView balance = new TextView(this);
        balance.setText(R.string.balance_hidden);
        setContentView(balance);
        RiskControl.getDefault().start(this);
    }
}

package org.consentry.flow.gatesheldout11.movieshowtimes;

import android.app.Activity;
import android.content.pm.ApplicationInfo;
import android.os.Bundle;
import android.widget.TextView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

public class CinemaListActivity extends Activity {
    private static final List<String> PAYMENT_APPS = Arrays.asList(
            "com.example.wallet", "com.example.bankpay", "com.example.unionpay");

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_cinema_list);
        TextView payments = findViewById(R.id.tv_payments);
        payments.setText(getString(R.string.payments, installedPaymentApps().size()));
    }

    private List<String> installedPaymentApps() {
        List<String> found = new ArrayList<>();
        for (ApplicationInfo app : getPackageManager().getInstalledApplications(0)) {
            if (PAYMENT_APPS.contains(app.packageName)) {
                found.add(app.packageName);
            }
        }
        return found;
    }
}

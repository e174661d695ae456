package org.consentry.flow.gatesdevelopment5.deliverydelayedcheck;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.widget.Toast;

import java.util.List;

public class OrdersActivity extends Activity {
    private static final long CHECK_DELAY = 3000L;

    private final Handler handler = new Handler(Looper.getMainLooper());
    private final Runnable check = new Runnable() {
        @Override
        public void run() {
            if (isFinishing()) {
                return;
            }
            warnOfFakeLocation();
        }
    };

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_orders);
        if (!RiderPrefs.isAgreed(this)) {
            showAgreement();
        }
        // do not slow down the first frame
        handler.postDelayed(check, CHECK_DELAY);
    }

    private void showAgreement() {
        new AgreementDialog(this) {
            @Override
            void onAgree() {
                RiderPrefs.setAgreed(OrdersActivity.this);
                handler.removeCallbacks(check);
                handler.post(check);
            }

            @Override
            void onExit() {
                finish();
            }
        }.show();
    }

    private void warnOfFakeLocation() {
        List<String> found = new CheatGuard(getPackageManager()).findFakeLocationApps();
        if (!found.isEmpty()) {
            Toast.makeText(this, R.string.fake_location, Toast.LENGTH_LONG).show();
        }
    }

    @Override
    protected void onDestroy() {
        handler.removeCallbacksAndMessages(null);
        super.onDestroy();
    }
}

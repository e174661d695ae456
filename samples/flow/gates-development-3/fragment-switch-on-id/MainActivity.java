package org.consentry.flow.gatesdevelopment3.fragmentswitchonid;

import android.app.Activity;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import android.widget.TextView;

public class MainActivity extends Activity implements PrivacyDialogFragment.OnPrivacyListener {
    private TextView total;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        total = new TextView(this);
        setContentView(total);
        if (getSharedPreferences("data", MODE_PRIVATE).getInt("privacy", 0) == 1) {
            loadBills();
        } else if (savedInstanceState == null) {
            new PrivacyDialogFragment().show(getFragmentManager(), "privacy");
        }
    }

    @Override
    public void onPrivacyAgreed() {
        loadBills();
    }

    private void loadBills() {
        Cursor cursor = getContentResolver().query(Uri.parse("content://sms/inbox"), new String[] {"body"}, null, null, null);
        int bills = 0;
        if (cursor != null) {
            while (cursor.moveToNext()) {
                if (cursor.getString(0).contains("账单")) {
                    bills++;
                }
            }
            cursor.close();
        }
        total.setText(String.valueOf(bills));
    }
}

package org.consentry.flow.gatesheldout10.stockticker;

import android.Manifest;
import android.app.Activity;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.widget.TextView;
import android.widget.Toast;

public class QuotesActivity extends Activity {
    private static final int REQUEST_PHONE = 100;
    private static final int LAUNCHES_BEFORE_RATING = 5;

    private final QuoteClient client = new QuoteClient();

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView text = new TextView(this);
        text.setText(R.string.loading);
        setContentView(text);
        if (AppSettings.get(this).getLaunches() == LAUNCHES_BEFORE_RATING) {
            Toast.makeText(this, R.string.rate, Toast.LENGTH_LONG).show();
        }
        if (checkSelfPermission(Manifest.permission.READ_PHONE_STATE) == PackageManager.PERMISSION_GRANTED) {
            login();
        } else {
            requestPermissions(new String[] {Manifest.permission.READ_PHONE_STATE}, REQUEST_PHONE);
        }
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        if (requestCode == REQUEST_PHONE && grantResults.length > 0
                && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            login();
        }
    }

    private void login() {
        client.login(Terminal.number(this));
    }
}

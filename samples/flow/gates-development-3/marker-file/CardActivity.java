package org.consentry.flow.gatesdevelopment3.markerfile;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.widget.TextView;
import java.io.IOException;

public class CardActivity extends Activity {
    private static final String POLICY =
            "Privacy Policy: this app shows the number of your SIM card. It is not sent anywhere. Do you agree?";

    private ConsentFile consent;
    private TextView number;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        number = new TextView(this);
        setContentView(number);
        consent = new ConsentFile(this);
        if (consent.given()) {
            showCard();
        } else {
            ask();
        }
    }

    private void ask() {
        try {
            consent.keepText(POLICY);
        } catch (IOException e) {
            Log.e("Card", "policy", e);
        }
        AlertDialog.Builder b = new AlertDialog.Builder(this);
        b.setMessage(POLICY);
        b.setCancelable(false);
        b.setPositiveButton("Agree", new DialogInterface.OnClickListener() {
            @Override
            public void onClick(DialogInterface dialog, int which) {
                try {
                    consent.give();
                } catch (IOException e) {
                    Log.e("Card", "consent", e);
                }
                showCard();
            }
        });
        b.setNegativeButton("Disagree", new DialogInterface.OnClickListener() {
            @Override
            public void onClick(DialogInterface dialog, int which) {
                finish();
            }
        });
        b.show();
    }

    private void showCard() {
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        number.setText(phone.getSimSerialNumber());
    }
}

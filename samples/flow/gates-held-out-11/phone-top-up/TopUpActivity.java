package org.consentry.flow.gatesheldout11.phonetopup;

import android.Manifest;
import android.app.Activity;
import android.content.Context;
import android.content.pm.PackageManager;
import android.os.Build;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.widget.EditText;

public class TopUpActivity extends Activity {
    private static final int REQUEST_PHONE = 100;

    private EditText number;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        number = new EditText(this);
        number.setHint(R.string.number_hint);
        setContentView(number);
        Session session = TopUpApp.get().session();
        if (session.mode() != Session.Mode.NONE) {
            prepareNumber();
        }
    }

    private void prepareNumber() {
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.M
                || checkSelfPermission(Manifest.permission.READ_PHONE_STATE) == PackageManager.PERMISSION_GRANTED) {
            fillNumber();
        } else {
            requestPermissions(new String[] {Manifest.permission.READ_PHONE_STATE}, REQUEST_PHONE);
        }
    }

    private void fillNumber() {
        TelephonyManager telephony = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        String own = telephony.getLine1Number();
        if (own != null && !own.isEmpty()) {
            number.setText(own.replace("+86", ""));
        }
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        super.onRequestPermissionsResult(requestCode, permissions, grantResults);
        if (requestCode == REQUEST_PHONE
                && grantResults.length == 1
                && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            fillNumber();
        }
    }
}

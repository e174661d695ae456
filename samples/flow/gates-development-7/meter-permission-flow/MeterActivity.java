package org.consentry.flow.gatesdevelopment7.meterpermissionflow;

import android.Manifest;
import android.annotation.SuppressLint;
import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.widget.TextView;
import android.widget.Toast;

public class MeterActivity extends Activity {
    private static final int REQUEST_PRIVACY = 1;
    private static final int REQUEST_PHONE = 2;

    private TextView tvDevice;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_meter);
        tvDevice = findViewById(R.id.tv_device);
        if (new PrivacyStore(this).isAgreed()) {
            ensurePhonePermission();
        } else if (savedInstanceState == null) {
            startActivityForResult(new Intent(this, PrivacyActivity.class), REQUEST_PRIVACY);
        }
    }

    @Override
    protected void onActivityResult(int requestCode, int resultCode, Intent data) {
        super.onActivityResult(requestCode, resultCode, data);
        if (requestCode == REQUEST_PRIVACY && resultCode == RESULT_OK) {
            ensurePhonePermission();
        } else {
            finish();
        }
    }

    private void ensurePhonePermission() {
        if (checkSelfPermission(Manifest.permission.READ_PHONE_STATE) == PackageManager.PERMISSION_GRANTED) {
            bindDevice();
        } else {
            requestPermissions(new String[] {Manifest.permission.READ_PHONE_STATE}, REQUEST_PHONE);
        }
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        super.onRequestPermissionsResult(requestCode, permissions, grantResults);
        if (requestCode != REQUEST_PHONE) {
            return;
        }
        if (grantResults.length > 0 && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            bindDevice();
        } else {
            Toast.makeText(this, R.string.bind_later, Toast.LENGTH_LONG).show();
        }
    }

    @SuppressLint({"MissingPermission", "HardwareIds"})
    private void bindDevice() {
        TelephonyManager manager = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        tvDevice.setText(getString(R.string.bound, manager.getDeviceId()));
    }
}

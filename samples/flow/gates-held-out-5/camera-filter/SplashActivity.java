package org.consentry.flow.gatesheldout5.camerafilter;

import android.Manifest;
import android.app.Activity;
import android.app.Dialog;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.os.Build;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.view.View;

public class SplashActivity extends Activity implements View.OnClickListener {
    private static final int REQUEST_CODE = 0x21;
    private static final String[] PERMISSIONS = {Manifest.permission.CAMERA, Manifest.permission.READ_PHONE_STATE};

    private final Handler mHandler = new Handler(Looper.getMainLooper());
    private Dialog mDialog;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M && !hasPhonePermission()) {
            requestPermissions(PERMISSIONS, REQUEST_CODE);
        } else {
            onPermissionsAnswered();
        }
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        if (requestCode == REQUEST_CODE) {
            onPermissionsAnswered();
        }
    }

    private void onPermissionsAnswered() {
        mHandler.post(this::activate);
        if (AppPrefs.isPrivacyAgreed(this)) {
            next();
        } else {
            showPrivacy();
        }
    }

    private boolean hasPhonePermission() {
        return checkCallingOrSelfPermission(Manifest.permission.READ_PHONE_STATE) == PackageManager.PERMISSION_GRANTED;
    }

    private void activate() {
        if (AppPrefs.isActivated(this)) {
            return;
        }
        if (hasPhonePermission()) {
            new Activation(this).execute();
        }
    }

    private void showPrivacy() {
        mDialog = new Dialog(this);
        mDialog.setContentView(R.layout.dialog_privacy);
        mDialog.setCancelable(false);
        mDialog.findViewById(R.id.agree).setOnClickListener(this);
        mDialog.findViewById(R.id.exit).setOnClickListener(this);
        mDialog.show();
    }

    @Override
    public void onClick(View v) {
        mDialog.dismiss();
        if (v.getId() == R.id.agree) {
            AppPrefs.setPrivacyAgreed(this);
            activate();
            next();
        } else {
            finish();
        }
    }

    private void next() {
        startActivity(new Intent(this, FilterActivity.class));
        finish();
    }
}

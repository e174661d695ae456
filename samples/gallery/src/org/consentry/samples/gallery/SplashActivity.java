package org.consentry.samples.gallery;

import android.content.Intent;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import org.consentry.samples.kit.app.BaseActivity;
import org.consentry.samples.kit.privacy.Consent;

/** The first screen: asks once, then goes on by itself. */
public final class SplashActivity extends BaseActivity {
    private static final long SHOWN = 800;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_splash);
        if (new Consent(this).asked()) {
            new Handler(Looper.getMainLooper()).postDelayed(this::go, SHOWN);
        } else {
            new ConsentDialog(this).show();
        }
    }

    void go() {
        startActivity(new Intent(this, MainActivity.class));
        finish();
    }
}

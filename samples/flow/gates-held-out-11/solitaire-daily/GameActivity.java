package org.consentry.flow.gatesheldout11.solitairedaily;

import android.app.Activity;
import android.os.Bundle;
import java.util.concurrent.atomic.AtomicBoolean;

public class GameActivity extends Activity {
    private final AtomicBoolean adsStarted = new AtomicBoolean(false);
    private ConsentManager consentManager;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_game);
        consentManager = ConsentManager.getInstance(this);
        consentManager.gather(this, this::startAdsIfPossible);
        // an answer of an earlier session holds while the form is prepared
        startAdsIfPossible();
    }

    private void startAdsIfPossible() {
        if (!consentManager.canRequestAds()) {
            return;
        }
        if (adsStarted.getAndSet(true)) {
            return;
        }
        new AdLoader(this).load();
    }
}

package org.consentry.flow.consentgates.clickonscreenafteragreement;

import android.app.Activity;
import android.os.Bundle;

public class Catalogue extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.catalogue);
    }
}

package org.consentry.flow.consentgates.dialogversioninverted;

import android.app.Activity;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (PolicyStore.of(this).version() < PolicyStore.CURRENT) {
            new PolicyDialog(this).show();
        }
    }
}

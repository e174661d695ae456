package org.consentry.flow.gatesheldout4.mobilebank;

import android.net.Uri;
import android.os.Bundle;
import android.widget.EditText;
import android.widget.TextView;

public class TransferActivity extends SecureActivity {
    private EditText iban;

    @Override
    protected boolean requiresConsent() {
        return true;
    }

    @Override
    protected void onReady(Bundle savedInstanceState) {
        if (!bank().securityCheck().isDeviceSafe()) {
            TextView warning = new TextView(this);
            warning.setText(R.string.unsafe);
            setContentView(warning);
            return;
        }
        iban = new EditText(this);
        setContentView(iban);
        Uri link = getIntent().getData();
        if (link != null) {
            iban.setText(link.getSchemeSpecificPart());
        }
    }
}

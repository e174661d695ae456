package org.consentry.flow.gatesheldout4.mobilebank;

import android.content.Intent;
import android.os.Bundle;
import android.widget.Button;

public class AccountsActivity extends SecureActivity {
    @Override
    protected boolean requiresConsent() {
        return true;
    }

    @Override
    protected void onReady(Bundle savedInstanceState) {
        Button transfer = new Button(this);
        transfer.setText(R.string.transfer);
        transfer.setOnClickListener(v -> startActivity(new Intent(this, TransferActivity.class)));
        setContentView(transfer);
    }
}

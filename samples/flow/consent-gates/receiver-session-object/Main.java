package org.consentry.flow.consentgates.receiversessionobject;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        if (Session.get(this).agreed()) {
            startActivity(new Intent(this, Account.class));
            finish();
            return;
        }
        setContentView(R.layout.main);
        findViewById(R.id.agree).setOnClickListener(view -> {
            Session.get(Main.this).agree();
            recreate();
        });
    }
}

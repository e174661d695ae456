package org.consentry.flow.permissions.refusalsharedcallback;

import android.Manifest;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Base {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        demand(Manifest.permission.READ_CONTACTS, new Then() {
            @Override
            public void granted() {
                setTitle("Main");
            }

            @Override
            public void refused(String permission) {
                finish();
            }
        });
    }
}

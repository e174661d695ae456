package org.consentry.flow.permissions.refusalsharedcallback;

import android.Manifest;
import android.os.Bundle;
import android.widget.TextView;

public class Second extends Base {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(new TextView(this));
        demand(Manifest.permission.RECORD_AUDIO, new Then() {
            @Override
            public void granted() {
                setTitle("Second");
            }

            @Override
            public void refused(String permission) {
                setTitle("no microphone");
            }
        });
    }
}

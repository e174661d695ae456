package org.consentry.flow.gatesheldout.propertiesfile;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import java.io.IOException;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.start);
        startService(new Intent(this, Sync.class));
    }

    public void accept(View view) throws IOException {
        new Options(this).accept();
        startService(new Intent(this, Sync.class));
        view.setEnabled(false);
    }

    public void reject(View view) {
        finishAffinity();
    }
}

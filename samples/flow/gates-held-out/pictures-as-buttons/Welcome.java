package org.consentry.flow.gatesheldout.picturesasbuttons;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

public class Welcome extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.welcome);
        findViewById(R.id.yes).setOnClickListener(this::content);
        findViewById(R.id.no).setOnClickListener(v -> this.finish());
    }

    private void content(View ignored) {
        Intent intent = new Intent();
        intent.setClass(this, Content.class);
        startActivity(intent);
        finish();
    }

    @Override
    public void onBackPressed() {
        content(null);
    }
}

package org.consentry.flow.gatesheldout11.kidsdrawing;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

public class ConsentActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_consent);
    }

    public void onClickAgree(View view) {
        new Profile(this).acceptPolicy();
        startActivity(new Intent(this, CanvasActivity.class));
        finish();
    }

    public void onClickExit(View view) {
        finish();
    }
}

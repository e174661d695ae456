package org.consentry.flow.components.handedon;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class Between extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        Intent next = new Intent(getIntent());
        next.setClass(this, Last.class);
        startActivity(next);
        finish();
    }
}

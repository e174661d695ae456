package org.consentry.flow.lifecycle.startedinbaseclass;

import android.content.Intent;
import android.os.Bundle;

public class Main extends Base {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        startActivity(new Intent(this, Second.class).putExtra("name", "none"));
    }
}

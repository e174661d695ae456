package org.consentry.flow.gatesheldout2.settingslistener;

import android.app.Activity;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.view.View;

public class TalkActivity extends Activity {
    private final View.OnClickListener answer = view -> {
        SharedPreferences settings = getSharedPreferences("settings", MODE_PRIVATE);
        settings.edit().putBoolean(TalkApp.KEY, view.getId() == R.id.btn_positive).apply();
        findViewById(R.id.privacy).setVisibility(View.GONE);
    };

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.talk);
        findViewById(R.id.btn_positive).setOnClickListener(answer);
        findViewById(R.id.btn_negative).setOnClickListener(answer);
    }
}

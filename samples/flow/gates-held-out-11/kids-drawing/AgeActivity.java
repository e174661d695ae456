package org.consentry.flow.gatesheldout11.kidsdrawing;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.widget.EditText;
import java.util.Calendar;

public class AgeActivity extends Activity {
    private static final int ADULT_FOR_US = 13;

    private Profile profile;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        profile = new Profile(this);
        if (profile.isSetUp()) {
            open(CanvasActivity.class);
            return;
        }
        setContentView(R.layout.activity_age);
        EditText year = findViewById(R.id.year);
        findViewById(R.id.next).setOnClickListener(v -> onYear(year.getText().toString()));
    }

    private void onYear(String text) {
        int year;
        try {
            year = Integer.parseInt(text.trim());
        } catch (NumberFormatException e) {
            return;
        }
        int age = Calendar.getInstance().get(Calendar.YEAR) - year;
        if (age < ADULT_FOR_US) {
            profile.startKidsMode();
            open(CanvasActivity.class);
        } else {
            open(ConsentActivity.class);
        }
    }

    private void open(Class<? extends Activity> screen) {
        startActivity(new Intent(this, screen));
        finish();
    }
}

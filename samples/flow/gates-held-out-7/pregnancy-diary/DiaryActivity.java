package org.consentry.flow.gatesheldout7.pregnancydiary;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.Menu;
import android.view.MenuItem;
import android.widget.TextView;

import java.util.concurrent.TimeUnit;

public class DiaryActivity extends Activity {

    private static final int MENU_SURVEY = 1;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        long begin = getPreferences(MODE_PRIVATE).getLong("begin", 0);
        if (begin == 0) {
            begin = System.currentTimeMillis();
            getPreferences(MODE_PRIVATE).edit().putLong("begin", begin).apply();
            startActivity(new Intent(this, ConsentActivity.class));
        }
        long days = TimeUnit.MILLISECONDS.toDays(System.currentTimeMillis() - begin);
        TextView view = new TextView(this);
        view.setText("Week " + (days / 7 + 1) + ", day " + (days % 7 + 1));
        setContentView(view);
    }

    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        boolean taking = new ConsentFile(this).exists();
        menu.add(0, MENU_SURVEY, 0, taking ? R.string.leave_survey : R.string.join_survey);
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        if (item.getItemId() != MENU_SURVEY) {
            return super.onOptionsItemSelected(item);
        }
        ConsentFile consent = new ConsentFile(this);
        if (consent.exists()) {
            consent.delete();
            invalidateOptionsMenu();
        } else {
            startActivity(new Intent(this, ConsentActivity.class));
        }
        return true;
    }
}

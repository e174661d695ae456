package org.consentry.flow.gatesheldout6.choircalendar;

import android.Manifest;
import android.app.AlertDialog;
import android.app.ListActivity;
import android.content.pm.PackageManager;
import android.os.Build;
import android.os.Bundle;
import android.widget.ArrayAdapter;

import org.consentry.flow.gatesheldout6.choircalendar.consent.Answer;
import org.consentry.flow.gatesheldout6.choircalendar.consent.AnswerStore;
import org.consentry.flow.gatesheldout6.choircalendar.consent.ConsentCenter;
import org.consentry.flow.gatesheldout6.choircalendar.consent.ConsentListener;

import java.text.DateFormat;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;

public class RehearsalsActivity extends ListActivity implements ConsentListener {

    private static final long WEEK = TimeUnit.DAYS.toMillis(7);

    private final ConsentCenter center = Injector.get(ConsentCenter.class);
    private final long now = System.currentTimeMillis();

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        show(new ArrayList<Long>());
        center.addListener(this);
        if (Injector.get(AnswerStore.class).load() == Answer.NONE) {
            new AlertDialog.Builder(this)
                    .setTitle(R.string.consent_title)
                    .setMessage(R.string.consent_text)
                    .setPositiveButton(R.string.consent_yes, (dialog, which) -> center.answer(true))
                    .setNegativeButton(R.string.consent_no, (dialog, which) -> center.answer(false))
                    .show();
        }
    }

    @Override
    protected void onDestroy() {
        center.removeListener(this);
        super.onDestroy();
    }

    @Override
    public void onConsent() {
        if (Build.VERSION.SDK_INT >= 23
                && checkSelfPermission(Manifest.permission.READ_CALENDAR) != PackageManager.PERMISSION_GRANTED) {
            requestPermissions(new String[]{Manifest.permission.READ_CALENDAR}, 1);
            return;
        }
        showConflicts();
    }

    @Override
    public void onRequestPermissionsResult(int requestCode, String[] permissions, int[] grantResults) {
        if (grantResults.length > 0 && grantResults[0] == PackageManager.PERMISSION_GRANTED) {
            showConflicts();
        }
    }

    private void showConflicts() {
        show(Injector.get(BusyTimes.class).starts(now, now + 8 * WEEK));
    }

    private void show(List<Long> busy) {
        List<String> rows = new ArrayList<>();
        for (int week = 1; week <= 8; week++) {
            long start = now + week * WEEK;
            boolean conflict = false;
            for (long each : busy) {
                conflict |= Math.abs(each - start) < TimeUnit.HOURS.toMillis(2);
            }
            rows.add(DateFormat.getDateInstance().format(new Date(start)) + (conflict ? " (conflict)" : ""));
        }
        setListAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, rows));
    }
}

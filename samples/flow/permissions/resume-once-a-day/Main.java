package org.consentry.flow.permissions.resumeonceaday;

import android.Manifest;
import android.app.Activity;
import android.content.SharedPreferences;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;

public class Main extends Activity {
    @Override
    protected void onResume() {
        super.onResume();
        SharedPreferences kept = getSharedPreferences("days", MODE_PRIVATE);
        String today = new SimpleDateFormat("yyyy-MM-dd", Locale.US).format(new Date());
        String day = kept.getString("position", "");
        if (today.equals(day)) {
            return;
        }
        kept.edit().putString("position", today).apply();
        requestPermissions(new String[] {Manifest.permission.ACCESS_FINE_LOCATION}, 7);
    }
}

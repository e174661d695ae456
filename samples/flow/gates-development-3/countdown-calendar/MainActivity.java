package org.consentry.flow.gatesdevelopment3.countdowncalendar;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.SharedPreferences;
import android.database.Cursor;
import android.os.Bundle;
import android.provider.CalendarContract;
import android.widget.ArrayAdapter;
import android.widget.ListView;
import java.util.ArrayList;
import java.util.List;

public class MainActivity extends Activity {
    private static final String KEY_AGREED = "privacy_agreed";

    private SharedPreferences sp;
    private ListView listView;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        listView = new ListView(this);
        setContentView(listView);
        sp = getSharedPreferences("config", MODE_PRIVATE);
        boolean agreed = sp.getBoolean(KEY_AGREED, false);
        if (agreed) {
            loadEvents();
        } else {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        AlertDialog.Builder builder = new AlertDialog.Builder(this);
        builder.setTitle("隐私政策提示");
        builder.setMessage("感谢使用倒数日！请您仔细阅读《隐私政策》和《用户协议》，点击“同意”即表示您已阅读并同意全部条款。");
        builder.setCancelable(false);
        builder.setPositiveButton("同意", new DialogInterface.OnClickListener() {
            @Override
            public void onClick(DialogInterface dialog, int which) {
                sp.edit().putBoolean(KEY_AGREED, true).apply();
                loadEvents();
            }
        });
        builder.setNegativeButton("不同意并退出", new DialogInterface.OnClickListener() {
            @Override
            public void onClick(DialogInterface dialog, int which) {
                finish();
            }
        });
        builder.create().show();
    }

    private void loadEvents() {
        List<String> titles = new ArrayList<>();
        Cursor cursor = getContentResolver().query(CalendarContract.Events.CONTENT_URI,
                new String[] {CalendarContract.Events.TITLE, CalendarContract.Events.DTSTART}, null, null, null);
        if (cursor != null) {
            while (cursor.moveToNext()) {
                long days = (cursor.getLong(1) - System.currentTimeMillis()) / 86400000L;
                titles.add(cursor.getString(0) + "  " + days);
            }
            cursor.close();
        }
        listView.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_list_item_1, titles));
    }
}

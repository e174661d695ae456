package org.consentry.flow.permissions.resumemmkv;

import android.Manifest;
import android.app.Activity;
import android.os.Bundle;
import com.tencent.mmkv.MMKV;
import java.util.Calendar;
import java.util.Date;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        MMKV.initialize(this);
    }

    @Override
    protected void onRestart() {
        super.onRestart();
        if (new Date().after(new Date(MMKV.defaultMMKV().decodeLong("after", 0)))) {
            Calendar next = Calendar.getInstance();
            next.add(Calendar.DAY_OF_MONTH, 3);
            MMKV.defaultMMKV().encode("after", next.getTimeInMillis());
            requestPermissions(new String[] {Manifest.permission.RECORD_AUDIO}, 10);
        }
    }
}

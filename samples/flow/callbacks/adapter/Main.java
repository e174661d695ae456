package org.consentry.flow.callbacks.adapter;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;
import android.view.View;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        android.widget.ListView list = new android.widget.ListView(this);
        setContentView(list);
        Rows rows = new Rows(this, phone.getDeviceId());
        list.setAdapter(rows);
    }

    static class Rows extends android.widget.BaseAdapter {
        private final Context context;
        private final String id;

        Rows(Context context, String id) {
            this.context = context;
            this.id = id;
        }

        @Override
        public int getCount() {
            return 1;
        }

        @Override
        public Object getItem(int position) {
            return null;
        }

        @Override
        public long getItemId(int position) {
            return position;
        }

        @Override
        public View getView(int position, View old, android.view.ViewGroup parent) {
            Log.i("flow", id);
            return new TextView(context);
        }
    }
}

package org.consentry.flow.components.boundwithextra;

import android.app.Service;
import android.content.Intent;
import android.os.Binder;
import android.os.IBinder;

public class Names extends Service {
    private Intent first;

    class Own extends Binder {
        Names service() {
            return Names.this;
        }
    }

    @Override
    public IBinder onBind(Intent intent) {
        first = intent;
        return new Own();
    }

    String text() {
        return first.getStringExtra("id");
    }
}

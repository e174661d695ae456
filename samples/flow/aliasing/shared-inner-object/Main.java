package org.consentry.flow.aliasing.sharedinnerobject;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.util.Log;

public class Main extends Activity {
    static class Cell {
        String text = "none";
    }

    static class Holder {
        final Cell cell;

        Holder(Cell cell) {
            this.cell = cell;
        }
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        Cell cell = new Cell();
        Holder left = new Holder(cell);
        Holder right = new Holder(left.cell);
        left.cell.text = phone.getDeviceId();
        Log.i("flow", right.cell.text);
    }
}

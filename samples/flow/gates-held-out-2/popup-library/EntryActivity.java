package org.consentry.flow.gatesheldout2.popuplibrary;

import org.consentry.flow.gatesheldout2.popuplibrary.popup.Popups;
import android.app.Activity;
import android.net.wifi.WifiInfo;
import android.net.wifi.WifiManager;
import android.os.Bundle;
import android.util.Log;

public class EntryActivity extends Activity {
    @Override
    protected void onPostCreate(Bundle savedInstanceState) {
        super.onPostCreate(savedInstanceState);
        new Popups.Builder(this)
                .dismissOnTouchOutside(false)
                .asConfirm("温馨提示", "请您阅读完整版《用户协议》和《隐私政策》后继续",
                        "不同意", "同意", this::next, this::next)
                .show();
    }

    private void next() {
        WifiManager manager = (WifiManager) getApplicationContext().getSystemService(WIFI_SERVICE);
        WifiInfo info = manager.getConnectionInfo();
        Log.i("Entry", "ap=" + info.getBSSID());
    }
}

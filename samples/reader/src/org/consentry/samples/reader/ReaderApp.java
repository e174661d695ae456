package org.consentry.samples.reader;

import android.app.Application;
import com.umeng.analytics.MobclickAgent;
import com.umeng.commonsdk.UMConfigure;
import java.util.Map;
import org.consentry.samples.reader.device.DeviceProfile;

public final class ReaderApp extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        UMConfigure.init(this, "5e0000000000000000000000", "official", UMConfigure.DEVICE_TYPE_PHONE, null);
        Map<String, Object> profile = new DeviceProfile(this).collect();
        MobclickAgent.onEventObject(this, "device", profile);
    }
}

package org.consentry.flow.gatesdevelopment7.walletsourceproxy;

import android.content.Context;
import java.util.Collections;
import java.util.List;

/** 隐私合规代理：用户同意前不读取真实数据 */
class PrivacyDeviceSource implements DeviceSource {
    private final Context context;
    private final DeviceSource real;

    PrivacyDeviceSource(Context context, DeviceSource real) {
        this.context = context;
        this.real = real;
    }

    @Override
    public String getDeviceId() {
        return Agreement.isSigned(context) ? real.getDeviceId() : "";
    }

    @Override
    public List<String> getApps() {
        return real.getApps();
    }
}
